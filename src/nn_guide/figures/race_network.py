"""Twenty steps of every optimizer on one batch of digits, each with its best rate of one grid."""

import math

import torch
from matplotlib.figure import Figure

from nn_guide.figures import INK, PLACES, Data
from nn_guide.training import race
from nn_guide.training.digits import digits

SIZE = (5.0, 7.6)
STEPS = 20


def data() -> Data:
    """By optimizer: the best rate, and log10 of the training loss before each step and at last."""
    found = {}
    with torch.device("cpu"), torch.random.fork_rng(devices=[]):
        pictures, classes = digits()[0][:200]
        for name in race.OPTIMIZERS:
            runs = {
                lr: race.on_network(name, lr, (pictures.double(), classes), STEPS)[0]
                for lr in race.RATES
            }
            lr = race.best({lr: losses[-1] for lr, losses in runs.items()})
            # Muon computes in bfloat16, which rounds differently from one processor to another.
            every, places = (4, 1) if name == "Muon" else (1, PLACES)
            losses = [round(math.log10(loss), places) for loss in runs[lr][::every]]
            found[name] = {"lr": lr, "every": every, "loss": losses}
    return found


def draw(figure: Figure, data: Data) -> None:
    """A panel per optimizer; the line of SGD is in all of them, to compare with."""
    sgd = [10**loss for loss in data["SGD"]["loss"]]
    panels = figure.subplots(5, 3)
    for axes, (name, run) in zip(panels.flat, data.items(), strict=True):
        losses = [10**loss for loss in run["loss"]]
        axes.plot(sgd, color=INK, alpha=0.4, linewidth=1, clip_on=False)
        axes.plot(range(0, STEPS + 1, run["every"]), losses, linewidth=1.5, clip_on=False)
        axes.set_yscale("log")
        axes.set_ylim(0.00008, 4)
        axes.set_xticks([0, 10, 20] if axes in panels[-1] else [])
        axes.set_yticks([0.001, 0.01, 0.1, 1] if axes in panels[:, 0] else [])
        axes.minorticks_off()
        axes.yaxis.set_major_formatter("{x:g}")
        axes.tick_params(labelsize=8, length=0)
        axes.patch.set_visible(False)
        axes.set_title(f"{name}\nlr={run['lr']}", loc="left", fontsize=9)
    figure.supxlabel("step", fontsize=9)
    figure.supylabel("loss", fontsize=9)
