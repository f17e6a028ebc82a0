"""The tree of a module, its modules and tensors by name, and which of them each method reaches."""

from typing import Any

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 3.5)
METHODS = ("children", "modules", "parameters", "buffers", "state_dict", "to", "eval")


class Net(nn.Module):
    """Two linear layers with batch norm and dropout between them."""

    def __init__(self) -> None:
        super().__init__()
        self.body = nn.Sequential(nn.Linear(2, 32), nn.BatchNorm1d(32), nn.Dropout(0.1))
        self.head = nn.Linear(32, 2)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(F.relu(self.body(x)))


def data() -> dict[str, dict[str, Any]]:
    """By name, in the order of the tree: what it is, and the methods that reach it."""
    with torch.device("cpu"):
        model = Net()
    listed: dict[str, list[Any]] = {
        "children": [*model.children()],
        "modules": [*model.modules()],
        "parameters": [*model.parameters()],
        "buffers": [*model.buffers()],
    }
    ids = {method: {id(thing) for thing in things} for method, things in listed.items()}
    rows: dict[str, dict[str, Any]] = {}
    for path, module in model.named_modules():
        rows[path] = {"what": type(module).__name__, "id": id(module)}
        for kind in ("parameters", "buffers"):
            for name, tensor in getattr(module, f"named_{kind}")(recurse=False):
                full = f"{path}.{name}"
                rows[full] = {"what": kind.removesuffix("s"), "id": id(tensor)}
    reached = {path: [m for m in ids if row["id"] in ids[m]] for path, row in rows.items()}
    for path in model.state_dict():
        reached[path].append("state_dict")
    model.to("meta").eval()
    for path, tensor in [*model.named_parameters(), *model.named_buffers()]:
        if tensor.device.type == "meta":
            reached[path].append("to")
    for path, module in model.named_modules():
        if not module.training:
            reached[path].append("eval")
    return {path: {"what": rows[path]["what"], "by": reached[path]} for path in rows}


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """The tree as lines and names, one row each; to the right a column of dots per method."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.2, 13.1)
    axes.set_ylim(-len(data) + 0.4, 1.2)
    heights = {path: -row for row, path in enumerate(data)}
    dots: dict[str, list[tuple[float, float]]] = {}
    branches: list[tuple[float | None, float | None]] = []
    last: dict[str, tuple[float, float]] = {}
    for path, row in data.items():
        y, depth = heights[path], path.count(".") + bool(path)
        is_module = row["what"] not in ("parameter", "buffer")
        colour = COLOURS[0] if is_module else COLOURS[1 if row["what"] == "parameter" else 2]
        name = path.rpartition(".")[2]
        said = f"{name}  {row['what']}".strip() if is_module else name
        axes.text(depth * 0.5, y, said, va="center", color=colour, fontsize=8.5)
        if path:
            left = depth * 0.5 - 0.36
            branches += [(left, y), (left + 0.26, y), (None, None)]
            last[path.rpartition(".")[0]] = (left, y)
        for column, method in enumerate(METHODS):
            kind = colour if method in row["by"] else INK
            dots.setdefault(kind, []).append((5.2 + 1.22 * column, y))
    for parent, (x, low) in last.items():
        branches += [(x, heights[parent] - 0.4), (x, low), (None, None)]
    axes.plot(*zip(*branches, strict=True), color=INK, linewidth=0.8, alpha=0.5)
    for kind, points in dots.items():
        none = kind == INK
        style: dict[str, Any] = {"ms": 1.5, "alpha": 0.4} if none else {"ms": 5}
        axes.plot(*zip(*points, strict=True), "." if none else "o", color=kind, **style)
    for column, method in enumerate(METHODS):
        axes.text(5.2 + 1.22 * column, 1, method, ha="center", va="center", fontsize=7.5)
