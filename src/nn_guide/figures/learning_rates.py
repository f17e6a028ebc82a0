"""The learning rate over 100 steps, one panel per scheduler of torch.optim.lr_scheduler."""

import torch
from matplotlib.figure import Figure
from torch import nn
from torch.optim.lr_scheduler import (
    ChainedScheduler,
    ConstantLR,
    CosineAnnealingLR,
    CosineAnnealingWarmRestarts,
    CyclicLR,
    ExponentialLR,
    LambdaLR,
    LinearLR,
    MultiplicativeLR,
    MultiStepLR,
    OneCycleLR,
    PolynomialLR,
    ReduceLROnPlateau,
    SequentialLR,
    StepLR,
)

from nn_guide.figures import Data

SIZE = (7.2, 8.6)
STEPS = 100
MAKERS = {
    "LambdaLR(\n lambda t: 1 / (1 + t / 10))": lambda o: LambdaLR(o, lambda t: 1 / (1 + t / 10)),
    "MultiplicativeLR(\n lambda t: 1 - t / 2500)": lambda o: MultiplicativeLR(
        o, lambda t: 1 - t / 2500
    ),
    "ExponentialLR(\n gamma=0.95)": lambda o: ExponentialLR(o, gamma=0.95),
    "StepLR(\n step_size=30, gamma=0.5)": lambda o: StepLR(o, step_size=30, gamma=0.5),
    "MultiStepLR(\n [20, 80], gamma=0.5)": lambda o: MultiStepLR(o, [20, 80], gamma=0.5),
    "ConstantLR(\n factor=0.5, total_iters=40)": lambda o: ConstantLR(
        o, factor=0.5, total_iters=40
    ),
    "LinearLR(\n total_iters=40)": lambda o: LinearLR(o, total_iters=40),
    "PolynomialLR(\n total_iters=80, power=2)": lambda o: PolynomialLR(o, total_iters=80, power=2),
    "CosineAnnealingLR(\n T_max=80)": lambda o: CosineAnnealingLR(o, T_max=80),
    "CosineAnnealingWarmRestarts(\n T_0=15, T_mult=2)": lambda o: CosineAnnealingWarmRestarts(
        o, T_0=15, T_mult=2
    ),
    'CyclicLR(0.1, 1.0,\n step_size_up=15, mode="triangular2")': lambda o: CyclicLR(
        o, 0.1, 1.0, step_size_up=15, mode="triangular2"
    ),
    "OneCycleLR(\n max_lr=1.0, total_steps=100)": lambda o: OneCycleLR(
        o, max_lr=1.0, total_steps=100
    ),
    "ReduceLROnPlateau(\n factor=0.5)": lambda o: ReduceLROnPlateau(o, factor=0.5),
    "SequentialLR([LinearLR,\n CosineAnnealingLR], [20])": lambda o: SequentialLR(
        o, [LinearLR(o, 0.05, total_iters=20), CosineAnnealingLR(o, T_max=80)], [20]
    ),
    "ChainedScheduler([\n ConstantLR, ExponentialLR])": lambda o: ChainedScheduler(
        [ConstantLR(o, factor=0.5, total_iters=40), ExponentialLR(o, gamma=0.98)]
    ),
}


def data() -> Data:
    """The rates that real steps used, by the call; `loss` is what ReduceLROnPlateau was given;
    said: the steps at which a rate jumps, peaks or falls."""
    loss = [max(0.4, 1 - t / 50) for t in range(STEPS)]
    found = {"loss": loss}
    for name, make in MAKERS.items():
        with torch.device("cpu"):
            optimizer = torch.optim.SGD([nn.Parameter(torch.zeros(1))], lr=1.0)
        scheduler = make(optimizer)
        rates = found[name] = []
        for t in range(STEPS):
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if isinstance(scheduler, ReduceLROnPlateau):
                scheduler.step(loss[t])
            else:
                scheduler.step()
    named = {name.partition("(")[0]: rates for name, rates in found.items()}
    restarts, plateau = named["CosineAnnealingWarmRestarts"], named["ReduceLROnPlateau"]
    said = {
        "restarts": [t for t in range(1, STEPS) if restarts[t] > restarts[t - 1]],
        "OneCycleLR peaks": max(range(STEPS), key=named["OneCycleLR"].__getitem__),
        "steps after the lowest loss": next(
            t - loss.index(min(loss)) for t in range(STEPS) if plateau[t] < 1
        ),
    }
    return {**found, "said": said}


def corners(rates: list[float]) -> list[int]:
    """The steps to draw: every fourth, the last, and those on both sides of a bend or a jump."""
    bends = {
        t for t in range(1, STEPS - 1) if abs(rates[t - 1] - 2 * rates[t] + rates[t + 1]) > 0.012
    }
    return sorted({*range(0, STEPS, 4), *bends, STEPS - 1})


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a panel per scheduler; the loss is dashed."""
    panels = figure.subplots(5, 3)
    for axes, name in zip(panels.flat, MAKERS, strict=True):
        if name.startswith("ReduceLROnPlateau"):
            axes.plot(data["loss"], color="C1", linestyle="--", linewidth=1.2, clip_on=False)
            axes.annotate(
                "L",
                (STEPS, data["loss"][-1]),
                (0, 3),
                color="C1",
                ha="right",
                textcoords="offset points",
                fontsize="small",
            )
        steps = corners(data[name])
        axes.plot(steps, [data[name][t] for t in steps], color="C0", clip_on=False)
        axes.set_title(name, loc="left", fontsize="small")
        axes.set_xticks([0, 50, 100] if axes in panels[-1] else [])
        axes.set_yticks([0, 1] if axes in panels[:, 0] else [])
        axes.set_ylim(-0.05, 1.08)
        axes.patch.set_visible(False)
    for axes in panels[:, 0]:
        axes.set_ylabel("lr")
    figure.supxlabel("step", fontsize="medium")
