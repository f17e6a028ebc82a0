"""Six mistakes that raise nothing: the loss of each, beside that of the same training without."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS
from nn_guide.training.threads import one_thread

SIZE = (6.4, 3.6)
STEPS, RATE, SLOWER = 60, 0.3, 30
MISTAKES = {
    "softmax": "nn.Softmax(dim=1)",
    "list": "[nn.Linear(…), …]",
    "detach": "hidden.detach()",
    "replaced": "model[2] = nn.Linear(…)",
    "rate": "lr / 30",
    "labels": "y[randperm]",
}


def data() -> dict[str, Any]:
    """The losses without a mistake, and with each."""
    with one_thread(), torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.set_default_dtype(torch.float64)
        try:
            return {
                "sound": _losses(),
                "mistakes": {said: _losses(name) for name, said in MISTAKES.items()},
            }
        finally:
            torch.set_default_dtype(torch.float32)


def _losses(mistake: str = "") -> list[float]:
    """The loss at each step of two layers on four clouds of points."""
    torch.manual_seed(0)
    y = torch.arange(4).repeat(50)
    x = torch.randn(4, 10)[y] + torch.randn(200, 10)
    first, last = nn.Linear(10, 16), nn.Linear(16, 4)
    if mistake == "labels":
        y = y[torch.randperm(200)]
    layers = [last] if mistake == "list" else [first, last]
    optimizer = torch.optim.SGD(
        [parameter for layer in layers for parameter in layer.parameters()],
        lr=RATE / SLOWER if mistake == "rate" else RATE,
    )
    if mistake == "replaced":
        last = nn.Linear(16, 4)
    losses = []
    for _ in range(STEPS + 1):
        hidden = first(x).relu()
        outputs = last(hidden.detach() if mistake == "detach" else hidden)
        loss = F.cross_entropy(outputs.softmax(dim=1) if mistake == "softmax" else outputs, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A panel per mistake, with the sound training behind it."""
    panels = figure.subplots(2, 3, sharex=True, sharey=True)
    for axes, (said, losses) in zip(panels.flat, data["mistakes"].items(), strict=True):
        axes.plot(data["sound"], color=COLOURS[5], linewidth=1.2, linestyle="--")
        axes.plot(losses, color=COLOURS[1], linewidth=1.6)
        axes.set_title(said, loc="left", fontsize="small")
        axes.set(ylim=(0, None), xlim=(0, STEPS))
    for axes in panels[-1]:
        axes.set_xlabel("step")
    for axes in panels[:, 0]:
        axes.set_ylabel("loss")
