"""The operations of one SGD step with momentum, called one after the other, in three forms."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode

from nn_guide.figures import Data

SIZE = (6.4, 2.3)
LAYERS = 6
FORMS: dict[str, dict[str, bool]] = {
    "foreach=False": {"foreach": False},
    "foreach=True": {"foreach": True},
    "fused=True": {"fused": True},
}


class Calls(TorchDispatchMode):
    """Notes the name of each operation."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        self.names.append(func.overloadpacket.__name__)
        return func(*args, **(kwargs or {}))


def data() -> Data:
    """By form the names of the operations of the second step, in their order."""
    found = {}
    with torch.device("cpu"):
        for form, option in FORMS.items():
            model = nn.Sequential(*(nn.Linear(4, 4) for _ in range(LAYERS)))
            optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9, **option)
            model(torch.ones(1, 4)).sum().backward()
            optimizer.step()
            with Calls() as calls:
                optimizer.step()
            found[form] = [name for name in calls.names if "record_function" not in name]
    return found


def draw(figure: Figure, data: Data) -> None:
    """A row per form, a box per call, its colour by the operation."""
    axes = figure.subplots()
    colours: dict[str, str] = {}
    for row, names in enumerate(data.values()):
        for place, name in enumerate(names):
            colour = colours.setdefault(name.removeprefix("_foreach_"), f"C{len(colours)}")
            axes.plot(place, -row, "s", color=colour, markersize=9)
            if row:
                across = len(names), 0.3 * ((len(names) - 1) / 2 - place) - row - 0.04
                axes.text(*across, name, va="center", fontsize=8, color=colour)
    for place, name in enumerate(("mul_", "add_")):
        axes.text(6 * place, 0.45, name, fontsize=8, color=colours[name])
    axes.set_yticks([-row for row in range(len(data))], list(data))
    axes.set(xticks=[], xlim=(-1, max(map(len, data.values()))), ylim=(-2.5, 0.8))
    axes.tick_params(length=0)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
