"""Maps and checks of the lab "Optimizers on a map"."""

import math

import torch

from nn_guide.labs import COLOURS, check, is_tensor, say, values

NAMES = ["SGD", "momentum=0.9", "RMSprop", "Adam"]


def draw_map(axes, loss, x=(-6, 6), y=(-6, 6)):
    """Contour lines of `loss`, a function of points with the
    coordinates in the last dimension."""
    across, up = torch.linspace(*x, 61), torch.linspace(*y, 61)
    points = torch.stack(
        torch.meshgrid(across, up, indexing="xy"), dim=-1
    )
    heights = loss(points)
    lowest, highest = heights.min().item(), heights.max().item()
    levels = [
        lowest + (highest - lowest) * (i / 8) ** 3 for i in range(1, 7)
    ]
    lines = {
        "colors": "silver",
        "linewidths": 0.8,
        "linestyles": "solid",
    }
    axes.contour(
        values(across), values(up), values(heights), levels, **lines
    )
    axes.set(
        xlim=x,
        ylim=y,
        xticks=[x[0], 0, x[1]],
        yticks=[y[0], 0, y[1]],
        aspect="equal",
    )
    axes.set(xlabel="w[0]", ylabel="w[1]")


def draw_path(axes, points, label):
    """A dot for each point (steps + 1, 2), joined; an optimizer has the
    same colour in all maps."""
    color = COLOURS[NAMES.index(label)] if label in NAMES else None
    axes.plot(
        *values(points).T,
        ".-",
        color=color,
        linewidth=1,
        markersize=3,
        label=label,
    )


def spiral(n=100):
    """Two arms of n points each: points (2n, 2), and the arm of each, 0
    or 1 (2n, 1)."""
    angle = torch.linspace(0.6, 2, n) * math.pi
    arm = (
        torch.stack([angle * angle.cos(), angle * angle.sin()], dim=1)
        / 2
    )
    return torch.cat([arm, -arm]), torch.cat(
        [torch.zeros(n, 1), torch.ones(n, 1)]
    )


def show(tensor):
    """The numbers of a small tensor, short enough for a message."""
    return (
        "["
        + ", ".join(f"{number:.4g}" for number in tensor.tolist())
        + "]"
    )


def two(answer, call, names):
    """Both values that an answer returns, the first of them new weights
    of the shape (2,)."""
    kind, missing = type(answer).__name__, answer is None
    pair = isinstance(answer, tuple | list) and len(answer) == 2
    assert pair, say(
        f"{call} returns {kind}, not the pair {names}"
        + (": is there a `return`?" if missing else ""),
        f"{call} 返回的是 {kind}，应为一对值 {names}"
        + ("：是不是漏了 `return`？" if missing else ""),
    )
    w, state = answer
    is_tensor(w, f"{call}[0]", (2,))
    return w.detach().to(
        torch.get_default_device(), torch.float32
    ), state


def follow(step, state, kind, options, rates, scale=1.0):
    """Take the same steps with an answer and with torch, and stop where
    the two part.

    `step(w, gradient, state, lr, *options)` returns the new w and
    state, `kind` is torch's class.
    """
    parameter = torch.tensor([-5.0, 2.0]).requires_grad_()
    reference = kind([parameter], lr=rates[0], **options)
    named = ", ".join(
        f"{name}={value}" for name, value in options.items()
    )
    torchs = f"torch.optim.{kind.__name__}(…, {named})"
    for number, lr in enumerate(rates, start=1):
        before = parameter.detach().clone()
        parameter.grad = before * torch.tensor([1.0, 30.0]) * scale
        for group in reference.param_groups:
            group["lr"] = lr
        reference.step()
        after, state = step(
            before.clone(),
            parameter.grad.clone(),
            state,
            lr,
            *options.values(),
        )
        moved, wanted = after - before, parameter.detach() - before
        changed = lr != rates[0]
        assert torch.allclose(moved, wanted, rtol=1e-3, atol=1e-5), say(
            f"step {number}"
            + (
                f", where lr is {lr} and no longer {rates[0]}"
                if changed
                else ""
            )
            + f": w moves by {show(moved)}, with {torchs} by "
            f"{show(wanted)}",
            f"第 {number} 步"
            + (f"（lr 已由 {rates[0]} 变为 {lr}）" if changed else "")
            + f"：w 的改变量是 {show(moved)}，"
            f"用 {torchs} 则是 {show(wanted)}",
        )


