"""What the figures of losses share: the loss on the left, its gradient on the right."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from torch import Tensor

from nn_guide.figures import Data


def curve(name: str, x: Tensor, losses: Tensor) -> dict[str, list[float]]:
    """The points `x` under their name, the loss of each, and its gradient by that point."""
    (gradient,) = torch.autograd.grad(losses.sum(), x)
    return {
        key: tensor.tolist()
        for key, tensor in {name: x, "loss": losses, "gradient": gradient}.items()
    }


def draw(
    figure: Figure,
    data: Data,
    styles: tuple[str, ...],
    name: str,
    label: str,
    by: str,
    **legend: Any,
) -> tuple[Axes, Axes]:
    """Both panels, with the names of the curves below; returns the panels."""
    left, right = figure.subplots(1, 2)
    for (title, points), style in zip(data.items(), styles, strict=True):
        left.plot(points[name], points["loss"], style, label=title)
        right.plot(points[name], points["gradient"], style)
    for axes, title in ((left, "L"), (right, f"∂L / ∂{by}")):
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_xlabel(label)
        axes.grid(alpha=0.2)
    figure.legend(loc="outside lower center", frameon=False, **legend)
    return left, right
