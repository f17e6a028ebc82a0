"""Six losses and their gradients, each over the number that the model chooses."""

from collections.abc import Callable

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import Data, _loss_and_gradient

SIZE = (6.4, 3.7)
COUNT, OTHERS = 3.0, 9  # the target of the Poisson loss, the classes beside the right one


def data() -> Data:
    """For each loss: what it is drawn over, and the number, the loss and the gradient."""
    zero = torch.zeros(1, device="cpu").double()
    first = torch.zeros(1, device="cpu").long()
    poisson, cross_entropy = nn.PoissonNLLLoss(), nn.CrossEntropyLoss()
    ranking = nn.MarginRankingLoss(margin=1.0)
    losses: dict[str, tuple[str, Callable[[Tensor], Tensor]]] = {
        "MSELoss": ("x − y", lambda x: nn.MSELoss()(x, zero)),
        "L1Loss": ("x − y", lambda x: nn.L1Loss()(x, zero)),
        "HuberLoss": ("x − y", lambda x: nn.HuberLoss()(x, zero)),
        "CrossEntropyLoss": (
            "z",
            lambda z: cross_entropy(torch.cat([z, zero.expand(OTHERS)]).unsqueeze(0), first),
        ),
        "MarginRankingLoss": ("x1 − x2", lambda x: ranking(x, zero, zero + 1)),
        "PoissonNLLLoss": ("x", lambda x: poisson(x, zero + COUNT)),
    }
    curves = {}
    for name, (over, loss) in losses.items():
        x = (torch.arange(-14, 15, device="cpu").double() / 4 + 0.05).requires_grad_()
        values = torch.stack([loss(number.unsqueeze(0)) for number in x])
        curves[name] = {"over": over} | _loss_and_gradient.curve("x", x, values)
    return curves


def draw(figure: Figure, data: Data) -> None:
    """A panel per loss: the loss as a line, the gradient dashed."""
    for axes, (name, curve) in zip(figure.subplots(2, 3).flatten(), data.items(), strict=True):
        lines = axes.plot(curve["x"], curve["loss"]) + axes.plot(
            curve["x"], curve["gradient"], "--"
        )
        axes.axhline(0, color="C5", linewidth=0.6)
        axes.set(xlabel=curve["over"], xlim=(-3.6, 3.6), ylim=(-4.2, 6.2))
        axes.set_title(name, loc="left", fontsize="medium")
    figure.legend(lines, ["L", "∂L"], loc="outside lower center", frameon=False, ncols=2)
