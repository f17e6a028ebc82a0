"""Modules, seen from inside: what each keeps, and the function to which it hands that."""

import inspect
from collections.abc import Callable
from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from torch import nn
from torch.nn import functional as F
from torch.overrides import TorchFunctionMode

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.9)


class Called(TorchFunctionMode):
    """The functions of torch that are called while it is on."""

    def __init__(self) -> None:
        super().__init__()
        self.functions: list[Callable[..., Any]] = []

    def __torch_function__(
        self, func: Callable[..., Any], types: Any, args: Any = (), kwargs: Any = None
    ) -> Any:
        self.functions.append(func)
        return func(*args, **(kwargs or {}))


def data() -> dict[str, dict[str, Any]]:
    """By class: the tensors that an object keeps, whether the function asks for the mode, and the
    name of the function."""
    found: dict[str, dict[str, Any]] = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        x = torch.ones(2, 3, 8, 8)
        modules = nn.Conv2d(3, 4, 3), nn.BatchNorm2d(3), nn.Dropout(), nn.MaxPool2d(2), nn.ReLU()
        names = {id(f): f"F.{name}" for name, f in vars(F).items() if not name.startswith("_")}
        for module in modules:
            with Called() as called:
                module(x)
            function = next(f for f in called.functions if id(f) in names)
            asks = (
                inspect.isfunction(function)
                and "training" in inspect.signature(function).parameters
            )
            buffers = [n for n, b in module.named_buffers() if b.is_floating_point()]
            found[f"nn.{type(module).__name__}"] = {
                "parameters": [name for name, _ in module.named_parameters()],
                "buffers": buffers,
                "mode": ["training"] if asks else [],
                "function": names[id(function)],
            }
    return found


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """A frame per module: its name, what it keeps as chips, and an arrow to the function."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-0.9, 12.6), ylim=(-len(data) + 0.45, 0.55))
    for row, (name, facts) in enumerate(data.items()):
        frame: dict[str, Any] = {
            "facecolor": "none",
            "edgecolor": INK,
            "alpha": 0.5,
            "linewidth": 1,
        }
        shape = "round,pad=0,rounding_size=0.15"
        axes.add_patch(FancyBboxPatch((0, -row - 0.38), 12.0, 0.76, boxstyle=shape, **frame))
        style: dict[str, Any] = {"va": "center", "fontsize": 8}
        axes.text(0.2, -row, name, **style)
        chips = [
            (text, COLOURS[colour])
            for colour, kind in ((1, "parameters"), (2, "buffers"), (4, "mode"))
            for text in facts[kind]
        ]
        x = 2.55
        for text, colour in chips:
            box = {"boxstyle": "round,pad=0.25", "facecolor": f"{colour}30", "edgecolor": colour}
            width = 0.11 * len(text)
            axes.text(x + width / 2, -row, text, ha="center", bbox=box, fontsize=7, va="center")
            x += width + 0.33
        arrow: dict[str, Any] = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
        if chips:
            axes.annotate("", (9.45, -row), (x - 0.1, -row), arrowprops=arrow)
        axes.annotate("", (0, -row), (-0.8, -row), arrowprops=arrow)
        axes.annotate("", (12.6, -row), (12.0, -row), arrowprops=arrow)
        box = {"boxstyle": "round,pad=0.3", "facecolor": f"{COLOURS[0]}30", "edgecolor": COLOURS[0]}
        axes.text(10.7, -row, facts["function"], ha="center", bbox=box, **style)
