"""A module with two modules in it: the tree of names, and the list of parameters that it gives an
optimizer."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 3.1)


class Fare(nn.Module):
    """Two prices and a start price."""

    def __init__(self) -> None:
        super().__init__()
        self.w = nn.Parameter(torch.zeros(2))
        self.b = nn.Parameter(torch.tensor(0.0))


class Taxi(nn.Module):
    """A tariff for the day and one for the night."""

    def __init__(self) -> None:
        super().__init__()
        self.day, self.night = Fare(), Fare()


def data() -> dict[str, Any]:
    """The modules by name with their classes, and the parameters with their shapes."""
    with torch.device("cpu"):
        model = Taxi()
    return {
        "modules": {name: type(module).__name__ for name, module in model.named_modules()},
        "parameters": {name: list(p.shape) for name, p in model.named_parameters()},
    }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """The tree from left to right, and beside its leaves the list with the optimizer."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.4, 4.75)
    axes.set_ylim(-0.85, 3.75)
    box = {"boxstyle": "round,pad=0.45", "facecolor": "none", "edgecolor": COLOURS[0]}
    leaf = box | {"edgecolor": COLOURS[1]}
    line: dict[str, Any] = {"color": INK, "linewidth": 1, "alpha": 0.6}
    heights = {name: 3.0 - row for row, name in enumerate(data["parameters"])}
    places = {name: (2.15, height) for name, height in heights.items()}
    for name in reversed(data["modules"]):
        inside = [y for leaf_name, y in heights.items() if leaf_name.startswith(name)]
        places[name] = (1.1 if name else 0.0, sum(inside) / len(inside))
    for name, (x, y) in places.items():
        if name in data["modules"]:
            said = f"{name}\n{data['modules'][name]}".strip()
            axes.text(x, y, said, ha="center", va="center", bbox=box, fontsize=9)
        else:
            shape = tuple(data["parameters"][name])
            said = f"{name.rpartition('.')[2]}  {shape}"
            axes.text(x, y, said, ha="center", va="center", bbox=leaf, fontsize=9)
            axes.text(3.05, y, name, va="center", color=COLOURS[1], fontsize=9)
            axes.plot([2.55, 2.98], [y, y], linestyle=":", **line)
        if name:
            start = places[name.rpartition(".")[0]]
            width = 0.3 if start[0] else 0.28
            axes.plot([start[0] + width, x - 0.37], [start[1], y], **line)
    top, bottom = max(heights.values()) + 0.3, min(heights.values()) - 0.3
    axes.plot([3.72, 3.8, 3.8, 3.72], [top, top, bottom, bottom], **line)
    middle = (top + bottom) / 2
    axes.text(4.33, middle, "optimizer", ha="center", va="center", bbox=box, fontsize=9)
    axes.plot([3.8, 3.93], [middle, middle], **line)
    titles = ((0, "model"), (1.1, "modules"), (2.15, "parameters"), (3.3, "named_parameters()"))
    for x, title in titles:
        axes.text(x, 3.62, title, ha="center", fontsize=8, color=COLOURS[5])
