"""Which values survive on a batch of images: single ones, or whole channels."""

import numpy as np
import torch
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from torch import nn

from nn_guide.figures import INK

SEED = 3
SIZE = (6.4, 2.7)
N, C, H, W = 2, 4, 5, 5


def data() -> dict[str, list[list[list[str]]]]:
    """For each layer, where an input of ones survives: per sample and channel, rows of 0 and 1."""
    survived = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        for layer in (nn.Dropout(0.5), nn.Dropout2d(0.5)):
            torch.manual_seed(SEED)
            y = layer(torch.ones(N, C, H, W)).ne(0).int().tolist()
            survived[f"nn.{type(layer).__name__}(0.5)"] = [
                [["".join(map(str, row)) for row in channel] for channel in sample] for sample in y
            ]
    return survived


def draw(figure: Figure, data: dict[str, list[list[list[str]]]]) -> None:
    """Draw a square per channel, a row of them per sample, with the survivors filled."""
    unit = Path.unit_rectangle()
    for axes, (title, samples) in zip(figure.subplots(1, len(data)), data.items(), strict=True):
        cells = []
        for n, sample in enumerate(samples):
            for c, rows in enumerate(sample):
                left, top = c * (W + 1), n * (H + 1)
                axes.add_patch(Rectangle((left, top), W, H, fill=False, edgecolor=INK, lw=0.7))
                for y, row in enumerate(rows):
                    corners = [(left + x, top + y) for x in range(W) if row[x] == "1"]
                    cells += [Path(np.add(unit.vertices, corner), unit.codes) for corner in corners]
        path = Path.make_compound_path(*cells)
        axes.add_patch(PathPatch(path, facecolor="C0", alpha=0.75, linewidth=0))
        axes.set_title(title, fontsize="medium")
        axes.set_xlim(-0.5, C * (W + 1))
        axes.set_ylim(N * (H + 1), -0.5)
        axes.set_aspect("equal")
        axes.set_xticks([c * (W + 1) + W / 2 for c in range(C)], range(C))
        axes.set_yticks([n * (H + 1) + H / 2 for n in range(N)], range(N))
        axes.set_xlabel("c")
        axes.set_ylabel("n", rotation=0, labelpad=8, va="center")
        axes.tick_params(length=0)
        axes.spines[:].set_visible(False)
