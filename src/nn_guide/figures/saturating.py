"""Sigmoid, tanh and their hard versions, with their slopes, out to where they saturate."""

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure

FUNCTIONS = ["sigmoid", "hardsigmoid", "tanh", "hardtanh", "softsign"]
LIMIT, POINTS = 6, 97


def data() -> dict[str, dict[str, list[float]]]:
    """Per function: its values and slopes from -6 to 6."""
    found = {}
    for name in FUNCTIONS:
        x = torch.linspace(-LIMIT, LIMIT, POINTS, device="cpu", requires_grad=True)
        y = getattr(F, name)(x)
        (slope,) = torch.autograd.grad(y.sum(), x)
        found[name] = {
            "value": y.tolist(),
            "slope": slope.tolist(),
        }
    return found


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """Left the functions, right their derivatives."""
    x = torch.linspace(-LIMIT, LIMIT, POINTS).tolist()
    for axes, key in zip(figure.subplots(1, 2), ("value", "slope"), strict=True):
        for name, curves in data.items():
            axes.plot(x, curves[key], label=f"F.{name}", linestyle="--" if "hard" in name else "-")
        axes.set_yticks([-1, 0, 1] if key == "value" else [0, 0.25, 0.5, 1])
        axes.set_xticks([-6, -3, 0, 3, 6])
        axes.set_xlabel("x")
        axes.set_title("f(x)" if key == "value" else "df/dx", loc="left", fontsize="medium")
    figure.legend(
        *axes.get_legend_handles_labels(),
        loc="outside lower center",
        ncols=5,
        frameon=False,
        fontsize="small",
        handlelength=1.5,
        columnspacing=1,
    )
