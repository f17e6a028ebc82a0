"""A handwritten digit, its windows of 2 by 2, and what the maximum and the mean make of them."""

from typing import Any

import torch
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch import nn

from nn_guide.figures import COLOURS, INK
from nn_guide.figures._cells import lattice, numbers, shade, stage, table

SIZE = (6.4, 3)
MOST = 16  # the darkest pixel
POOLS = {"MaxPool2d(2)(x)": nn.MaxPool2d(2), "AvgPool2d(2)(x)": nn.AvgPool2d(2)}


def data() -> dict[str, list[list[float]]]:
    """The pixels of the first picture of the set, from 0 to 16, and both results."""
    with torch.device("cpu"):
        picture = torch.tensor(load_digits(return_X_y=True)[0][0]).reshape(1, 8, 8)
        return {"x": picture[0].tolist()} | {
            name: pool(picture)[0].tolist() for name, pool in POOLS.items()
        }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """The picture with its windows on the left, one result above the other on the right."""
    axes = figure.subplots()
    stage(axes, 17.6, 10.2)
    for (name, rows), (at, size) in zip(
        data.items(), (((0, 1.1), 7), ((10.5, 1.1), 7), ((10.5, 6.2), 6.5)), strict=True
    ):
        shade(axes, rows, 2 * MOST, (INK, INK), at)
        if name == "x":
            numbers(axes, rows, at, fontsize=size)
            lattice(axes, 8, 8, at, every=(2, 2), ec=COLOURS[0], lw=1.2)
        else:
            table(axes, rows, at, fontsize=size)
        label: dict[str, Any] = {"family": "monospace", "fontsize": 8, "va": "center"}
        axes.text(at[0], at[1] - 0.5, name, **label)
    for end in (3.2, 8.1):
        arrow = {"arrowstyle": "->", "color": COLOURS[0]}
        axes.annotate("", (10.2, end), (8.3, 5.1), arrowprops=arrow)
