"""The loss of a training that is interrupted after 100 steps: not at all, resumed with model and
optimizer, resumed with the model alone."""

import copy
import math
from typing import Any

import torch
from matplotlib.figure import Figure
from torch import nn
from torch.nn import functional as F

SIZE = (6.4, 2.7)
STEPS, CUT, SHOWN = 111, 100, 90
NAMES = ["model + optimizer", "model"]


def data() -> dict[str, list[float]]:
    """The logarithms of the losses before each step from 90 on, for each way to resume."""
    with torch.device("cpu"), torch.random.fork_rng():
        torch.manual_seed(0)
        x = torch.randn(50, 4).double()
        y = x.sum(1, keepdim=True) + 0.01 * torch.randn(50, 1).double()
        first = nn.Linear(4, 1).double()
        return {name: _losses(copy.deepcopy(first), x, y, name) for name in NAMES}


def _losses(model: nn.Module, x: torch.Tensor, y: torch.Tensor, kept: str) -> list[float]:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    losses = []
    for step in range(STEPS):
        if step == CUT and kept == "model":
            optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        loss = F.mse_loss(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(math.log10(loss.item()))
    return losses[SHOWN:]


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Two lines that part after the interruption, which is marked."""
    axes = figure.subplots()
    axes.axvline(CUT, color="C5", linewidth=1, linestyle=":")
    for number, (name, losses) in enumerate(data.items()):
        style: dict[str, Any] = {"linewidth": 3 if number == 0 else 1.8, "zorder": 2 - number}
        axes.plot(range(SHOWN, STEPS), [10**x for x in losses], color=f"C{number}", **style)
        at = (STEPS - 1, 10 ** losses[-1])
        style = {"textcoords": "offset points", "va": "center", "color": f"C{number}"}
        axes.annotate(name, at, (8, 0), family="monospace", **style)
    axes.set_yscale("log")
    axes.set(xlabel="step", ylabel="loss", xlim=(SHOWN, 117), xticks=[90, 95, 100, 105, 110])
