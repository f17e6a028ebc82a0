"""What two kernels find in a digit and in the digit moved; how far stacked convolutions see."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK
from nn_guide.figures._cells import lattice, shade, squares, stage
from nn_guide.training.digits import digits

PARTS = ["moved", "field"]
SIZE = (6.4, 3.1)
SHADES = 4
MOVED = 3  # columns
SIDE = 11  # of the input of the stacks
KERNELS = {"upright": [[1, 0, -1]] * 3, "level": [[1] * 3, [0] * 3, [-1] * 3]}


def data() -> dict[str, dict[str, Any]]:
    """Shades from −4 to 4 of pictures, kernels and maps; the pixels that one output sees."""
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        pictures, classes = digits()[0].tensors
        seven = pictures[(classes == 7).nonzero()[0]].double()
        x = F.pad(seven, (1, MOVED + 1, 1, 1))
        weight = torch.tensor(list(KERNELS.values())).double()[:, None]
        rows = {"x": x, "moved": torch.roll(x, MOVED, dims=-1)}
        maps = {name: F.conv2d(picture, weight, padding=1)[0] for name, picture in rows.items()}
        moved = {
            "pictures": [_shades(picture[0, 0]) for picture in rows.values()],
            "kernels": [_shades(kernel[0]) for kernel in weight],
            "maps": [[_shades(found) for found in pair] for pair in maps.values()],
        }
        return {"moved": moved, "field": {name: _seen(f) for name, f in _stacks().items()}}


def _shades(values: Tensor) -> list[list[int]]:
    return (SHADES * values / values.abs().max()).round().int().tolist()


def _stacks() -> dict[str, nn.Module]:
    def conv(**options: Any) -> nn.Module:
        return nn.Conv2d(1, 1, 3, padding=1, dtype=torch.float64, **options)

    return {
        "conv(x)": conv(),
        "conv(conv(x))": nn.Sequential(conv(), conv()),
        "conv(conv(conv(x)))": nn.Sequential(conv(), conv(), conv()),
        "conv(pool(conv(x)))": nn.Sequential(conv(), nn.AvgPool2d(2), conv()),
    }


def _seen(f: nn.Module) -> list[list[int]]:
    """Which pixels, as [row, column], the middle of the output depends on, by its gradient."""
    x = torch.randn(1, SIDE, SIDE, dtype=torch.float64, requires_grad=True)
    y = f(x)[0]
    (gradient,) = torch.autograd.grad(y[len(y) // 2, len(y) // 2], x)
    return gradient[0].nonzero().tolist()


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the two drawings, as its data tells."""
    if "maps" in data:
        _moved(figure, data)
    else:
        _field(figure, data)


def _moved(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    height, width = len(data["pictures"][0]), len(data["pictures"][0][0])
    step, top = width + 2, 4.5
    stage(axes, 2 * step + width, top + 2 * height + 1)
    both = COLOURS[0], COLOURS[1]
    for column, kernel in enumerate(data["kernels"], 1):
        at = column * step + (width - 3) / 2, 0.0
        shade(axes, kernel, SHADES, both, at)
        lattice(axes, 3, 3, at)
    for row, (picture, maps) in enumerate(zip(data["pictures"], data["maps"], strict=True)):
        y = top + row * (height + 1)
        shade(axes, picture, SHADES, (INK, INK), (0, y))
        for column, found in enumerate(maps, 1):
            shade(axes, found, SHADES, both, (column * step, y))
        for column in range(3):
            lattice(axes, width, height, (column * step, y), every=(width, height))
    word: dict[str, Any] = {"ha": "center", "va": "center", "family": "monospace", "fontsize": 9}
    axes.text(width / 2, 1.5, "weight", **word)
    axes.text(width / 2, top - 0.7, "x", **word)


def _field(figure: Figure, data: dict[str, Any]) -> None:
    figure.set_size_inches(6.4, 1.9)
    for axes, (name, seen) in zip(figure.subplots(1, len(data)), data.items(), strict=True):
        stage(axes, SIDE, SIDE)
        squares(axes, [(x, y) for y, x in seen], fc=COLOURS[0], alpha=0.4, lw=0)
        lattice(axes, SIDE, SIDE, (0, 0), lw=0.4)
        side = int(len(seen) ** 0.5)
        axes.set_title(f"{name}\n{side} × {side}", fontsize=7.5, family="monospace")
