"""Learning rates on the digits: curves of the loss, a range test, momentum in a valley, a schedule,
and, said, accuracies over five seeds."""

import statistics
from collections.abc import Callable, Iterable
from typing import Any

import torch
from matplotlib.figure import Figure
from matplotlib.patches import Ellipse
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.optim import SGD, Adam, Optimizer
from torch.optim.lr_scheduler import CosineAnnealingLR, ExponentialLR, LRScheduler

from nn_guide.figures import COLOURS, INK
from nn_guide.training.threads import one_thread

PARTS = ["curves", "range", "ball", "schedule"]
SIZE = (6.4, 3.2)
EPOCHS, BATCH, TRAINING = 5, 64, 1438
STEPS = EPOCHS * 23
Make = Callable[[Iterable[Tensor]], Optimizer]


def data() -> dict[str, Any]:
    """What the four drawings show; said: mean and deviation of the accuracy, and of the loss on the
    training set where a schedule is compared, over five seeds."""
    curves = {}
    for lr in (0.01, 0.3, 3.0):
        curves[f"lr = {lr:g}"] = trained(0, sgd(lr))[0]
    tests = {}
    for name, make, start in (("SGD", sgd(0.001), 0.001), ("Adam", adam(0.00001), 0.00001)):
        losses = trained(0, make, growing=True)[0]
        losses = losses[:84] if name == "SGD" else losses
        rates = [start * 1.1**step for step in range(len(losses))]
        tests[name] = {
            "log rate": [torch.tensor(r).log10().item() for r in rates],
            "loss": losses,
        }
    said = {
        "SGD 0.1": seeds(sgd(0.1)),
        "SGD 0.3": seeds(sgd(0.3)),
        "momentum": seeds(sgd(0.1, 0.9)),
        "Adam": seeds(adam(0.03)),
        "Adam 0.1, 10 epochs": seeds(adam(0.1), epochs=10),
        "Adam 0.1, 10 epochs, cosine": seeds(adam(0.1), epochs=10, cosine=True),
        "Adam 0.03, 10 epochs": seeds(adam(0.03), epochs=10),
        "Adam 0.03, 10 epochs, cosine": seeds(adam(0.03), epochs=10, cosine=True),
    }
    rate = [0.03 * (1 + torch.tensor(torch.pi * t / 230).cos().item()) / 2 for t in range(230)]
    return {
        "curves": curves,
        "range": tests,
        "ball": {"lr = 0.7": valley(0.7, 0.0), "lr = 0.2, momentum = 0.9": valley(0.2, 0.9)},
        "schedule": {
            "rate": rate,
            "lr = 0.1": trained(0, adam(0.1), epochs=10)[0],
            "cosine": trained(0, adam(0.1), epochs=10, cosine=True)[0],
        },
        "said": said,
    }


def sgd(lr: float, momentum: float = 0.0) -> Make:
    """An optimizer for given parameters."""
    return lambda parameters: SGD(parameters, lr=lr, momentum=momentum)


def adam(lr: float) -> Make:
    """An optimizer for given parameters."""
    return lambda parameters: Adam(parameters, lr=lr)


def trained(
    seed: int, make: Make, epochs: int = EPOCHS, cosine: bool = False, growing: bool = False
) -> tuple[list[float], float]:
    """The loss of each step of a training on digits, and the accuracy on the others.

    Processors draw weights that differ in the last digit, and a training with a large rate makes
    that visible: it starts from rounded ones.
    """
    pixels, classes = load_digits(return_X_y=True)
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(seed)
        x, y = torch.tensor(pixels).double() / 8 - 1, torch.tensor(classes)
        order = torch.randperm(len(y))
        train, test = order[:TRAINING], order[TRAINING:]
        model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10)).double()
        for parameter in model.parameters():
            parameter.data.copy_(parameter.data.round(decimals=5))
        optimizer = make(model.parameters())
        scheduler: LRScheduler | None = None
        if growing:
            scheduler = ExponentialLR(optimizer, 1.1)
        elif cosine:
            scheduler = CosineAnnealingLR(optimizer, epochs * 23)
        losses = []
        for _ in range(epochs):
            for batch in train[torch.randperm(TRAINING)].split(BATCH):
                loss = nn.functional.cross_entropy(model(x[batch]), y[batch])
                losses.append(loss.item())
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                if scheduler:
                    scheduler.step()
        with torch.no_grad():
            right = model(x[test]).argmax(1) == y[test]
        return losses, right.double().mean().item()


