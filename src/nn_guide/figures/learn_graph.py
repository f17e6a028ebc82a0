"""The graph that autograd records for a loss of one weight: values forward, gradients backward."""

from typing import Any

import torch
from matplotlib.figure import Figure

from nn_guide.figures import COLOURS, INK

SIZE = (5.4, 3.2)
KM, FARE, START = [1.0, 2.0, 3.0, 4.0], [2.6, 4.8, 7.6, 10.0], 1.0


def data() -> dict[str, dict[str, list[float]]]:
    """The values of each step of the computation, and the gradients of the loss for them."""
    with torch.device("cpu"):
        km, fare = torch.tensor([KM, FARE]).double()
        w = torch.tensor(START).double().requires_grad_()
        prediction = w * km
        error = prediction - fare
        square = error**2
        loss = square.mean()
        steps = {
            "w": w,
            "w * km": prediction,
            "error": error,
            "error**2": square,
            "loss": loss,
        }
        for step in steps.values():
            step.retain_grad()
        loss.backward()
    assert all(step.grad is not None for step in steps.values())
    return {
        "values": {name: step.detach().reshape(-1).tolist() for name, step in steps.items()},
        "gradients": {name: step.grad.reshape(-1).tolist() for name, step in steps.items()},
    }


def draw(figure: Figure, data: dict[str, dict[str, list[float]]]) -> None:
    """A row of boxes; above them the values, below them the gradients."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.7, 4.6)
    axes.set_ylim(-1.55, 1.55)
    names = list(data["values"])
    for place, name in enumerate(names):
        box = {"boxstyle": "round,pad=0.3", "facecolor": "none", "edgecolor": INK}
        axes.text(place, 0, name, ha="center", va="center", bbox=box)
        for sign, kind, colour in ((1, "values", COLOURS[0]), (-1, "gradients", COLOURS[1])):
            numbers = data[kind][name]
            listed = "\n".join(f"{number:.2f}".replace("-", "−") for number in numbers)
            where: Any = {"ha": "center", "va": "bottom" if sign > 0 else "top", "color": colour}
            axes.text(place, 0.3 * sign, listed, fontsize=9, linespacing=1.35, **where)
    for place in range(len(names) - 1):
        arrow = {"arrowstyle": "->", "shrinkA": 0, "shrinkB": 0}
        right, left = place + 0.63, place + 0.42
        axes.annotate("", (right, 0.09), (left, 0.09), arrowprops=arrow | {"color": COLOURS[0]})
        axes.annotate("", (left, -0.09), (right, -0.09), arrowprops=arrow | {"color": COLOURS[1]})
    axes.text(-0.7, 1.5, "loss = ((w * km - fare) ** 2).mean()", color=COLOURS[0], va="top")
    axes.text(-0.7, -1.5, "loss.backward()", color=COLOURS[1], va="bottom")
