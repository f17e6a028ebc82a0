"""The order in which the hooks of a layer, its weight, its input and its output are called."""

from collections.abc import Callable
from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.6)
BOXES = {"x": (0.0, 1.0), "layer": (2.5, 1.0), "y": (5.0, 1.0), "layer.weight": (2.5, -1.0)}
LABELS = {  # where the name of each hook stands, and how it is aligned
    "layer.register_forward_pre_hook": (1.95, 1.45, "right"),
    "layer.register_forward_hook": (3.05, 1.45, "left"),
    "layer.register_full_backward_pre_hook": (2.75, 0.5, "left"),
    "layer.register_full_backward_hook": (2.25, 0.5, "right"),
    "x.register_hook": (-0.3, 0.0, "left"),
    "y.register_hook": (5.3, 0.0, "right"),
    "layer.weight.register_hook": (1.75, -1.0, "right"),
    "layer.weight.register_post_accumulate_grad_hook": (3.25, -1.0, "left"),
}


def data() -> dict[str, Any]:
    """The hooks in the order in which they were called, and what had been computed by then."""
    calls: list[str] = []

    def note(name: str) -> Callable[..., None]:
        return lambda *_: calls.append(name)

    with torch.device("cpu"):
        layer = nn.Linear(2, 1, bias=False)
        x = torch.ones(3, 2, requires_grad=True)
        for kind in (
            "full_backward_hook",
            "full_backward_pre_hook",
            "forward_hook",
            "forward_pre_hook",
        ):
            getattr(layer, f"register_{kind}")(note(f"layer.register_{kind}"))
        weight = layer.weight
        weight.register_post_accumulate_grad_hook(
            note("layer.weight.register_post_accumulate_grad_hook")
        )
        weight.register_hook(note("layer.weight.register_hook"))
        x.register_hook(note("x.register_hook"))
        y = layer(x)
        forward = len(calls)
        y.register_hook(note("y.register_hook"))
        y.sum().backward()
    return {"order": {name: number for number, name in enumerate(calls, 1)}, "forward": forward}


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """The layer between its input and its output, its weight below; each hook with its number."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.45, 5.45)
    axes.set_ylim(-1.4, 1.7)
    box = {"boxstyle": "round,pad=0.5", "facecolor": "none", "edgecolor": INK}
    for name, (x, y) in BOXES.items():
        axes.text(x, y, name, ha="center", va="center", bbox=box, family="monospace", fontsize=9)
    forth, back = {"color": COLOURS[0]}, {"color": COLOURS[1]}
    for (start, end), way in {
        ((0.25, 1.12), (2.05, 1.12)): forth,
        ((2.95, 1.12), (4.75, 1.12)): forth,
        ((4.75, 0.88), (2.95, 0.88)): back,
        ((2.05, 0.88), (0.25, 0.88)): back,
        ((2.5, 0.65), (2.5, -0.65)): back,
    }.items():
        arrow: dict[str, Any] = {"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0, **way}
        axes.annotate("", end, start, arrowprops=arrow)
    for name, number in data["order"].items():
        x, y, side = LABELS[name]
        colour = COLOURS[0] if number <= data["forward"] else COLOURS[1]
        short = name.rpartition(".")[2]
        style: dict[str, Any] = {"ha": side, "va": "center", "color": colour}
        axes.text(x, y, f"{number}  {short}", fontsize=9, **style)
