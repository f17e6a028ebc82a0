"""How far each parameter of a model moves when its groups have rates of their own."""

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data
from nn_guide.training.digits import digits
from nn_guide.training.threads import one_thread

SIZE = (6.4, 2.9)
STEPS = 100
RATES = {"body": 0.01, "head": 0.1}


def data() -> Data:
    """By the name of a parameter how far its numbers are from where they were after 100 steps, on
    average, in hundredths; null if they haven't moved."""
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        x, y = digits()[0].tensors
        x = x.flatten(1).double()
        layers = nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 32), nn.ReLU()
        body = nn.Sequential(*layers)
        parts = {"body": body, "head": nn.Linear(32, 10)}
        model = nn.ModuleDict(parts).double()
        layers[0].requires_grad_(False)
        groups = [{"params": parts[name].parameters(), "lr": lr} for name, lr in RATES.items()]
        optimizer = torch.optim.SGD(groups)
        before = {name: p.detach().clone() for name, p in model.named_parameters()}
        for _ in range(STEPS):
            optimizer.zero_grad()
            F.cross_entropy(parts["head"](body(x)), y).backward()
            optimizer.step()
        found = {}
        for name, p in model.named_parameters():
            far = (p - before[name]).abs().mean().item()
            found[name] = 100 * far if far else None
        return found


def draw(figure: Figure, data: Data) -> None:
    """A row per parameter, a bar as long as its way."""
    axes = figure.subplots()
    for row, (name, far) in enumerate(data.items()):
        group = name.partition(".")[0]
        if far is None:
            axes.plot(0, -row, "o", color="C5", markersize=6)
            axes.text(0.06, -row, "requires_grad=False", va="center", fontsize=9, color="C5")
            continue
        colour = {"body": "C0", "head": "C1"}[group]
        axes.hlines(-row, 0, far, color=colour, linewidth=7)
        axes.text(far + 0.06, -row, f"lr={RATES[group]}", va="center", fontsize=9, color=colour)
    axes.set_yticks([-row for row in range(len(data))], list(data))
    axes.tick_params(axis="y", length=0)
    axes.set_xlim(0)
    axes.set_xlabel("100 · │Δw│")
