"""One call of F.conv2d: what goes in, a digit, a kernel and a bias, and what comes out."""

from typing import Any

import torch
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK
from nn_guide.figures._boxes import signed

SIZE = (6.4, 2.1)
SHOWN = 10  # the digit


def data() -> dict[str, dict[str, Any]]:
    """The arguments by name and the result, each with its shape and its values in rows."""
    with torch.device("cpu"):
        images, _ = load_digits(return_X_y=True)
        picture = torch.tensor(images[SHOWN]).reshape(1, 1, 8, 8) / 16
        weight = torch.tensor([[[[1.0, 0.0, -1.0]] * 3]]).double()
        bias = torch.tensor([-0.5]).double()
        result = F.conv2d(picture, weight, bias, padding=1)
    tensors = {"input": picture, "weight": weight, "bias": bias, "F.conv2d": result}
    return {
        name: {"shape": list(t.shape), "rows": t.reshape(-1, t.shape[-1]).tolist()}
        for name, t in tensors.items()
    }


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """The arguments in a row, then the function, then the result."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-0.5, 41), ylim=(-6.6, 6.4), aspect="equal")
    small: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8}
    left = {"input": 0.0, "weight": 11.5, "bias": 18.5, "F.conv2d": 32.5}
    for name, facts in data.items():
        rows, x = facts["rows"], left[name]
        if name == "bias":
            axes.text(x + 0.5, 0, f"{rows[0][0]:.1f}".replace("-", "−"), **small)
        else:
            signed(axes, rows, x, len(rows) / 2)
        middle = x + len(rows[0]) / 2
        if name != "F.conv2d":
            axes.text(middle, 5.3, name, **small)
        axes.text(middle, -5.4, str(tuple(facts["shape"])), **small | {"fontsize": 7.5})
    box = {"boxstyle": "round,pad=0.5", "facecolor": f"{COLOURS[0]}30", "edgecolor": COLOURS[0]}
    axes.text(26, 0, "F.conv2d", bbox=box, **small)
    axes.text(26, 5.3, "padding=1", **small)
    arrow: dict[str, Any] = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
    axes.annotate("", (26, 1.6), (26, 4.5), arrowprops=arrow)
    for x in (9.75, 16.4):
        axes.text(x, 0, ",", ha="center", va="center", fontsize=12)
    axes.annotate("", (22.9, 0), (20.4, 0), arrowprops=arrow)
    axes.annotate("", (31.8, 0), (29.1, 0), arrowprops=arrow)
