"""What a module's attributes may be, and who reaches them: one set inside the other."""

from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.6)
WRITTEN = {
    "weight": "nn.Parameter(t)",
    "frozen": "nn.Parameter(t,\nrequires_grad=\nFalse)",
    "mean": "register_buffer(\nname, t)",
    "mask": "register_buffer(\nname, t,\npersistent=False)",
    "plain": "t",
    "layers": "[nn.Parameter(t)]",
}
# The right end of each set, from the innermost to the outermost.
ENDS = {"step()": 3.0, "parameters()": 5.25, "state_dict()": 7.25, "to(…)": 9.6, "model": 11.9}
PLACES = {
    "weight": (2.05, 0),
    "frozen": (4.1, 0),
    "mean": (6.25, 0),
    "mask": (8.4, 0),
    "plain": (10.75, 0.6),
    "layers": (10.75, -0.6),
}


def data() -> dict[str, list[str]]:
    """The names in each set, and those that an optimizer changes in a step."""
    with torch.device("cpu"):
        model: Any = nn.Module()
        model.weight = nn.Parameter(torch.ones(2))
        model.frozen = nn.Parameter(torch.ones(2), requires_grad=False)
        model.register_buffer("mean", torch.ones(2))
        model.register_buffer("mask", torch.ones(2), persistent=False)
        model.plain = torch.ones(2)
        model.layers = [nn.Parameter(torch.ones(2))]

        def tensors() -> dict[str, Any]:
            found = {name: getattr(model, name) for name in WRITTEN}
            return {name: t[0] if isinstance(t, list) else t for name, t in found.items()}

        before = {name: tensor.detach().clone() for name, tensor in tensors().items()}
        optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        torch.stack(list(tensors().values())).sum().backward()
        optimizer.step()
        stepped = [name for name, tensor in tensors().items() if not tensor.equal(before[name])]
        found = {
            "step()": stepped,
            "parameters()": [name for name, _ in model.named_parameters()],
            "state_dict()": list(model.state_dict()),
        }
        model.to("meta")
        found["to(…)"] = [n for n, tensor in tensors().items() if tensor.device.type == "meta"]
    return found | {"model": list(WRITTEN)}


def draw(figure: Figure, data: dict[str, list[str]]) -> None:
    """A frame in a frame per set, with its name above, and the attributes inside."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.1, 12.0)
    axes.set_ylim(-2.05, 2.95)
    for depth, (method, end) in enumerate(ENDS.items()):
        margin = 0.24 * depth
        left, low, high = 1.05 - margin, -1.0 - margin, 1.05 + 0.45 * depth
        frame = FancyBboxPatch(
            (left, low),
            end - left,
            high - low,
            boxstyle="round,pad=0,rounding_size=0.2",
            facecolor="none",
            edgecolor=INK,
            alpha=0.6,
            linestyle="-" if depth < len(ENDS) - 1 else ":",
        )
        axes.add_patch(frame)
        axes.text(end - 0.12, high - 0.22, method, ha="right", va="center", fontsize=8.5)
    for name, (x, y) in PLACES.items():
        kind = 1 if name in data["parameters()"] else 2 if name in data["to(…)"] else 5
        axes.text(x, y + 0.2, name, ha="center", color=COLOURS[kind])
        axes.text(x, y + 0.1, WRITTEN[name], ha="center", va="top", fontsize=7, alpha=0.8)
    for method, end in ENDS.items():
        assert set(data[method]) == {name for name, (x, _) in PLACES.items() if x < end}
