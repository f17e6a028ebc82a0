"""How many windows see each pixel, without padding and with it, and how large the output is."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch.nn import functional as F

from nn_guide.figures import COLOURS
from nn_guide.figures._cells import lattice, numbers, shade, stage

SIZE = (6.4, 2)
SIDE, KERNEL = 5, 3


def data() -> dict[str, dict[str, Any]]:
    """For each padding, in how many windows each pixel of the input lies, and the output's side."""
    weight = torch.ones(1, 1, KERNEL, KERNEL, dtype=torch.float64, device="cpu")
    found = {}
    for padding in (0, 1):
        x = torch.zeros(1, SIDE, SIDE, dtype=torch.float64, device="cpu", requires_grad=True)
        y = F.conv2d(x, weight, padding=padding)
        (counts,) = torch.autograd.grad(y.sum(), x)
        found[f"padding={padding}"] = {
            "padding": padding,
            "counts": counts[0].int().tolist(),
            "output": y.shape[-1],
        }
    return found


def draw(figure: Figure, data: dict[str, dict[str, Any]]) -> None:
    """Per padding the input with its counts, the ring around it, and the output beside it."""
    axes = figure.subplots()
    stage(axes, 30.5, 8.4)
    for number, (name, found) in enumerate(data.items()):
        left, around, side = 15.5 * number + 1, found["padding"], found["output"]
        counts = found["counts"]
        size = len(counts)
        shade(axes, counts, 12, (COLOURS[0], COLOURS[0]), (left, 2.2))
        lattice(axes, size, size, (left, 2.2))
        numbers(axes, counts, (left, 2.2))
        if around:
            whole = size + 2 * around
            corner = left - around, 2.2 - around
            ring: dict[str, Any] = {"ls": ":", "lw": 0.8}
            lattice(axes, whole, whole, corner, **ring)
        arrow = {"arrowstyle": "->", "color": COLOURS[5]}
        axes.annotate("", (left + 7.9, 4.7), (left + 6.3, 4.7), arrowprops=arrow)
        lattice(axes, side, side, (left + 8.3, 4.7 - side / 2), ec=COLOURS[1], lw=1)
        axes.text(left, 0.5, name, family="monospace", fontsize=9, va="center")
        at = left + 8.3 + side / 2, 4.7 + side / 2 + 0.8
        axes.text(*at, f"{side} × {side}", ha="center", va="center", fontsize=8)
