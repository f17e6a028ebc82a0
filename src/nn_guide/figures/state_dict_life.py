"""A state dict from a model through a file into another model: the values in each place after the
first model has been trained on, and which places share their memory."""

import io
from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import FancyBboxPatch
from torch import Tensor, nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.6)
CALLS = ("state_dict()", "torch.save", "torch.load", "load_state_dict")


def _build() -> nn.Sequential:
    return nn.Sequential(nn.BatchNorm1d(1, affine=False), nn.Linear(1, 1)).double()


def _step(model: nn.Module) -> None:
    """A step of training, on three pairs."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.2)
    x, y = torch.tensor([[[1.0], [2.0], [6.0]], [[2.0], [3.0], [7.0]]]).double()
    (model(x) - y).square().mean().backward()
    optimizer.step()


def data() -> dict[str, Any]:
    """Per name the value in each place and the memory that it lies in, numbered; then the mode of
    both models."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        model, restored = _build(), _build()
        _step(model)
        state = model.state_dict()
        file = io.BytesIO()
        torch.save(state, file)
        _step(model)
        model.eval()
        written, loaded = (torch.load(io.BytesIO(file.getvalue())) for _ in range(2))
        restored.load_state_dict(loaded)
    places = [model.state_dict(), state, written, loaded, restored.state_dict()]
    return {
        "names": {
            name: {"values": [p[name].item() for p in places], "memory": _memory(places, name)}
            for name in state
        },
        "training": [model.training, restored.training],
    }


def _memory(places: list[dict[str, Tensor]], name: str) -> list[int]:
    """A number for each place, the same for those that share their memory."""
    pointers = [place[name].data_ptr() for place in places]
    return [pointers.index(pointer) for pointer in pointers]


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A column per place, a row per name, a box around what is one piece of memory."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-1.75, 4.5)
    axes.set_ylim(-6.3, 2.0)
    small: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 8.5}
    mono = small | {"family": "monospace"}
    for place, title in enumerate(("model", "state", '"model.pt"', "loaded", "restored")):
        axes.text(place, 1.5, title, **mono)
    for place, call in enumerate(CALLS):
        axes.annotate(
            "",
            (place + 0.78, 0.62),
            (place + 0.22, 0.62),
            arrowprops={"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0},
        )
        axes.text(place + 0.5, 0.95, call, color=COLOURS[5], **(mono | {"fontsize": 6.5}))
    for row, (name, of) in enumerate(data["names"].items()):
        axes.text(-0.55, -row, name, ha="right", va="center", fontsize=8, family="monospace")
        for start in sorted(set(of["memory"])):
            width = of["memory"].count(start)
            colour = COLOURS[0] if width > 1 else COLOURS[5] if start == 2 else COLOURS[1]
            box = FancyBboxPatch(
                (start - 0.32, -row - 0.26),
                width - 0.36,
                0.52,
                boxstyle="round,pad=0.08",
                facecolor="none",
                edgecolor=colour,
            )
            axes.add_patch(box)
        for place, value in enumerate(of["values"]):
            said = f"{value:.2f}" if isinstance(value, float) else str(value)
            axes.text(place, -row - 0.03, said.replace("-", "−"), **small)
    last = -len(data["names"]) - 0.4
    axes.text(-0.55, last, "training", ha="right", va="center", fontsize=8, family="monospace")
    for place, mode in zip((0, 4), data["training"], strict=True):
        axes.text(place, last, str(mode), **mono)
