"""Where the numbers of a tensor go in four layers that only change its shape, or repeat them."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS
from nn_guide.figures._cells import squares, stage, table

SIZE = (6.4, 3.9)
LAYERS: dict[str, tuple[nn.Module, tuple[int, ...]]] = {
    "Flatten()": (nn.Flatten(), (1, 2, 2, 2)),
    "Unfold(2)": (nn.Unfold(2), (1, 1, 3, 3)),
    "PixelShuffle(2)": (nn.PixelShuffle(2), (1, 4, 2, 2)),
    "Upsample(scale_factor=2)": (nn.Upsample(scale_factor=2), (1, 1, 2, 2)),
}


def data() -> dict[str, dict[str, Any]]:
    """Per layer what goes in and what comes out, and their shapes."""
    return {name: _moved(layer, shape) for name, (layer, shape) in LAYERS.items()}


def _moved(layer: nn.Module, shape: tuple[int, ...]) -> dict[str, Any]:
    x = torch.arange(float(torch.Size(shape).numel()), device="cpu").reshape(shape)
    return {"x": _numbered(x), "y": _numbered(layer(x))}


def _numbered(x: Tensor) -> dict[str, list]:
    """The shape, and the channels, each a table."""
    tables = x[0] if x.dim() == 4 else x.reshape(1, -1, x.shape[-1])
    return {"shape": list(x.shape), "tables": tables.int().tolist()}


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """A panel per layer: its input on the left, its output on the right. Numbers of one channel
    have one colour; where there is one channel only, each number has one, or the first window."""
    for axes, (name, tensors) in zip(figure.subplots(2, 2).flat, data.items(), strict=True):
        stage(axes, 12, 6.6)
        axes.text(0, 0.3, name, family="monospace", fontsize=9, va="center")
        _, channels, *size = tensors["x"]["shape"]
        of_one = size[0] * size[1] if channels > 1 else 1
        left = 0.0
        for kind, tensor in tensors.items():
            tables = tensor["tables"]
            height, width = len(tables[0]), len(tables[0][0])
            columns = 2 if len(tables) > 2 else 1
            cells: dict[int, list[tuple[float, float]]] = {}
            for number, rows in enumerate(tables):
                row, column = divmod(number, columns)
                at = left + column * (width + 0.4), 1.9 + row * (height + 0.4)
                for y, line in enumerate(rows):
                    for x, value in enumerate(line):
                        colour = value // of_one
                        if "Unfold" in name:  # one colour, for the first window
                            colour = 0
                            if x if kind == "y" else max(x, y) > 1:
                                continue
                        cells.setdefault(colour, []).append((at[0] + x, at[1] + y))
                table(axes, rows, at, fontsize=7.5)
            for colour, places in cells.items():
                squares(axes, places, fc=COLOURS[colour], alpha=0.3, lw=0)
            shape = ", ".join(map(str, tensor["shape"]))
            axes.text(left, 1.3, f"({shape})", fontsize=7.5, va="center", color=COLOURS[5])
            if left == 0:
                end = columns * (width + 0.4)
                arrow = {"arrowstyle": "->", "color": COLOURS[5]}
                axes.annotate("", (end + 1.1, 3.1), (end + 0.2, 3.1), arrowprops=arrow)
                left = end + 1.5
