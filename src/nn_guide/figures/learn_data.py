"""From files to batches: the way of a sample, a picture as numbers, and which classes the batches
hold in the order of the files and shuffled."""

import statistics
from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from sklearn.datasets import load_digits
from torch import nn

from nn_guide.figures import COLOURS, INK
from nn_guide.training.threads import one_thread

PARTS = ["way", "digit", "order"]
SIZE = (6.4, 2.9)
BATCH = 64
ORDERS = ("shuffled", "in order")


def data() -> dict[str, Any]:
    """Shapes of the way, the first picture of a seven, and the classes of each batch.

    Said: the mean accuracy after the lesson's training and its deviation, over five seeds, shuffled
    and in order.
    """
    pixels, classes = load_digits(return_X_y=True)
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        ordered = torch.tensor(sorted(classes.tolist()))
        shuffled = ordered[torch.randperm(len(ordered))]
        batches = {
            name: [torch.bincount(batch, minlength=10).tolist() for batch in order.split(BATCH)]
            for name, order in (("shuffle=False", ordered), ("shuffle=True", shuffled))
        }
    seven = pixels[classes.tolist().index(7)].reshape(8, 8).astype(int)
    return {
        "way": {"files": len(pixels), "batch": BATCH, "pixels": len(pixels[0])},
        "digit": {"shades": seven.tolist()},
        "order": batches,
        "said": {name: _accuracy(pixels, classes, name == "shuffled") for name in ORDERS},
    }


def _accuracy(pixels: Any, classes: Any, shuffled: bool) -> list[float]:
    """Mean and standard deviation of the accuracy over five seeds."""
    found = []
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        x, y = torch.tensor(pixels).double() / 8 - 1, torch.tensor(classes)
        order = y.argsort(stable=True)
        x, y = x[order], y[order]
        for seed in range(5):
            torch.manual_seed(seed)
            drawn = torch.randperm(len(y))
            test, train = drawn[:359], drawn[359:].sort().values
            model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
            optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
            for _ in range(10):
                once = train[torch.randperm(len(train))] if shuffled else train
                for batch in once.split(BATCH):
                    optimizer.zero_grad()
                    nn.functional.cross_entropy(model(x[batch]), y[batch]).backward()
                    optimizer.step()
            with torch.no_grad():
                right = model(x[test]).argmax(1) == y[test]
            found.append(right.double().mean().item())
    return [statistics.mean(found), statistics.stdev(found)]


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    if "files" in data:
        _way(figure, data)
    elif "shades" in data:
        _digit(figure, data["shades"])
    else:
        _order(figure, data)


def _way(figure: Figure, data: dict[str, int]) -> None:
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.55, 3.5)
    axes.set_ylim(-1.0, 1.2)
    boxes = (
        ("digits/*.pgm", f"{data['files']}", COLOURS[5]),
        ("dataset[i]", f"({data['pixels']},), 7", COLOURS[0]),
        ("loader", f"({data['batch']}, {data['pixels']})\n({data['batch']},)", COLOURS[1]),
        ("model", f"({data['batch']}, 10)", COLOURS[2]),
    )
    for place, (name, shape, colour) in enumerate(boxes):
        box = {"boxstyle": "round,pad=0.55", "facecolor": "none", "edgecolor": colour}
        axes.text(place, 0, name, ha="center", va="center", bbox=box)
        axes.text(place, -0.42, shape, ha="center", va="top", color=colour, linespacing=1.4)
        if place:
            arrow = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
            axes.annotate("", (place - 0.36, 0), (place - 0.58, 0), arrowprops=arrow)
    axes.annotate(
        "", (1.95, 0.5), (1.05, 0.5),
        arrowprops={"arrowstyle": "<-", "color": COLOURS[5], "connectionstyle": "arc3,rad=-0.3"},
    )  # fmt: skip
    axes.text(1.5, 0.98, "i = 1204, 17, 868, …", ha="center", color=COLOURS[5], fontsize="small")


def _digit(figure: Figure, shades: list[list[int]]) -> None:
    panels = figure.subplots(1, 2)
    for axes in panels:
        axes.set(xlim=(-0.5, 7.5), ylim=(7.5, -0.5), aspect="equal", xticks=[], yticks=[])
        for spine in axes.spines.values():
            spine.set_visible(False)
    for row, line in enumerate(shades):
        for column, shade in enumerate(line):
            if shade:
                corner, alpha = (column - 0.5, row - 0.5), shade / 16
                panels[0].add_patch(Rectangle(corner, 1, 1, fc=INK, alpha=alpha, lw=0))
            panels[1].text(column, row, str(shade), ha="center", va="center", fontsize="small")


def _order(figure: Figure, data: dict[str, list[list[int]]]) -> None:
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for number, (axes, (name, batches)) in enumerate(zip(panels, data.items(), strict=True)):
        # A bar for each batch and digit, as high as there are many; all of them are one path.
        points: list[tuple[float, float]] = []
        for batch, counts in enumerate(batches):
            for digit, count in enumerate(counts):
                half = 0.45 * count / BATCH
                points += [(batch, digit - half), (batch, digit + half)] if count else []
        bars = Path(points, [Path.MOVETO, Path.LINETO] * (len(points) // 2))
        style = {"lw": 3, "capstyle": "butt", "ec": COLOURS[number], "fc": "none"}
        axes.add_patch(PathPatch(bars, **style))
        axes.set(xlim=(-1, len(batches)), ylim=(-0.6, 9.6))
        axes.set_title(name, loc="left", fontsize="medium")
        axes.set(xlabel="batch", yticks=range(10))
    panels[0].set_ylabel("digit")
