"""Thirty steps of SGD in a narrow quadratic valley: plain, with momentum, with Nesterov."""

from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse
from torch import nn

from nn_guide.figures import INK

SIZE = (6.4, 4.6)
STEPS, LR, STEEP = 30, 0.055, 20
OPTIONS: dict[str, dict[str, Any]] = {
    "momentum=0": {},
    "momentum=0.8": {"momentum": 0.8},
    "momentum=0.8, nesterov=True": {"momentum": 0.8, "nesterov": True},
}


def data() -> dict[str, list[list[float]]]:
    """The points of each path, from the start on."""
    paths = {}
    with torch.device("cpu"):
        for name, options in OPTIONS.items():
            w = nn.Parameter(torch.tensor([-6.0, 1.0]).double())
            optimizer = torch.optim.SGD([w], lr=LR, **options)
            points = [w.tolist()]
            for _ in range(STEPS):
                optimizer.zero_grad()
                (0.5 * (w[0] ** 2 + STEEP * w[1] ** 2)).backward()
                optimizer.step()
                points.append(w.tolist())
            paths[name] = points
    return paths


def draw(figure: Figure, data: dict[str, list[list[float]]]) -> None:
    """A panel for each path over the same contour lines."""
    panels = figure.subplots(len(data), 1, sharex=True, sharey=True)
    for number, (axes, (name, path)) in enumerate(zip(panels, data.items(), strict=True)):
        for level in (1, 6, 14):
            size = (2 * (2 * level) ** 0.5, 2 * (2 * level / STEEP) ** 0.5)
            axes.add_patch(Ellipse((0, 0), *size, fill=False, ec=INK, alpha=0.25, lw=0.8))
        axes.plot(*zip(*path, strict=True), "o-", color=f"C{number}", markersize=3, linewidth=1.3)
        axes.plot(0, 0, "+", color=INK, markersize=9)
        axes.set_aspect("equal")
        axes.set_xlim(-6.5, 3.5)
        axes.set_ylim(-1.25, 1.25)
        axes.set_yticks([-1, 0, 1])
        axes.set_title(name, loc="left", fontsize="medium")
        axes.set_ylabel("w[1]")
    panels[-1].set_xlabel("w[0]")
