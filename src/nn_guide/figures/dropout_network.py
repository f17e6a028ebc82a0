"""The same network in two passes of training and one of evaluation: which units take part."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.2)
SIZES = [4, 6, 6, 2]
PASSES = ["train", "train", "eval"]


def data() -> dict[str, Any]:
    """In each pass, which units of the two hidden layers nn.Dropout lets through."""
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        dropout = nn.Dropout(0.5)
        passes = []
        for mode in PASSES:
            dropout.train(mode == "train")
            kept = [dropout(torch.ones(size)).ne(0).int().tolist() for size in SIZES[1:-1]]
            passes.append([[1] * SIZES[0], *kept, [1] * SIZES[-1]])
    return {"kept": passes}


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A network per pass; units that were dropped are empty, and have no lines."""
    plots = figure.subplots(1, len(PASSES))
    for axes, mode, kept in zip(plots, PASSES, data["kept"], strict=True):
        axes.set_axis_off()
        axes.set_title(f"model.{mode}()", fontsize=9)
        places = [
            [(x, i - (len(layer) - 1) / 2) for i in range(len(layer))]
            for x, layer in enumerate(kept)
        ]
        xs: list[float] = []
        ys: list[float] = []
        for x in range(len(kept) - 1):
            for i, one in enumerate(kept[x]):
                for j, other in enumerate(kept[x + 1]):
                    if one and other:
                        xs += [x, x + 1, float("nan")]
                        ys += [places[x][i][1], places[x + 1][j][1], float("nan")]
        axes.plot(xs, ys, color=COLOURS[5], lw=0.6, alpha=0.7)
        units = [
            (there, *at)
            for layer, all_at in zip(kept, places, strict=True)
            for there, at in zip(layer, all_at, strict=True)
        ]
        for x, y in ((x, y) for there, x, y in units if not there):
            axes.plot(x, y, "o", ms=9, mfc="none", mec=INK, mew=0.8)
            axes.plot(x, y, "x", ms=5, color=COLOURS[1], mew=1.2)
        through = [(x, y) for there, x, y in units if there]
        axes.plot(*zip(*through, strict=True), "o", ms=9, color=COLOURS[0])
        axes.set(xlim=(-0.3, 3.3), ylim=(-3, 3))
