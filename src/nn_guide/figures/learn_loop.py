"""The four lines of the training loop: what loss, gradient and weight hold after each of them, in
the first two steps; the curve of the loss on two axes; and the curves when a line is left out."""

from typing import Any

import torch
from matplotlib.figure import Figure

from nn_guide.figures import COLOURS, INK

PARTS = ["lines", "curve", "without"]
SIZE = (6.4, 3.0)
KM, MINUTES = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0], [4.0, 1.0, 5.0, 0.0, 3.0, 2.0]
FARES = [10.7, 11.4, 15.8, 16.1, 19.9, 22.1]
RATE = 0.04
LINES = ("loss = …", "zero_grad()", "backward()", "step()")
ORDERS = {
    "all four lines": "zbs",
    "without zero_grad()": "bs",
    "without backward()": "zs",
    "without step()": "zb",
}


def data() -> dict[str, Any]:
    """What each line leaves behind, and the losses of longer trainings."""
    curve, _ = _train("zbs", 1000)
    return {
        "lines": _train("zbs", 2)[1],
        "curve": {
            "loss": curve[::2],
            "log10": [torch.tensor(x).log10().item() for x in curve[::2]],
        },
        "without": {name: _train(order, 12)[0] for name, order in ORDERS.items()},
        "said": {"log10 of 100": 2},
    }


def _train(order: str, steps: int) -> tuple[list[float], list[dict[str, float | None]]]:
    """The loss of each step, and loss, gradient and value of `b` after each line."""
    with torch.device("cpu"):
        rides = torch.tensor([KM, MINUTES]).T.double()
        fares = torch.tensor(FARES).double()
        w = torch.zeros(2).double().requires_grad_()
        b = torch.tensor(0.0).double().requires_grad_()
        optimizer = torch.optim.SGD([w, b], lr=RATE)
        losses, states = [], []
        for _ in range(steps):
            loss = ((rides @ w + b - fares) ** 2).mean()
            losses.append(loss.item())
            lines = {"z": optimizer.zero_grad, "b": loss.backward, "s": optimizer.step}
            for line in "_" + order:
                if line in lines:
                    lines[line]()
                gradient = None if b.grad is None else b.grad.item()
                states.append({"loss": losses[-1], "b.grad": gradient, "b": b.item()})
    return losses, states


def draw(figure: Figure, data: Any) -> None:
    """One of the three drawings, as its data tells."""
    if isinstance(data, list):
        _lines(figure, data)
    elif "log10" in data:
        _curve(figure, data)
    else:
        _without(figure, data)


def _lines(figure: Figure, data: list[dict[str, float | None]]) -> None:
    """The lines as boxes in a row, and below each what is there after it, step by step."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set_xlim(-0.95, 3.6)
    axes.set_ylim(-2.75, 0.75)
    box = {"boxstyle": "round,pad=0.4", "facecolor": "none", "edgecolor": INK}
    arrow = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
    for place, line in enumerate(LINES):
        axes.text(place, 0, line, ha="center", va="center", bbox=box, fontsize=9)
        if place:
            axes.annotate("", (place - 0.42, 0), (place - 0.58, 0), arrowprops=arrow)
    back = arrow | {"connectionstyle": "arc3,rad=0.18"}
    axes.annotate("", (0, 0.27), (3, 0.27), arrowprops=back)
    before: dict[str, float | None] = {}
    for number, state in enumerate(data):
        place, step = number % len(LINES), number // len(LINES)
        for row, (name, value) in enumerate(state.items()):
            height = -0.55 - 1.2 * step - 0.32 * row
            if not place:
                axes.text(-0.9, height, name, fontsize=9, va="center")
            said = "None" if value is None else f"{value:.2f}".replace("-", "−")
            new = value != before.get(name) and bool(before)
            colour = COLOURS[1] if new or (not number and name == "loss") else COLOURS[5]
            axes.text(place, height, said, ha="center", va="center", color=colour, fontsize=9)
        before = state
    axes.plot([-0.9, 3.5], [-1.48, -1.48], color=INK, linewidth=0.6, alpha=0.5)


def _curve(figure: Figure, data: dict[str, list[float]]) -> None:
    panels = figure.subplots(1, 2)
    steps = range(0, 2 * len(data["loss"]), 2)
    for axes, (name, losses), colour in zip(panels, data.items(), COLOURS, strict=False):
        axes.plot(steps, losses, color=colour)
        axes.set_xlabel("step")
        axes.set_ylabel("loss" if name == "loss" else "log10(loss)")


def _without(figure: Figure, data: dict[str, list[float]]) -> None:
    panels = figure.subplots(1, len(data), sharey=True)
    for number, (axes, (name, losses)) in enumerate(zip(panels, data.items(), strict=True)):
        axes.plot(losses, ".-", color=f"C{number}", linewidth=1.2)
        axes.set_title("\n".join(name.rsplit(" ", 1)), loc="left", fontsize="small")
        axes.set_xlabel("step")
        axes.set_xticks([0, 5, 10])
        axes.set_ylim(-15, 500)
    panels[0].set_ylabel("loss")
