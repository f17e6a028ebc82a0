"""A lazy model before its first batch and after it: the sizes that it read from the batch."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.2)


def data() -> dict[str, list]:
    """The layers with the size of their input before and after, and the shapes between them."""
    with torch.device("cpu"), torch.random.fork_rng(devices=[]), torch.no_grad():
        model = nn.Sequential(
            nn.LazyConv2d(16, kernel_size=3, stride=2), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10)
        )
        before = [_layer(layer) for layer in model]
        x = torch.zeros(1, 3, 32, 32)
        shapes = [list(x.shape)]
        for layer in model:
            x = layer(x)
            shapes.append(list(x.shape))
        return {"before": before, "after": [_layer(layer) for layer in model], "shapes": shapes}


def _layer(layer: nn.Module) -> list:
    """Its class, and the argument that a lazy class leaves out."""
    for name in ("in_channels", "in_features"):
        if hasattr(layer, name):
            return [type(layer).__name__, name, getattr(layer, name)]
    return [type(layer).__name__]


def draw(figure: Figure, data: dict[str, list]) -> None:
    """A row of boxes before, a row after, and below it the shapes that went through."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-0.62, 3.62), ylim=(-1.15, 1.45))
    for y, row, colour in ((1, "before", COLOURS[1]), (0, "after", COLOURS[0])):
        for place, (name, *size) in enumerate(data[row]):
            said = "\n".join(
                [name, *(f"{argument}={number}" for argument, number in ([size] if size else []))]
            )
            box = {"boxstyle": "round,pad=0.4", "fc": "none", "ec": colour if size else COLOURS[5]}
            word: dict[str, Any] = {"ha": "center", "va": "center", "bbox": box}
            axes.text(place, y, said, fontsize=8, family="monospace", **word)
    line: dict[str, Any] = {"color": INK, "lw": 0.8, "alpha": 0.6}
    for place, shape in enumerate(data["shapes"]):
        x = place - 0.5
        axes.plot([x, x], [-0.55, 0.35], **line, ls=":")
        said = f"({', '.join(map(str, shape))})"
        axes.text(x, -0.75, said, ha="center", va="center", fontsize=7.5, family="monospace")
