"""The way through an encoder layer, normalized after the sums or before the steps."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 3.3)
STEPS = {
    False: (["self_attn"], "+", "norm1", ["linear1", "relu", "linear2"], "+", "norm2"),
    True: ("norm1", ["self_attn"], "+", "norm2", ["linear1", "relu", "linear2"], "+"),
}


def data() -> dict[str, Any]:
    """For both values of `norm_first`, the modules in the order in which they are called."""
    called = {}
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        for first in STEPS:
            layer = nn.TransformerEncoderLayer(16, 4, dropout=0.0, norm_first=first)
            order: list[str] = []
            for name, part in layer.named_children():
                if "dropout" not in name:
                    part.register_forward_hook(
                        lambda *_, name=name, order=order: order.append(name)
                    )
            layer(torch.zeros(5, 1, 16))
            called[f"norm_first={first}"] = order
    return called


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A row of boxes for each, and the ways around."""
    plots = figure.subplots(len(data), 1)
    for axes, (title, order), steps in zip(plots, data.items(), STEPS.values(), strict=True):
        _row(axes, title, order, steps)


def _row(axes: Axes, title: str, order: list[str], steps: tuple) -> None:
    axes.set_axis_off()
    axes.set(xlim=(-0.5, 9.8), ylim=(-0.95, 1.45))
    axes.set_title(title, loc="left", fontsize=9)
    box: dict[str, Any] = {"boxstyle": "round,pad=0.4", "facecolor": "none"}
    middle: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 9}
    arrow: dict[str, Any] = {"arrowstyle": "->", "color": INK}
    way: dict[str, Any] = {"color": COLOURS[0], "lw": 2.2}
    left, split, called = 0.0, 0.0, iter(order)
    axes.text(left, 0, "x", **middle)
    end = 0.15
    for step in steps:
        if isinstance(step, list):
            name = "\n".join(part if part == "relu" else next(called) for part in step)
            width, colour = 0.55, COLOURS[1]
        elif step == "+":
            name, width, colour = step, 0.22, COLOURS[0]
        else:
            name, width, colour = next(called), 0.42, COLOURS[2]
        left = end + 0.42 + width
        axes.annotate("", (left - width, 0), (end, 0), arrowprops=arrow)
        axes.text(left, 0, name, bbox=box | {"edgecolor": colour}, **middle)
        if step == "+":
            axes.plot([split, split, left], [0.12, 1.2, 1.2], **way)
            axes.annotate("", (left, 0.28), (left, 1.22), arrowprops={"arrowstyle": "->"} | way)
            split = left + width + 0.2
        elif name == "norm1" and "False" in title:
            split = left + width + 0.2
        end = left + width
    axes.annotate("", (end + 0.42, 0), (end, 0), arrowprops=arrow)
    axes.text(end + 0.57, 0, "x", **middle)
