"""Smooth relatives of ReLU and their slopes."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 3.4)
FAMILY = [nn.ReLU, nn.GELU, nn.SiLU, nn.Mish, nn.Hardswish, nn.Softplus]
COLOURS = ["C5", "C0", "C1", "C2", "C3", "C4"]


def data() -> Data:
    """The points x, and per activation its values and slopes."""
    with torch.device("cpu"):
        x = torch.linspace(-5, 4, 73, dtype=torch.double)
        found: Data = {"x": x.tolist()}
        for activation in FAMILY:
            leaf = x.clone().requires_grad_()
            y = activation()(leaf)
            (slope,) = torch.autograd.grad(y.sum(), leaf)
            found[activation.__name__] = {
                "y": y.tolist(),
                "slope": slope.tolist(),
            }
    return found


def draw(figure: Figure, data: Data) -> None:
    """Values on the left, slopes on the right, where those of ReLU and Hardswish jump."""
    left, right = figure.subplots(1, 2)
    for activation, color in zip(FAMILY, COLOURS, strict=True):
        name = activation.__name__
        left.plot(data["x"], data[name]["y"], color=color, label=name)
        x, slope = data["x"], data[name]["slope"]
        for start, end in _pieces(slope):
            right.plot(x[start:end], slope[start:end], color=color)
    left.set_ylim(-0.5, 2)
    left.set_xlim(-5, 2.5)
    left.set_title("y", loc="left", fontsize="medium")
    right.set_title("dy/dx", loc="left", fontsize="medium")
    for axes in (left, right):
        axes.set_xticks([-4, -2, 0, 2] if axes is left else [-4, -2, 0, 2, 4])
        axes.set_xlabel("x")
    figure.legend(loc="outside lower center", ncols=3, frameon=False)


def _pieces(slope: list[float]) -> list[tuple[int, int]]:
    """The stretches of a slope without a jump."""
    cuts = [i for i in range(1, len(slope)) if abs(slope[i] - slope[i - 1]) > 0.3]
    return list(zip([0, *cuts], [*cuts, len(slope)], strict=True))
