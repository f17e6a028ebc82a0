"""Relatives of ReLU and their slopes."""

import math

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 3.4)
FAMILY = [
    nn.ReLU(),
    nn.LeakyReLU(0.2),
    nn.ELU(),
    nn.ELU(alpha=2.0),
    nn.CELU(alpha=2.0),
    nn.SELU(),
]
NAMES = ["ReLU()", "LeakyReLU(0.2)", "ELU()", "ELU(alpha=2.0)", "CELU(alpha=2.0)", "SELU()"]


def data() -> Data:
    """The points x, and per activation its values and slopes, with a gap at 0."""
    with torch.device("cpu"):
        x = torch.arange(-40, 21, dtype=torch.double) / 10
        found: Data = {"x": x.tolist()}
        for name, activation in zip(NAMES, FAMILY, strict=True):
            leaf = x.clone().requires_grad_()
            y = activation(leaf)
            (slope,) = torch.autograd.grad(y.sum(), leaf)
            found[name] = {
                "y": y.tolist(),
                "slope": slope.tolist(),
            }
    return found


def draw(figure: Figure, data: Data) -> None:
    """Values on the left, slopes on the right; a slope that jumps at 0 is drawn with a gap."""
    left, right = figure.subplots(1, 2)
    zero = data["x"].index(min(data["x"], key=abs))
    right_of_zero = [0.0, *data["x"][zero + 1 :]]
    for i, name in enumerate(NAMES):
        y, slope = data[name]["y"], data[name]["slope"]
        left.plot(data["x"], y, color=f"C{i}", label=name)
        jumps = not math.isclose(slope[zero], slope[zero + 1], abs_tol=0.02)
        x = [*data["x"][: zero + 1], math.nan, *right_of_zero]
        after = [slope[zero + 1], *slope[zero + 1 :]]
        slopes = [*slope[: zero + 1], math.nan if jumps else slope[zero], *after]
        right.plot(x, slopes, color=f"C{i}", linestyle="-")
    left.set_title("y", loc="left", fontsize="medium")
    right.set_title("dy/dx", loc="left", fontsize="medium")
    for axes in (left, right):
        axes.set_xticks([-4, -2, 0, 2])
        axes.set_xlabel("x")
    figure.legend(loc="outside lower center", ncols=3, frameon=False)
