"""A linear layer as a product: each row of the input meets each column of the weight turned on
its side."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS
from nn_guide.figures._cells import squares, stage, table

SIZE = (5.2, 3.2)
X = [[1, 2, 0, 1], [2, 0, 1, 3], [0, 1, 1, 2]]
WEIGHT = [[1, 0, 2, -1], [0, 3, 1, 1]]
BIAS = [1, -2]
MARKED = (1, 0)  # the row of the input and the column of the output that are marked


def data() -> dict[str, dict[str, Any]]:
    """Each tensor with its shape: input, weight, bias, output."""
    with torch.device("cpu"), torch.no_grad():
        x, weight, bias = (torch.tensor(rows).double() for rows in (X, WEIGHT, BIAS))
        layer = nn.Linear(4, 2, dtype=torch.float64)
        layer.load_state_dict({"weight": weight, "bias": bias})
        tensors = {"x": x, "weight.T": weight.T, "bias": bias, "y": layer(x)}
    return {
        name: {"shape": list(tensor.shape), "rows": tensor.reshape(-1, tensor.shape[-1]).tolist()}
        for name, tensor in tensors.items()
    }


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """The input on the left, the weight above, and where row and column cross, the output."""
    axes = figure.subplots()
    stage(axes, 11.2, 10.2)
    places = {"x": (0, 7), "weight.T": (6, 0), "bias": (6, 5), "y": (6, 7)}
    i, j = MARKED
    squares(axes, [(x, 7 + i) for x in range(4)], fc=COLOURS[0], alpha=0.3, lw=0)
    squares(axes, [(6 + j, y) for y in range(4)], fc=COLOURS[1], alpha=0.3, lw=0)
    squares(axes, [(6 + j, 5)], fc=COLOURS[2], alpha=0.3, lw=0)
    squares(axes, [(6 + j, 7 + i)], fc="none", ec=COLOURS[4], lw=2)
    for name, (left, top) in places.items():
        tensor = data[name]
        table(axes, tensor["rows"], (left, top), fontsize=9)
        shape = ", ".join(map(str, tensor["shape"])) + "," * (len(tensor["shape"]) == 1)
        label: dict[str, Any] = {"va": "center", "fontsize": 9, "family": "monospace"}
        if name == "x":
            axes.text(left, top - 0.5, f"{name} ({shape})", **label)
        else:
            middle = top + len(tensor["rows"]) / 2
            axes.text(left + 2.4, middle, f"{name} ({shape})", **label)
    for y, sign in ((4.5, "+"), (6.5, "=")):
        axes.text(7, y, sign, ha="center", va="center", fontsize=12)
    axes.text(5, 8.5, "@", ha="center", va="center", fontsize=12)
