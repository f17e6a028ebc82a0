"""A weight and its gradient through three turns of the training loop, call by call."""

import torch
from matplotlib.figure import Figure

from nn_guide.figures import INK, Data

SIZE = (6.4, 2.8)
TURNS, LR, START = 3, 0.3, 3.0
CALLS = ("zero_grad()", "loss = w**2", "backward()", "step()")


def data() -> Data:
    """After each call `w` and `w.grad`, which is null where it is None."""
    w = torch.tensor([START], device="cpu", dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=LR)
    found: Data = {"w": [], "grad": []}
    loss = torch.empty(0)
    for _ in range(TURNS):
        for call in CALLS:
            if call.startswith("loss"):
                loss = w.pow(2).sum()
            else:
                getattr(loss if call == "backward()" else optimizer, call[:-2])()
            found["w"].append(w.item())
            found["grad"].append(w.grad.item() if w.grad is not None else None)
    return found


def draw(figure: Figure, data: Data) -> None:
    """Two rows of points over the calls; where the gradient is None, there is none."""
    above, below = figure.subplots(2, 1, sharex=True)
    steps = range(len(data["w"]))
    for axes, name, title in ((above, "w", "w"), (below, "grad", "w.grad")):
        for place, value in enumerate(data[name]):
            changed = CALLS[place % 4] == ("step()" if name == "w" else "backward()")
            colour = {"w": "C0", "grad": "C1"}[name]
            if value is None:
                axes.text(place, 0.25, "None", ha="center", fontsize=8, alpha=0.6)
                continue
            axes.vlines(place, 0, value, color=colour, linewidth=7, alpha=1 if changed else 0.35)
            if changed or place == 0:
                axes.text(place, value + 0.2, f"{value:.2f}", ha="center", fontsize=8)
        axes.axhline(0, color=INK, linewidth=0.6)
        axes.set_title(title, loc="left", fontsize="medium")
        axes.set_yticks([])
        axes.spines["left"].set_visible(False)
        axes.spines["bottom"].set_visible(False)
        axes.tick_params(length=0)
        axes.set_xlim(-0.6, len(data["w"]) - 0.4)
        for turn in range(1, TURNS):
            axes.axvline(4 * turn - 0.5, color=INK, linewidth=0.6, alpha=0.4, linestyle=":")
    below.set_xticks(steps, CALLS * TURNS, rotation=40, ha="right", fontsize=8)
    for label in below.get_xticklabels():
        label.set_rotation_mode("anchor")
