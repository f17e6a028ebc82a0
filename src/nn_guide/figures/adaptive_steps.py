"""The size of each step while the gradient stays 1, with the default learning rates."""

import math

import torch
from matplotlib.figure import Figure

from nn_guide.figures import INK, Data

STEPS = 100
NAMES = ["RMSprop", "Adafactor", "Adadelta", "NAdam", "Adamax", "Adagrad", "RAdam"]
COLOURS = ["C1", "C5", "C2", "C4", "C3", "C0", None]


def data() -> Data:
    """For each optimizer log10 of its steps from the weight 1, to which it always returns; said:
    its first, smallest and last step."""
    sizes: dict[str, list[float]] = {}
    for name in NAMES:
        w = torch.ones(1, dtype=torch.float64, device="cpu")
        optimizer = getattr(torch.optim, name)([w])
        sizes[name] = []
        for _ in range(STEPS):
            w.fill_(1)
            w.grad = torch.ones_like(w)
            optimizer.step()
            sizes[name].append(math.log10(1 - w.item()))
    said = {
        name: [f"{10**size:.1e}" for size in (of[0], min(of), of[-1])] for name, of in sizes.items()
    }
    return {**sizes, "said": said}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a line per optimizer, with its name at the end where the lines are apart."""
    axes = figure.add_subplot()
    for (name, logarithms), colour in zip(data.items(), COLOURS, strict=True):
        sizes = [10**logarithm for logarithm in logarithms]
        axes.plot(range(1, STEPS + 1), sizes, color=colour or INK)
        shift = {"NAdam": 6, "Adamax": -5, "RMSprop": 4, "Adafactor": -4}.get(name, 0)
        axes.annotate(name, (STEPS, sizes[-1]), (6, shift), textcoords="offset points", va="center")
    axes.set_yscale("log")
    axes.set_xlim(-1, STEPS * 1.25)
    axes.set_xticks([1, 20, 40, 60, 80, 100])
    axes.set_xlabel("t")
    axes.set_title("│Δw│", loc="left", fontsize="medium")
