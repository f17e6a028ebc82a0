"""What each mode of padding puts around a grid of nine numbers."""

import math

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure

SIZE = (6.4, 4.4)
SIDES = LEFT, RIGHT, TOP, BOTTOM = 2, 2, 1, 1
ROWS, COLUMNS = 3, 3


def data() -> dict[str, list[list[int]]]:
    """For each mode of `F.pad` the padded grid."""
    grid = torch.arange(1.0, 1 + ROWS * COLUMNS, device="cpu").reshape(1, 1, ROWS, COLUMNS)
    return {
        mode: F.pad(grid, SIDES, mode=mode).int().squeeze().tolist()
        for mode in ("constant", "reflect", "replicate", "circular")
    }


def draw(figure: Figure, data: dict[str, list[list[int]]]) -> None:
    """Draw the four grids, what was there before on a tinted ground."""
    for axes, (mode, grid) in zip(figure.subplots(2, 2).flat, data.items(), strict=True):
        height, width = len(grid), len(grid[0])
        axes.set_title(f'mode="{mode}"', fontsize="medium", family="monospace")
        axes.set(xlim=(-0.1, width + 0.1), ylim=(height + 0.1, -0.1), aspect="equal")
        axes.axis("off")
        gap = [math.nan]
        across = [point for y in range(height + 1) for point in ((0, y), (width, y), gap * 2)]
        down = [point for x in range(width + 1) for point in ((x, 0), (x, height), gap * 2)]
        axes.plot(*zip(*across, *down, strict=True), color="C5", linewidth=0.5, alpha=0.6)
        inner = axes.fill_between([LEFT, width - RIGHT], TOP, height - BOTTOM, color="C0")
        inner.set(alpha=0.3, linewidth=0)
        for y, row in enumerate(grid):
            for x, number in enumerate(row):
                axes.text(x + 0.5, y + 0.53, number, ha="center", va="center")
