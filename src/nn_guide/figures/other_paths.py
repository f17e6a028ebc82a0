"""The ways of four optimizers through the narrow valley of the race, each with its best rate."""

import torch
from matplotlib.figure import Figure

from nn_guide.figures import INK, Data
from nn_guide.figures.race_surfaces import VIEWS, contours, thinned
from nn_guide.training import race

SIZE = (6.4, 3.0)
STEPS = 50
NAMES = ("ASGD", "Rprop", "LBFGS", "Muon")


def data() -> Data:
    """By optimizer the best rate of the race and the points visited."""
    start = race.STARTS[race.valley]
    found = {}
    with torch.device("cpu"):
        ways = race.on_surface(race.valley, start, STEPS, NAMES)
        for name in NAMES:
            lr = race.best({lr: race.valley(*ways[name, lr][-1]).item() for lr in race.RATES})
            x, y = ways[name, lr].T.tolist()
            found[name] = {"lr": lr, "x": x, "y": y}
    return found


def draw(figure: Figure, data: Data) -> None:
    """A panel per optimizer over the same contour lines."""
    panels = figure.subplots(2, 2)
    sides, heights, _ = VIEWS["valley"]
    for axes, (name, way) in zip(panels.flat, data.items(), strict=True):
        for line in contours("valley"):
            axes.plot(*zip(*line, strict=True), color=INK, linewidth=0.6, alpha=0.45)
        path = thinned([*zip(way["x"], way["y"], strict=True)], gap=(sides[1] - sides[0]) / 80)
        axes.plot(*zip(*path, strict=True), "o-", linewidth=1.2, markersize=2, clip_on=True)
        axes.plot(*path[-1], "o", color="C1", markersize=5)
        axes.set_xlim(*sides)
        axes.set_ylim(*heights)
        axes.axis("off")
        axes.set_title(f"{name}, lr={way['lr']}", loc="left", fontsize=9)
