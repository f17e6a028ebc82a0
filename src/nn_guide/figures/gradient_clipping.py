"""Gradients before and after clipping, by norm and by value."""

import math

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle
from torch.nn.utils import clip_grad_norm_, clip_grad_value_

from nn_guide.figures import INK, Data

SIZE = (6.4, 3.2)
LIMIT = 1.0
VECTORS = ((2.4, 0.6), (0.9, 1.9), (-1.6, 1.1), (-0.5, -0.4), (0.4, -2.2))


def data() -> Data:
    """The gradients, and what each function makes of them, each by itself."""
    found: Data = {"before": [list(vector) for vector in VECTORS]}
    for name, clip in (
        ("clip_grad_norm_", clip_grad_norm_),
        ("clip_grad_value_", clip_grad_value_),
    ):
        found[name] = []
        for vector in VECTORS:
            w = torch.zeros(2, device="cpu", dtype=torch.float64, requires_grad=True)
            w.grad = torch.tensor(vector, device="cpu", dtype=torch.float64)
            clip([w], LIMIT)
            found[name].append(w.grad.tolist())
    return found


def draw(figure: Figure, data: Data) -> None:
    """A panel per function: faint arrows before, strong ones after, and what stays as it is."""
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    shapes = (
        Circle((0, 0), LIMIT, fill=False, ec=INK, lw=0.8, ls="--"),
        Rectangle((-LIMIT, -LIMIT), 2 * LIMIT, 2 * LIMIT, fill=False, ec=INK, lw=0.8, ls="--"),
    )
    names = ("clip_grad_norm_", "clip_grad_value_")
    for axes, name, shape in zip(panels, names, shapes, strict=True):
        axes.add_patch(shape)
        for number, (old, new) in enumerate(zip(data["before"], data[name], strict=True)):
            colour = f"C{number}"
            axes.plot((0, old[0]), (0, old[1]), color=colour, linewidth=1, alpha=0.5)
            axes.plot(*old, "o", color=colour, markersize=3, alpha=0.5)
            if math.dist(old, new) > 1e-9:
                axes.plot((old[0], new[0]), (old[1], new[1]), ":", color=colour, linewidth=1)
            axes.plot((0, new[0]), (0, new[1]), color=colour, linewidth=2.4)
            axes.plot(*new, "o", color=colour, markersize=5)
        axes.set_title(f"{name}(w, {LIMIT:g})", loc="left", fontsize="medium")
        axes.set_aspect("equal")
        axes.set(xlim=(-2, 2.7), ylim=(-2.4, 2.2), xticks=[-1, 0, 1, 2], yticks=[-1, 0, 1])
        axes.set_xlabel("w.grad[0]")
    panels[0].set_ylabel("w.grad[1]")
