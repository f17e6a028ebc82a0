"""A range test of SGD and of Adam, and below it whole trainings at fixed rates."""

import math
from collections.abc import Callable
from functools import partial

import torch
from matplotlib.figure import Figure
from torch.optim import SGD, Adam, Optimizer
from torch.optim.lr_scheduler import ExponentialLR

from nn_guide.figures import Data
from nn_guide.figures._digit_runs import EPOCH, run

SIZE = (6.4, 3.3)
STEPS, GAMMA, EPOCHS = 100, 1.1, 5
STARTS = {"SGD": 0.001, "Adam": 0.0001}
OPTIMIZERS: dict[str, Callable[..., Optimizer]] = {"SGD": SGD, "Adam": Adam}
LAST = {"SGD": 1.5, "Adam": 0.4}  # beyond, the loss is on its way to infinity
RATES = {
    "SGD": (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3),
    "Adam": (0.0003, 0.001, 0.003, 0.01, 0.03, 0.1, 0.3),
}


def data() -> Data:
    """For each optimizer, over eight seeds, mean and deviation of the loss in the steps of the test
    by log10 of the rate, and of the loss on the training set after `t` steps at fixed rates."""
    found: Data = {}
    for name, kind in OPTIMIZERS.items():
        start = STARTS[name]
        test = run(
            partial(kind, lr=start),
            STEPS,
            lambda optimizer: ExponentialLR(optimizer, GAMMA),
        ).losses
        rates = [start * GAMMA**step for step in range(STEPS)]
        kept = [step for step, rate in enumerate(rates) if rate <= LAST[name]]
        ends = [run(partial(kind, lr=lr), EPOCHS * EPOCH).end for lr in RATES[name]]
        found[name] = {
            "t": EPOCHS * EPOCH,
            "rate": [math.log10(rates[step]) for step in kept],
            "mean": test.mean(1)[kept].tolist(),
            "spread": test.std(1)[kept].tolist(),
            "whole": {
                "rate": [math.log10(lr) for lr in RATES[name]],
                "mean": [end.mean().item() for end in ends],
                "spread": [end.std().item() for end in ends],
            },
        }
    return found


def draw(figure: Figure, data: Data) -> None:
    """The test as a line with a band, the trainings below as points with bars, one column each."""
    panels = figure.subplots(2, 2, sharex="col", sharey="row", height_ratios=(1.4, 1))
    for column, (name, test) in enumerate(data.items()):
        above, below = panels[:, column]
        colour = f"C{column}"
        rate, mean, spread = (torch.tensor(test[key]) for key in ("rate", "mean", "spread"))
        above.fill_between(
            *(rate[::2], (mean - spread)[::2], (mean + spread)[::2]),
            **{"color": colour, "alpha": 0.2, "lw": 0},
        )
        above.plot(rate, mean, color=colour, linewidth=1.4)
        above.set_title(f"{name}, lr = {STARTS[name]} · {GAMMA}ᵗ", loc="left", fontsize="medium")
        whole = test["whole"]
        below.errorbar(
            whole["rate"], whole["mean"], whole["spread"], fmt="o-", color=colour, ms=4, lw=1
        )
        below.set_title(f"{name}, t = {test['t']}", loc="left", fontsize="medium")
        low, high = math.ceil(rate[0] - 0.01), math.ceil(rate[-1])
        below.set_xticks(range(low, high + 1), [f"{10.0**t:g}" for t in range(low, high + 1)])
        below.set_xlabel("lr")
    panels[0, 0].set_ylabel("loss")
    panels[1, 0].set_ylabel("loss")
    panels[0, 0].set_ylim(0, 3)
    panels[1, 0].set_ylim(0, 2.5)
