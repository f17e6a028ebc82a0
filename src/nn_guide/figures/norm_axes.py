"""Which inputs share their statistics with one output value, for each normalization layer."""

from collections.abc import Callable
from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from torch import Tensor, nn

SAMPLES, CHANNELS, LENGTH = 3, 4, 5
MARKED = (1, 2, 1)
PARTS = ["batch_norm", "all"]

NORMS = {
    "BatchNorm1d(4)": lambda x: nn.BatchNorm1d(4)(x),
    "GroupNorm(2, 4)": lambda x: nn.GroupNorm(2, 4)(x),
    "LayerNorm((4, 5))": lambda x: nn.LayerNorm((4, 5))(x),
    "InstanceNorm1d(4)": lambda x: nn.InstanceNorm1d(4)(x),
    "LayerNorm(4)(x.mT)": lambda x: nn.LayerNorm(4)(x.mT).mT,
    "LocalResponseNorm(3)": lambda x: nn.LocalResponseNorm(3)(x),
}


def reached(norm: Callable[[Tensor], Tensor]) -> list[list[int]]:
    """The places (n, c, l) of the inputs that the marked output depends on, by its gradient."""
    x = torch.randn(SAMPLES, CHANNELS, LENGTH, requires_grad=True)
    (gradient,) = torch.autograd.grad(norm(x)[MARKED], x)
    return gradient.nonzero().tolist()


def data() -> dict[str, dict[str, list]]:
    """Per drawing the layers in it, each with the places of the inputs that count."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        everything = {name: reached(norm) for name, norm in NORMS.items()}
        evaluation = reached(nn.BatchNorm1d(4).eval())
    first = "BatchNorm1d(4)"
    both = {first: everything[first], f"{first}.eval()": evaluation}
    return {"batch_norm": both, "all": everything}


def draw(figure: Figure, data: dict[str, list]) -> None:
    """A panel per layer, a block per sample in it, a row per channel, a column per position."""
    rows = -(-len(data) // 2)
    figure.set_size_inches(6.4, 1.2 * rows)
    panels = figure.subplots(rows, 2).flatten()
    for axes, (name, places) in zip(panels, data.items(), strict=True):
        axes.add_patch(_squares(places, facecolor="C0", alpha=0.45, linewidth=0))
        axes.add_patch(_squares([MARKED], facecolor="C1", linewidth=0))
        axes.add_patch(_grid(edgecolor="C5", linewidth=0.6))
        axes.set_title(name, fontsize="medium")
        axes.set_xticks(
            [n * (LENGTH + 1) + LENGTH / 2 for n in range(SAMPLES)],
            [f"x[{n}]" for n in range(SAMPLES)],
        )
        axes.set_yticks([])
        axes.tick_params(length=0, labelsize=9)
        axes.set_ylabel("C", rotation=0, labelpad=8, va="center")
        axes.set_xlim(-0.1, SAMPLES * (LENGTH + 1) - 0.9)
        axes.set_ylim(CHANNELS + 0.1, -0.1)
        axes.set_aspect("equal")
        axes.spines[:].set_visible(False)


def _squares(places: list, **style: Any) -> PathPatch:
    """One drawing element of a square per place."""
    corners = [(n * (LENGTH + 1) + position, channel) for n, channel, position in places]
    return _shape([[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)] for x, y in corners], **style)


def _grid(**style: Any) -> PathPatch:
    """The lines between the places of all samples."""
    lines = []
    for left in range(0, SAMPLES * (LENGTH + 1), LENGTH + 1):
        lines += [[(left, y), (left + LENGTH, y)] for y in range(CHANNELS + 1)]
        lines += [[(left + x, 0), (left + x, CHANNELS)] for x in range(LENGTH + 1)]
    return _shape(lines, fill=False, **style)


def _shape(outlines: list[list[tuple[int, int]]], **style: Any) -> PathPatch:
    paths = [Path(outline) for outline in outlines]
    return PathPatch(Path.make_compound_path(*paths), clip_on=False, **style)
