"""A column plus a row: what broadcasting repeats, and the table that comes out."""

import math

import torch
from matplotlib.figure import Figure

SIZE = (6.4, 1.7)
ROWS, COLUMNS = 3, 4
THERE = {"(3, 1)": (1, ROWS), "(4,)": (COLUMNS, 1), "(3, 4)": (COLUMNS, ROWS)}


def data() -> dict[str, list[list[int]]]:
    """The two tensors, each broadcast to the common shape, and their sum."""
    a = torch.tensor([[0], [10], [20]], device="cpu")
    b = torch.tensor([1, 2, 3, 4], device="cpu")
    wide_a, wide_b = torch.broadcast_tensors(a, b)
    return {"(3, 1)": wide_a.tolist(), "(4,)": wide_b.tolist(), "(3, 4)": (a + b).tolist()}


def draw(figure: Figure, data: dict[str, list[list[int]]]) -> None:
    """Three grids in a row: what is there once on a tinted ground, its repetitions pale."""
    panels = figure.subplots(1, 3)
    for axes, (shape, grid), sign in zip(panels, data.items(), ["+", "=", ""], strict=True):
        axes.set(xlim=(-0.1, COLUMNS + 1), ylim=(ROWS + 0.1, -0.9), aspect="equal")
        axes.axis("off")
        axes.text(COLUMNS / 2, -0.3, shape, ha="center", va="center", family="monospace")
        axes.text(COLUMNS + 0.5, ROWS / 2, sign, ha="center", va="center", fontsize=14)
        gap = [math.nan]
        across = [p for y in range(ROWS + 1) for p in ((0, y), (COLUMNS, y), gap * 2)]
        down = [p for x in range(COLUMNS + 1) for p in ((x, 0), (x, ROWS), gap * 2)]
        axes.plot(*zip(*across, *down, strict=True), color="C5", linewidth=0.5, alpha=0.6)
        width, height = THERE[shape]
        axes.fill_between([0, width], 0, height, color="C0", alpha=0.3, linewidth=0)
        for y, row in enumerate(grid):
            for x, number in enumerate(row):
                alpha = 1 if x < width and y < height else 0.5
                axes.text(x + 0.5, y + 0.53, number, ha="center", va="center", alpha=alpha)