@check
def check_momentum_step(momentum_step):
    """Exercise 1: SGD with momentum."""

    def step(*arguments):
        return two(
            momentum_step(*arguments),
            "momentum_step(…)",
            "(w, velocity)",
        )

    for momentum in (0.9, 0.5):
        rates = [0.02] * 10 + [0.002] * 10
        follow(
            step,
            torch.zeros(2),
            torch.optim.SGD,
            {"momentum": momentum},
            rates,
        )


@check
def check_adam_step(adam_step):
    """Exercise 2: Adam's bias correction."""

    def step(*arguments):
        return two(adam_step(*arguments), "adam_step(…)", "(w, state)")

    def start():
        return 0, torch.zeros(2), torch.zeros(2)

    w = torch.tensor([-5.0, 2.0])
    after, _ = step(w.clone(), torch.tensor([-5.0, 60.0]), start(), 0.1)
    assert after.isfinite().all(), say(
        f"the first step leads to w = {show(after)}: is 1 - beta ** "
        "step still 0? This step counts already",
        f"第一步就得到 w = {show(after)}："
        "1 - beta ** step 是不是还等于 0？正在走的这一步也要算进去",
    )
    length = (after - w).abs().max().item() / 0.1
    assert abs(length - 1) < 1e-3, say(
        f"the first step is {length:.2f} times lr long, not 1.00 times",
        f"第一步的长度是 lr 的 {length:.2f} 倍，应为 1.00 倍",
    )
    after, _ = step(w.clone(), torch.zeros(2), start(), 0.1)
    assert torch.equal(after, w), say(
        f"with a gradient of zero, w becomes {show(after)}: eps keeps "
        "the quotient from being 0/0",
        f"梯度为零时，w 变成了 {show(after)}：分母里要有 eps，"
        "才不会出现 0/0",
    )
    # Small gradients tell where eps stands, but not so small that it
    # decides about the step.
    for betas, scale in (
        ((0.9, 0.999), 1.0),
        ((0.5, 0.9), 1.0),
        ((0.9, 0.999), 2e-4),
    ):
        follow(
            step,
            start(),
            torch.optim.Adam,
            {"betas": betas},
            [0.1] * 20,
            scale,
        )


@check
def check_largest_rate(largest_rate):
    """Exercise 3: the largest stable rate of a valley."""
    mixed = torch.linalg.qr(
        torch.tensor(
            [[1.0, 2.0, 0.0], [1.0, 0.0, 1.0], [1.0, -1.0, 3.0]]
        )
    )[0]
    half = math.sqrt(0.5)
    eighth = torch.tensor([[half, -half], [half, half]])
    for curvature, turn in (
        (torch.tensor([1.0, 30.0]), torch.eye(2)),
        (torch.tensor([100.0, 4.0]), torch.eye(2)),
        (torch.tensor([1.0, 30.0]), eighth),
        (torch.tensor([20.0, 30.0]), eighth),
        (torch.tensor([1.0, 5.0, 50.0]), mixed),
    ):

        def loss(w, curvature=curvature, turn=turn):
            return (w @ turn).square() @ curvature / 2

        # A point as far out along the steepest direction as along all
        # others: SGD diverges there.
        rate = largest_rate(loss, turn @ torch.ones(len(curvature)))
        kind, missing = type(rate).__name__, rate is None
        one_number = not missing and torch.as_tensor(rate).numel() == 1
        assert one_number, say(
            f"largest_rate(loss, w) returns {kind}, not one number"
            + (": is there a `return`?" if missing else ""),
            f"largest_rate(loss, w) 返回的是 {kind}，不是一个数"
            + ("：是不是漏了 `return`？" if missing else ""),
        )
        rate, limit = float(rate), 2 / curvature.max().item()
        turned = turn.count_nonzero() > 2
        english = f"the curvatures {show(curvature)}"
        chinese = f"曲率为 {show(curvature)} 的山谷"
        if turned:
            english, chinese = (
                f"{english}, turned",
                f"转过角度、{chinese}",
            )
        assert math.isfinite(rate), say(
            f"{english}: the rate is {rate}",
            f"{chinese}：学习率是 {rate}",
        )
        assert rate < 1.02 * limit, say(
            f"{english}: SGD already diverges with {rate:.4f}",
            f"{chinese}：学习率取 {rate:.4f} 时，SGD 已经发散",
        )
        assert rate > 0.98 * limit, say(
            f"{english}: {rate:.4f} is not the limit, SGD converges "
            "with larger rates",
            f"{chinese}：{rate:.4f} 不是上限，"
            "学习率再大些 SGD 仍然收敛",
        )