def seeds(make: Make, epochs: int = EPOCHS, cosine: bool = False) -> list[float]:
    """Mean and standard deviation of the accuracy over five seeds."""
    found = [trained(seed, make, epochs, cosine)[1] for seed in range(5)]
    return [statistics.mean(found), statistics.stdev(found)]


def valley(lr: float, momentum: float) -> list[list[float]]:
    """25 steps from (−9, 2) through the valley x²/40 + y²."""
    with torch.device("cpu"):
        w = torch.tensor([-9.0, 2.0]).double()
        curvature = torch.tensor([0.05, 2.0]).double()
        speed, path = torch.zeros(2).double(), []
        for _ in range(26):
            path.append(w.tolist())
            speed = momentum * speed + curvature * w
            w = w - lr * speed
    return path


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the four drawings, as its data tells."""
    if "SGD" in data:
        _range(figure, data)
    elif "rate" in data:
        _schedule(figure, data)
    elif "lr = 0.7" in data:
        _ball(figure, data)
    else:
        _curves(figure, data)


def _curves(figure: Figure, data: dict[str, list[float]]) -> None:
    axes = figure.subplots()
    for number, (name, losses) in enumerate(data.items()):
        axes.plot(losses, color=COLOURS[number], linewidth=1.3)
        where = statistics.mean(losses[-8:]) + (-0.15, 0, 0.12)[number]
        axes.text(STEPS + 1, where, name, color=COLOURS[number], va="center")
    axes.set(xlabel="step", ylim=(-0.1, 5), xlim=(0, STEPS + 18))
    axes.set_title("loss", loc="left", fontsize="medium")


def _range(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    for number, (name, test) in enumerate(data.items()):
        axes.plot(test["log rate"], test["loss"], color=COLOURS[number], linewidth=1.3)
        axes.text((-1.75, -4.6)[number], 2.45, name, color=COLOURS[number])
    ticks = range(-5, 1)
    axes.set_xticks(list(ticks), [f"{10.0**t:g}" for t in ticks])
    axes.set(xlabel="lr", ylim=(-0.1, 5), xlim=(-5, 1))
    axes.set_title("loss", loc="left", fontsize="medium")


def _ball(figure: Figure, data: dict[str, list[list[float]]]) -> None:
    panels = figure.subplots(1, 2, sharex=True, sharey=True)
    for number, (axes, (name, path)) in enumerate(zip(panels, data.items(), strict=True)):
        for height in (0.1, 0.5, 1, 2, 3, 4, 5):
            size = 2 * (40 * height) ** 0.5, 2 * height**0.5
            axes.add_patch(Ellipse((0, 0), *size, fc="none", ec=INK, lw=0.4))
        axes.set(xlim=(-10, 4), ylim=(-2.6, 2.6))
        axes.plot(*zip(*path, strict=True), "o-", color=COLOURS[number], markersize=3, linewidth=1)
        axes.plot(0, 0, "+", color=INK)
        axes.set_title(name, loc="left", fontsize="medium")
        axes.set(xticks=[], yticks=[])


def _schedule(figure: Figure, data: dict[str, list[float]]) -> None:
    panels = figure.subplots(1, 2, width_ratios=(1, 1.5))
    panels[0].plot(range(0, 230, 5), data["rate"][::5], color=COLOURS[2])
    panels[0].set_title("lr", loc="left", fontsize="medium")
    for number, name in enumerate(("lr = 0.1", "cosine")):
        smooth = [statistics.mean(data[name][max(0, i - 7) : i + 1]) for i in range(230)]
        panels[1].plot(range(0, 230, 3), smooth[::3], color=COLOURS[number], linewidth=1.3)
        panels[1].text(228, (0.3, -0.06)[number], name, color=COLOURS[number], ha="right")
    panels[1].set_title("loss", loc="left", fontsize="medium")
    panels[1].set_ylim(-0.12, 1.2)
    for axes in panels:
        axes.set_xlabel("step")
