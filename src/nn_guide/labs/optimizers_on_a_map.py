"""Maps and checks of the lab "Optimizers on a map"."""

import math

import torch

from nn_guide.labs import COLOURS, check, values

NAMES = ["SGD", "momentum=0.9", "RMSprop", "Adam"]


def draw_map(axes, loss, x=(-6, 6), y=(-6, 6)):
    """Contour lines of `loss`, a function of points with the coordinates in the last dimension."""
    across, up = torch.linspace(*x, 61), torch.linspace(*y, 61)
    points = torch.stack(torch.meshgrid(across, up, indexing="xy"), dim=-1)
    heights = loss(points)
    lowest, highest = heights.min().item(), heights.max().item()
    levels = [lowest + (highest - lowest) * (i / 8) ** 3 for i in range(1, 7)]
    lines = {"colors": "silver", "linewidths": 0.8, "linestyles": "solid"}
    axes.contour(values(across), values(up), values(heights), levels, **lines)
    axes.set(xlim=x, ylim=y, xticks=[x[0], 0, x[1]], yticks=[y[0], 0, y[1]], aspect="equal")
    axes.set(xlabel="w[0]", ylabel="w[1]")


def draw_path(axes, points, label):
    """A dot for each point (steps + 1, 2), joined; an optimizer has the same colour in all maps."""
    color = COLOURS[NAMES.index(label)] if label in NAMES else None
    axes.plot(*values(points).T, ".-", color=color, linewidth=1, markersize=3, label=label)


def spiral(n=100):
    """Two arms of n points each: points (2n, 2), and the arm of each, 0 or 1 (2n, 1)."""
    angle = torch.linspace(0.6, 2, n) * math.pi
    arm = torch.stack([angle * angle.cos(), angle * angle.sin()], dim=1) / 2
    return torch.cat([arm, -arm]), torch.cat([torch.zeros(n, 1), torch.ones(n, 1)])


def show(tensor):
    """The numbers of a small tensor, short enough for a message."""
    return "[" + ", ".join(f"{number:.4g}" for number in tensor.tolist()) + "]"


def follow(step, state, optimizer, gradients, rates):
    """Take the same steps with an answer and with torch, and stop where the two part.

    `step(w, gradient, state, lr)` returns the new w and state, `optimizer(parameters)` is torch's.
    """
    mine = torch.tensor([-5.0, 2.0])
    parameter = mine.clone().requires_grad_()
    reference = optimizer([parameter])
    for number, (scale, lr) in enumerate(zip(gradients, rates, strict=True), start=1):
        before = parameter.detach().clone()
        parameter.grad = before * torch.tensor([1.0, 30.0]) * scale
        for group in reference.param_groups:
            group["lr"] = lr
        reference.step()
        after, state = step(before.clone(), parameter.grad.clone(), state, lr)
        moved, wanted = after - before, parameter.detach() - before
        rate = "" if lr == rates[0] else f", where lr is {lr} and no longer {rates[0]}"
        assert torch.allclose(moved, wanted, rtol=1e-3, atol=1e-5), (
            f"step {number}{rate}: w moves by {show(moved)}, "
            f"with torch.optim.{type(reference).__name__} by {show(wanted)}"
        )


@check
def check_momentum_step(momentum_step):
    """Exercise 1: SGD with momentum."""
    for momentum in (0.9, 0.5):

        def step(w, gradient, velocity, lr, momentum=momentum):
            return momentum_step(w, gradient, velocity, lr, momentum)

        def optimizer(parameters, momentum=momentum):
            return torch.optim.SGD(parameters, lr=0.02, momentum=momentum)

        follow(step, torch.zeros(2), optimizer, [1] * 20, [0.02] * 10 + [0.002] * 10)


@check
def check_adam_step(adam_step):
    """Exercise 2: Adam's bias correction."""
    w, gradient = torch.tensor([-5.0, 2.0]), torch.tensor([-5.0, 60.0])
    after, _ = adam_step(w.clone(), gradient.clone(), (0, torch.zeros(2), torch.zeros(2)), 0.1)
    length = (after - w).abs().max().item() / 0.1
    assert abs(length - 1) < 1e-3, f"the first step is {length:.2f} times lr long, not 1.00 times"
    for betas, scale in (((0.9, 0.999), 1), ((0.5, 0.9), 1), ((0.9, 0.999), 1e-7)):

        def step(w, gradient, state, lr, betas=betas):
            return adam_step(w, gradient, state, lr, betas)

        def optimizer(parameters, betas=betas):
            return torch.optim.Adam(parameters, lr=0.1, betas=betas)

        start = (0, torch.zeros(2), torch.zeros(2))
        follow(step, start, optimizer, [scale] * 20, [0.1] * 20)


@check
def check_largest_rate(largest_rate):
    """Exercise 3: the largest stable rate of a valley."""
    mixed = torch.linalg.qr(torch.tensor([[1.0, 2.0, 0.0], [1.0, 0.0, 1.0], [1.0, -1.0, 3.0]]))[0]
    half = math.sqrt(0.5)
    for curvature, turn in (
        (torch.tensor([1.0, 30.0]), torch.eye(2)),
        (torch.tensor([100.0, 4.0]), torch.eye(2)),
        (torch.tensor([1.0, 30.0]), torch.tensor([[half, -half], [half, half]])),
        (torch.tensor([1.0, 5.0, 50.0]), mixed),
    ):

        def loss(w, curvature=curvature, turn=turn):
            return (w @ turn).square() @ curvature / 2

        limit = 2 / curvature.max().item()
        rate = float(largest_rate(loss, torch.ones(len(curvature))))
        suffix = ", turned" if turn.count_nonzero() > 2 else ""
        where = f"the curvatures {show(curvature)}{suffix}"
        assert rate < 1.02 * limit, f"{where}: SGD already diverges with {rate:.4f}"
        assert rate > 0.98 * limit, (
            f"{where}: {rate:.4f} is not the limit, SGD converges with larger rates"
        )
