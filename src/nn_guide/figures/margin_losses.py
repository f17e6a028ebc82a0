"""Margin losses of two classes over y·x, and their slopes."""

import torch
from matplotlib.figure import Figure
from torch import nn

SIZE = (6.4, 3.8)
HINGE = "MarginRankingLoss(margin=1)(x, 0, y)"
SOFT = "SoftMarginLoss()(x, y)"
MULTI = "MultiMarginLoss()((yx, 0), 0)"
SQUARED = "MultiMarginLoss(p=2)((yx, 0), 0)"


def data() -> dict[str, dict[str, list[float]]]:
    """For each loss: y·x, the loss and its slope; not at 1, where some have none."""
    with torch.device("cpu"):
        ones, zeros = torch.ones(40).double(), torch.zeros(40).double()
        first = torch.zeros(40, dtype=torch.long)
        ranking = nn.MarginRankingLoss(margin=1.0, reduction="none")
        multi = nn.MultiMarginLoss(reduction="none")
        squared = nn.MultiMarginLoss(p=2, reduction="none")
        losses = {
            HINGE: lambda x: ranking(x, zeros, ones),
            SOFT: lambda x: nn.SoftMarginLoss(reduction="none")(x, ones),
            MULTI: lambda x: multi(torch.stack([x, zeros], dim=1), first),
            SQUARED: lambda x: squared(torch.stack([x, zeros], dim=1), first),
        }
        curves = {}
        for name, loss in losses.items():
            x = torch.linspace(-2, 3, 40).double().requires_grad_()
            values = loss(x)
            (slope,) = torch.autograd.grad(values.sum(), x)
            curves[name] = {
                key: tensor.tolist()
                for key, tensor in {"yx": x, "loss": values, "slope": slope}.items()
            }
    return curves


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """The losses left, their slopes right; those of the hinges jump at y·x = 1."""
    left, right = figure.subplots(1, 2)
    for name, curve in data.items():
        left.plot(curve["yx"], curve["loss"], label=name)
        yx, slope = curve["yx"], curve["slope"]
        if name in (HINGE, MULTI):
            yx, slope = [yx[0], 1, 1, yx[-1]], [slope[0], slope[0], slope[-1], slope[-1]]
        right.plot(yx, slope)
    for axes, title in ((left, "L"), (right, "∂L / ∂(yx)")):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel("yx")
        axes.grid(alpha=0.2)
    figure.legend(loc="outside lower center", ncols=2, frameon=False, fontsize="small")
