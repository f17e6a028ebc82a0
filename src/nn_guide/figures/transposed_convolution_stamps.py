"""Each input times the kernel, stamped onto the output, and where stamps overlap, their sum."""

from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch.nn import functional as F

from nn_guide.figures import COLOURS
from nn_guide.figures._cells import squares, stage, table

SIZE = (6.4, 2.7)
X = [[1, 2], [3, 4]]
WEIGHT = [[1, 1, 1], [1, 2, 1], [1, 1, 1]]
STRIDE = 2


def data() -> dict[str, Any]:
    """Input, kernel, output, and the upper left corner of each stamp as [row, column]."""
    x, weight = (torch.tensor(rows, device="cpu").double()[None, None] for rows in (X, WEIGHT))
    y = F.conv_transpose2d(x, weight, stride=STRIDE)
    alone = F.conv_transpose2d(
        torch.eye(4, device="cpu").double().reshape(4, 1, 2, 2), weight, stride=STRIDE
    )
    corners = [stamp.nonzero()[0].tolist() for stamp in alone[:, 0]]
    return {
        "x": x[0, 0].tolist(),
        "weight": weight[0, 0].tolist(),
        "y": y[0, 0].tolist(),
        "corners": corners,
    }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """Input, kernel and output; a stamp has the colour of its input."""
    axes = figure.subplots()
    stage(axes, 15.4, 6.1)
    places = {"x": (0, 2.5), "weight": (4, 2), "y": (10, 1)}
    for name, (left, top) in places.items():
        rows = data[name]
        word: dict[str, Any] = {"family": "monospace", "fontsize": 9, "va": "center"}
        axes.text(left, top - 0.5, name, **word)
        table(axes, rows, (left, top), fontsize=9)
    for number, (row, column) in enumerate(data["corners"]):
        x, y = number % 2, number // 2
        squares(axes, [(x, 2.5 + y)], fc=COLOURS[number], alpha=0.45, lw=0)
        inset = 0.06 + 0.05 * number
        side = 3 - 2 * inset
        axes.add_patch(
            Rectangle(
                (10 + column + inset, 1 + row + inset),
                side,
                side,
                fc=COLOURS[number],
                ec=COLOURS[number],
                lw=0,
                alpha=0.3,
            )
        )
        axes.add_patch(
            Rectangle(
                (10 + column + inset, 1 + row + inset), side, side, fc="none", ec=COLOURS[number]
            )
        )
    axes.text(3, 3.5, "×", ha="center", va="center", fontsize=13)
    arrow = {"arrowstyle": "->", "color": COLOURS[5]}
    axes.annotate("", (9.5, 3.5), (7.6, 3.5), arrowprops=arrow)
    axes.text(8.5, 2.9, f"stride={STRIDE}", ha="center", family="monospace", fontsize=8)
