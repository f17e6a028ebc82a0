"""One weight and four receipts: the errors, the loss over the weight with its slope, and steps down
with two learning rates."""

from typing import Any

import torch
from matplotlib.figure import Figure

from nn_guide.figures import COLOURS, INK

PARTS = ["errors", "slope", "steps"]
SIZE = (6.4, 3.2)
KM, FARE = [1.0, 2.0, 3.0, 4.0], [2.6, 4.8, 7.6, 10.0]
START, BEST = 1.0, 2.5
RATES = ((0.05, 4), (0.2, 2))


def data() -> dict[str, Any]:
    """The receipts, the loss for many weights, its slope at the start, and paths of training."""
    with torch.device("cpu"):
        km, fare = torch.tensor([KM, FARE]).double()
        weights = torch.linspace(-6, 9, 151).double()
        losses = ((weights[:, None] * km - fare) ** 2).mean(1)
        w = torch.tensor(START).double().requires_grad_()
        loss = ((w * km - fare) ** 2).mean()
        (slope,) = torch.autograd.grad(loss, w)
        bowl = {"w": weights.tolist(), "loss": losses.tolist()}
        return {
            "errors": {"km": KM, "fare": FARE, "w": [START, BEST]},
            "slope": bowl | {"at": [START, loss.item()], "slope": slope.item()},
            "steps": bowl | {"paths": {str(lr): _path(lr, n, km, fare) for lr, n in RATES}},
        }


def _path(lr: float, steps: int, km: torch.Tensor, fare: torch.Tensor) -> list[list[float]]:
    """Weight and loss before each step, and after the last."""
    w = torch.tensor(START).double()
    points = []
    for _ in range(steps + 1):
        points.append([w.item(), ((w * km - fare) ** 2).mean().item()])
        w = w - lr * (2 * (w * km - fare) * km).mean()
    return points


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    if "km" in data:
        _errors(figure, data)
        return
    drawn = data.get("paths") or {"": []}
    panels = figure.subplots(1, len(drawn), squeeze=False)[0]
    for number, (axes, (lr, path)) in enumerate(zip(panels, drawn.items(), strict=True)):
        axes.plot(data["w"], data["loss"], color=INK, alpha=0.5)
        axes.set(xlabel="w", ylabel="loss")
        if path:
            axes.plot(*zip(*path, strict=True), "o-", color=f"C{number}", linewidth=1.2)
            axes.set_title(f"lr = {lr}", loc="left", fontsize="medium")
        else:
            _tangent(axes, data)
        top = 2 * max((loss for _, loss in path), default=20)
        axes.set_ylim(-0.05 * top, top if number == 0 else 0.6 * top)
        axes.set_xlim(*((-0.5, 5.5) if number == 0 else (-5.5, 8.5)))


def _errors(figure: Figure, data: dict[str, Any]) -> None:
    panels = figure.subplots(1, len(data["w"]), sharex=True, sharey=True)
    for number, (axes, w) in enumerate(zip(panels, data["w"], strict=True)):
        line = [w * km for km in data["km"]]
        axes.plot([0, 4.5], [0, 4.5 * w], color=f"C{number}")
        axes.vlines(data["km"], line, data["fare"], color=COLOURS[4], linewidth=2.5)
        axes.plot(data["km"], data["fare"], "o", color=INK, markersize=5)
        axes.set_title(f"w = {w}", loc="left", fontsize="medium")
        axes.set_xlabel("km")
        axes.set_xlim(0, 4.5)
        axes.set_ylim(0, 11.5)
    panels[0].set_ylabel("fare")


def _tangent(axes: Any, data: dict[str, Any]) -> None:
    (w, loss), slope = data["at"], data["slope"]
    ends = [w - 0.9, w + 0.7]
    axes.plot(ends, [loss + slope * (x - w) for x in ends], color=COLOURS[1])
    axes.plot(w, loss, "o", color=COLOURS[1])
    axes.annotate(f"{slope:.1f}", (w, loss), (8, 6), textcoords="offset points", color=COLOURS[1])
