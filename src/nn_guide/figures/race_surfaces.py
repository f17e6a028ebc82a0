"""Fifty steps of every optimizer on three surfaces, each with its best rate of one grid."""

import math
from typing import Any

import numpy as np
import torch
from contourpy import contour_generator
from matplotlib.figure import Figure
from matplotlib.path import Path

from nn_guide.figures import INK, Data
from nn_guide.training import race

SIZE = (5.0, 7.6)
STEPS = 50
POINTS = 18
Pair = tuple[float, float]
VIEWS: dict[str, tuple[Pair, Pair, list[float]]] = {
    "valley": ((-6.5, 5.5), (-2.2, 1.4), [2, 12]),
    "rosenbrock": ((-2.2, 2.4), (-1.3, 4.4), [60]),
    "saddle": ((-1.7, 1.7), (-1.4, 1.6), [0.24]),
}
MINIMA: dict[str, list[Pair]] = {
    "valley": [(0, 0)],
    "rosenbrock": [(1, 1)],
    "saddle": [(-1, 0), (1, 0)],
}
PARTS = list(VIEWS)


def data() -> Data:
    """By surface and optimizer: the best rate and the points visited."""
    found: Data = {}
    with torch.device("cpu"):
        for surface, start in race.STARTS.items():
            ways = race.on_surface(surface, start, STEPS)
            found[surface.__name__] = {}
            for name in race.OPTIMIZERS:
                losses = {lr: surface(*ways[name, lr][-1]).item() for lr in race.RATES}
                lr = race.best(losses)
                x, y = ways[name, lr].T.tolist()
                found[surface.__name__][name] = {
                    "lr": lr,
                    "x": x,
                    "y": y,
                }
        for name in PARTS:
            found[name] = {"surface": name, "optimizers": found[name]}
    return found


def contours(surface: str) -> list[list[Pair]]:
    """Crosses at the minima of a surface and contour lines of few points."""
    sides, heights, levels = VIEWS[surface]
    x, y = (torch.linspace(*side, 200, dtype=torch.float64) for side in (sides, heights))
    z = getattr(race, surface)(*torch.meshgrid(x, y, indexing="xy"))
    arms = [0.03 * (high - low) for low, high in (sides, heights)]
    lines: list[list[Pair]] = []
    for x0, y0 in MINIMA[surface]:
        lines.append([(x0 - arms[0], y0), (x0 + arms[0], y0)])
        lines.append([(x0, y0 - arms[1]), (x0, y0 + arms[1])])
    generator: Any = contour_generator(x, y, z)  # its annotations allow for lines of other kinds
    for level in levels:
        for line in generator.lines(level):
            lines.append([*line[:: len(line) // POINTS], line[-1]])
    return lines


def stamp(figure: Figure, panels: np.ndarray, lines: list[list[Pair]]) -> None:
    """Draw the lines in every panel as one and the same marker, which the file has only once."""
    figure.draw_without_rendering()  # settles where the panels are
    to_pixels = panels.flat[0].transData.transform
    parts = [Path((to_pixels(line) - to_pixels((0, 0))) * 72 / figure.dpi) for line in lines]
    path = Path.make_compound_path(*parts)
    for axes in panels.flat:
        axes.plot(
            *(0, 0),
            marker=path,
            markersize=2 * np.abs(path.vertices).max(),
            markerfacecolor="none",
            markeredgecolor=INK,
            markeredgewidth=0.6,
            alpha=0.45,
            clip_on=False,
            zorder=1,
        )


def thinned(points: list[Pair], gap: float) -> list[Pair]:
    """Those of the points that are apart from the one before."""
    kept = points[:1]
    for point in points[1:-1]:
        if math.dist(point, kept[-1]) > gap:
            kept.append(point)
    return [*kept, points[-1]]


def draw(figure: Figure, data: Data) -> None:
    """A panel per optimizer over the same contour lines, with its rate."""
    sides, heights, _ = VIEWS[data["surface"]]
    panels = figure.subplots(5, 3)
    for axes, (name, run) in zip(panels.flat, data["optimizers"].items(), strict=True):
        path = [*zip(run["x"], run["y"], strict=True)]
        path = thinned(path, gap=(sides[1] - sides[0]) / 80)
        outside = any(
            not sides[0] < x < sides[1] or not heights[0] < y < heights[1] for x, y in path
        )
        axes.plot(*zip(*path, strict=True), linewidth=1.2, clip_on=outside)
        axes.plot(*path[-1], "o", color="C1", markersize=4, clip_on=outside)
        axes.set_xlim(*sides)
        axes.set_ylim(*heights)
        axes.axis("off")
        axes.set_title(f"{name}\nlr={run['lr']}", loc="left", fontsize=9)
    stamp(figure, panels, contours(data["surface"]))
