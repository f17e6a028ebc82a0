"""Where the triplet loss and the cosine embedding loss pull the vectors: against the gradient."""

import math
from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle
from torch import Tensor, nn

from nn_guide.figures import COLOURS, INK, Data

SIZE = (6.4, 2.7)
TRIPLET = {"a": (0.0, 0.0), "p": (1.0, -0.3), "n": (0.6, 0.9)}
PAIR = {"a": (1.5, 0.4), "b": (0.6, 1.3)}


def pulled(loss: nn.Module, places: dict[str, tuple[float, float]], *target: Tensor) -> Data:
    """The loss, the places and the steps against the gradient."""
    vectors = [torch.tensor([place]).double().requires_grad_() for place in places.values()]
    value = loss(*vectors, *target)
    gradients = torch.autograd.grad(value, vectors)
    steps = [(-gradient[0]).tolist() for gradient in gradients]
    return {"loss": value.item(), "places": places, "steps": dict(zip(places, steps, strict=True))}


def data() -> Data:
    """For a triplet, a pair that is alike and one that isn't: what `pulled` returns; the margin."""
    with torch.device("cpu"):
        triplet, cosine = nn.TripletMarginLoss(), nn.CosineEmbeddingLoss()
        found = {
            "TripletMarginLoss": pulled(triplet, TRIPLET),
            "CosineEmbeddingLoss, y = 1": pulled(cosine, PAIR, torch.ones(1)),
            "CosineEmbeddingLoss, y = −1": pulled(cosine, PAIR, -torch.ones(1)),
        }
        near = torch.tensor(TRIPLET["p"]).norm().item()
    return found | {"reach": near + triplet.margin}


def draw(figure: Figure, data: Data) -> None:
    """Vectors as points or lines, and an arrow for each step."""
    *losses, (_, reach) = data.items()
    for axes, (name, found) in zip(figure.subplots(1, 3), losses, strict=True):
        axes.set_title(f"{name}\nL = {found['loss']:.2f}", fontsize="small")
        _pull(axes, found, lines=len(found["places"]) == len(PAIR))
        axes.set_aspect("equal")
        axes.set_axis_off()
    first = figure.axes[0]
    first.add_patch(Circle((0, 0), reach, fill=False, linestyle=":", edgecolor=INK))
    first.set(xlim=(-2.2, 2.2), ylim=(-2.2, 2.2))


def _pull(axes: Axes, found: Data, *, lines: bool) -> None:
    """The vectors and their steps; a name stands on the side where its arrow doesn't go."""
    for colour, (name, (x, y)) in zip(COLOURS, found["places"].items(), strict=False):
        dx, dy = found["steps"][name]
        if lines:
            axes.plot([0, x], [0, y], color=colour)
        else:
            axes.plot(x, y, "o", color=colour)
        arrow = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
        axes.annotate("", (x + 0.7 * dx, y + 0.7 * dy), (x, y), arrowprops=arrow)
        away = (-12 * dx / math.hypot(dx, dy), -12 * dy / math.hypot(dx, dy))
        style: dict[str, Any] = {"ha": "center", "va": "center", "color": colour}
        axes.annotate(name, (x, y), away, textcoords="offset points", **style)
    if lines:
        axes.set(xlim=(-0.1, 2.2), ylim=(-0.1, 2.2))
