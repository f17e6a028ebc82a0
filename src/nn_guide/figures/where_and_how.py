"""How four dtypes use their bits, with the range that they give; and which tensors of a module
follow `to` to another device and dtype."""

import math
from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

PARTS = ["dtypes", "moves"]
SIZE = (6.4, 2.3)
DTYPES = (torch.float64, torch.float32, torch.bfloat16, torch.float16)
NEAR = 50  # where the axis of the powers of ten ends


class Model(nn.Module):
    """A parameter, two buffers, and two tensors that aren't registered."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))
        self.register_buffer("mean", torch.zeros(2))
        self.register_buffer("steps", torch.tensor(0))
        self.plain = torch.ones(2)
        self.listed = [torch.ones(2)]

    def tensors(self) -> dict[str, torch.Tensor]:
        """All tensors by what one writes to get them."""
        names = ("weight", "mean", "steps", "plain")
        return {name: getattr(self, name) for name in names} | {"listed[0]": self.listed[0]}


def data() -> dict[str, Any]:
    """Of each dtype the bits of sign, exponent and fraction, log10 of the smallest normal and of
    the largest number; of each tensor the device and dtype before and after."""
    with torch.device("cpu"):
        model = Model()
        before = _places(model)
        model.to("meta", torch.bfloat16)
        after = _places(model)
    return {
        "dtypes": {str(dtype).partition(".")[2]: _format(dtype) for dtype in DTYPES},
        "moves": {name: [before[name], after[name]] for name in before},
    }


def _format(dtype: torch.dtype) -> dict[str, Any]:
    info = torch.finfo(dtype)
    fraction = round(-math.log2(info.eps))
    bits = [1, info.bits - 1 - fraction, fraction]
    return {"bits": bits, "range": [math.log10(info.tiny), math.log10(info.max)]}


def _places(model: Model) -> dict[str, list[str]]:
    return {
        name: [tensor.device.type, str(tensor.dtype).partition(".")[2]]
        for name, tensor in model.tensors().items()
    }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the two drawings, as its data tells."""
    if "weight" in data:
        _moves(figure, data)
    else:
        _dtypes(figure, data)


def _dtypes(figure: Figure, data: dict[str, Any]) -> None:
    """A row per dtype: its bits on the left, the powers of ten that it reaches on the right."""
    bits, powers = figure.subplots(1, 2, sharey=True, width_ratios=[1.5, 1])
    rows = [-row for row in range(len(data))]
    for row, of in zip(rows, data.values(), strict=True):
        left = 0
        for width, color in zip(of["bits"], (COLOURS[5], COLOURS[0], COLOURS[1]), strict=True):
            bits.barh(row, width, left=left, height=0.62, color=color, edgecolor=INK, linewidth=0.5)
            if width > 1:
                bits.text(left + width / 2, row, str(width), ha="center", va="center", fontsize=8)
            left += width
        least, most = (max(-NEAR, min(NEAR, end)) for end in of["range"])
        powers.plot([least, most], [row, row], color=COLOURS[0], linewidth=4)
        for end, marker in ((least, "<"), (most, ">")):
            if abs(end) == NEAR:
                powers.plot(0.95 * end, row, marker, color=COLOURS[0], markersize=9)
    bits.set_yticks(rows, list(data))
    bits.set_xlabel("bits")
    powers.set_xlabel("log10(x)")
    powers.set_xlim(-NEAR, NEAR)
    for axes in (bits, powers):
        axes.tick_params(axis="y", left=False)
        axes.spines["left"].set_visible(False)


def _moves(figure: Figure, data: dict[str, Any]) -> None:
    """A row per tensor, with an arrow if it has moved."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.6, 3.4)
    axes.set_ylim(-len(data) + 0.4, 1.2)
    axes.text(1.8, 0.85, '.to("meta", torch.bfloat16)', ha="center", fontsize=9)
    for row, (name, places) in enumerate(data.items()):
        (device, dtype), (moved_to, changed_to) = places
        style: dict[str, Any] = {"va": "center", "ha": "center", "fontsize": 9}
        axes.text(-0.1, -row, name, **style)
        box = {"boxstyle": "round,pad=0.3", "facecolor": "none", "edgecolor": COLOURS[5]}
        axes.text(0.9, -row, f"{device}  {dtype}", bbox=box, **style)
        if moved_to != device:
            arrow = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
            axes.annotate("", (2.2, -row), (1.4, -row), arrowprops=arrow)
            box = box | {"edgecolor": COLOURS[0]}
            color = INK if changed_to == dtype else COLOURS[1]
            axes.text(2.75, -row, f"{moved_to}  {changed_to}", bbox=box, color=color, **style)
