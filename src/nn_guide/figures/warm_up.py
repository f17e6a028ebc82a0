"""A warm-up and a cosine over 100 steps, with a T_max that fits and one that doesn't."""

import torch
from matplotlib.figure import Figure
from torch.optim import SGD
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

from nn_guide.figures import Data

STEPS, WARM = 100, 10


def data() -> Data:
    """The rates; said: the last of each."""
    rates = {f"T_max={length}": scheduled(length) for length in (STEPS, STEPS - WARM)}
    return {**rates, "said": {name: round(of[-1], 4) for name, of in rates.items()}}


def scheduled(length: int) -> list[float]:
    """The rate at each step, and the one after the last."""
    optimizer = SGD([torch.zeros(1, requires_grad=True, device="cpu")], lr=0.1)
    warm = LinearLR(optimizer, start_factor=0.1, total_iters=WARM)
    cosine = CosineAnnealingLR(optimizer, T_max=length)
    scheduler = SequentialLR(optimizer, [warm, cosine], milestones=[WARM])
    rates = [float(scheduler.get_last_lr()[0])]
    for _ in range(STEPS):
        optimizer.step()
        scheduler.step()
        rates.append(float(scheduler.get_last_lr()[0]))
    return rates


def draw(figure: Figure, data: Data) -> None:
    """A line for each T_max."""
    axes = figure.add_subplot()
    for number, (name, rates) in enumerate(data.items()):
        axes.plot(rates, color=f"C{number}")
        at = (60, 48)[number]
        axes.annotate(
            name, (at, rates[at]), ((6, 6), (-6, -6))[number], textcoords="offset points",
            ha=("left", "right")[number], va=("bottom", "top")[number], color=f"C{number}",
        )  # fmt: skip
    axes.set_xlim(0, STEPS)
    axes.set_ylim(0, None)
    axes.set_xlabel("step")
    axes.set_title("lr", loc="left", fontsize="medium")
