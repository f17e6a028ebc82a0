"""Adam with a high rate, with and without warm-up: the first steps, and the units that die."""

from collections.abc import Callable
from functools import partial

import torch
from matplotlib.figure import Figure
from torch.optim import Adam, Optimizer
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, LRScheduler, SequentialLR

from nn_guide.figures import Data
from nn_guide.figures._digit_runs import EPOCH, HIDDEN, run

SIZE = (6.4, 2.5)
LR, LOWER, WARM, SHOWN, EPOCHS = 0.1, 0.01, EPOCH, 2 * EPOCH, 10
Schedule = Callable[[Optimizer], LRScheduler]


def data() -> Data:
    """Without and with a `LinearLR` over the first epoch: the loss of the first two epochs, mean
    and deviation of eight seeds, and after them the dead units of each seed; said: the loss on the
    training set after ten epochs, the rest of which is a cosine, and the same with a lower rate."""
    found: Data = {}
    said = {}
    for name in ("lr=0.1", "LinearLR"):
        warm = WARM if name == "LinearLR" else 0
        start = run(partial(Adam, lr=LR), SHOWN, rise(warm))
        found[name] = {
            "mean": start.losses.mean(1).tolist(),
            "spread": start.losses.std(1).tolist(),
            "dead": start.dead.tolist(),
        }
        for lr in (LR, LOWER):
            end = run(partial(Adam, lr=lr), EPOCHS * EPOCH, rise_and_fall(warm)).end
            said[f"{name}, {lr}"] = [end.mean().item(), end.std().item()]
    return {**found, "said": said}


def rise(warm: int) -> Schedule | None:
    """A warm-up of so many steps, if any."""
    return (lambda optimizer: LinearLR(optimizer, 1 / warm, total_iters=warm)) if warm else None


def rise_and_fall(warm: int) -> Schedule:
    """A warm-up, if any, then a cosine to 0 at the end of the training."""

    def make(optimizer: Optimizer) -> LRScheduler:
        if not warm:
            return CosineAnnealingLR(optimizer, EPOCHS * EPOCH)
        first = LinearLR(optimizer, 1 / warm, total_iters=warm)
        then = CosineAnnealingLR(optimizer, EPOCHS * EPOCH - warm)
        return SequentialLR(optimizer, [first, then], [warm])

    return make


def draw(figure: Figure, data: Data) -> None:
    """The losses on the left, a row of points per way on the right."""
    left, right = figure.subplots(1, 2, width_ratios=(1.3, 1))
    for number, (name, way) in enumerate(data.items()):
        mean, spread = torch.tensor(way["mean"]), torch.tensor(way["spread"])
        colour = f"C{1 - number}"
        left.fill_between(
            *(range(0, SHOWN, 2), (mean - spread)[::2], (mean + spread)[::2]),
            **{"color": colour, "alpha": 0.2, "linewidth": 0},
        )
        left.plot(mean, color=colour, label=name, linewidth=1.4)
        heights = [way["dead"][:n].count(dead) for n, dead in enumerate(way["dead"])]
        right.plot(
            way["dead"], [0.16 * h - number for h in heights], "o", color=colour, markersize=6
        )
    left.set(xlabel="step", ylim=(0, 4), xlim=(0, SHOWN))
    left.set_title("loss", loc="left", fontsize="medium")
    left.legend(frameon=False)
    right.set(yticks=[], ylim=(-1.4, 0.8), xlim=(-1, HIDDEN + 1))
    right.set_xticks([0, 8, 16, 24, HIDDEN])
    right.spines["left"].set_visible(False)
    right.set_xlabel("(hidden == 0).all(0).sum()")
