"""What four schedules do to the same training, at one rate and over a range of rates."""

from collections.abc import Callable
from functools import partial
from typing import Any

import torch
from matplotlib.figure import Figure
from torch.optim import SGD, Optimizer
from torch.optim.lr_scheduler import CosineAnnealingLR, OneCycleLR, StepLR

from nn_guide.figures import Data
from nn_guide.figures._digit_runs import EPOCH, run

SIZE = (6.4, 3.0)
EPOCHS, LR = 10, 0.3
STEPS = EPOCHS * EPOCH
RATES = (0.03, 0.1, 0.3, 0.5)
LAST = {"lr": 0.3}  # beyond, what a fixed rate leads to hangs on the processor
SCHEDULES: dict[str, Callable[[Optimizer], Any] | None] = {
    "lr": None,
    "StepLR": lambda optimizer: StepLR(optimizer, STEPS // 2, 0.1),
    "CosineAnnealingLR": lambda optimizer: CosineAnnealingLR(optimizer, STEPS),
    "OneCycleLR": lambda optimizer: OneCycleLR(optimizer, optimizer.param_groups[0]["lr"], STEPS),
}


def rates(schedule: Callable[[Optimizer], Any] | None) -> list[float]:
    """The rate of each step."""
    optimizer = SGD([torch.zeros(1, device="cpu")], lr=LR, momentum=0.9)
    scheduler, found = schedule(optimizer) if schedule else None, []
    for _ in range(STEPS):
        found.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if scheduler:
            scheduler.step()
    return found


def data() -> Data:
    """For each schedule: the rate of every tenth step, log10 of the loss of each epoch (the mean of
    eight seeds), and mean and deviation of the percentage of wrong answers after training with
    several rates; said: those of the loss on the training set."""
    found: Data = {}
    said: dict[str, dict[str, list[float]]] = {}
    for name, schedule in SCHEDULES.items():
        way: Data = {"rate": rates(schedule)[::10], "mean": [], "spread": []}
        said[name] = {}
        for lr in [lr for lr in RATES if lr <= LAST.get(name, lr)]:
            trained = run(partial(SGD, lr=lr, momentum=0.9), STEPS, schedule)
            wrong = 100 * (1 - trained.accuracy)
            way["mean"].append(wrong.mean().item())
            way["spread"].append(wrong.std().item())
            said[name][str(lr)] = [trained.end.mean().item(), trained.end.std().item()]
            if lr == LR:
                epochs = trained.losses.unflatten(0, (EPOCHS, EPOCH)).mean((1, 2))
                way["loss"] = epochs.log10().tolist()
        found[name] = way
    return {**found, "said": said}


def draw(figure: Figure, data: Data) -> None:
    """Rates and losses one above the other on the left, the wrong answers on the right."""
    grid = figure.add_gridspec(2, 2, height_ratios=(1, 1.6))
    above = figure.add_subplot(grid[0, 0])
    below = figure.add_subplot(grid[1, 0], sharex=above)
    right = figure.add_subplot(grid[:, 1])
    for number, (name, way) in enumerate(data.items()):
        colour = f"C{(5, 1, 0, 2)[number]}"
        above.plot(range(0, STEPS, 10), way["rate"], color=colour, linewidth=1.4)
        epochs = [EPOCH * (epoch + 0.5) for epoch in range(EPOCHS)]
        below.plot(epochs, [10**loss for loss in way["loss"]], color=colour, linewidth=1.4)
        places = [place + 0.09 * (number - 1.5) for place in range(len(way["mean"]))]
        right.errorbar(
            places, way["mean"], way["spread"], fmt="o", color=colour, ms=4, lw=1.2, label=name
        )
    above.set_title("lr", loc="left", fontsize="medium")
    above.tick_params(labelbottom=False)
    below.set_title("loss", loc="left", fontsize="medium")
    below.set_yscale("log")
    below.set_yticks([0.03, 0.1, 0.3, 1], ["0.03", "0.1", "0.3", "1"])
    below.minorticks_off()
    below.set_xlabel("step")
    right.set_title("1 − accuracy", loc="left", fontsize="medium")
    right.set_xticks(range(len(RATES)), [f"{lr:g}" for lr in RATES])
    right.set_yscale("log")
    right.set_yticks([2, 5, 10, 20, 50], [f"{y} %" for y in (2, 5, 10, 20, 50)])
    right.minorticks_off()
    right.set_xlabel("lr")
    figure.legend(
        *right.get_legend_handles_labels(), loc="outside lower center", ncols=4, frameon=False
    )
