"""What goes into the ReLUs of ten layers without batch norm and with it, and how they learn."""

from typing import Any

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS
from nn_guide.training.digits import digits
from nn_guide.training.threads import one_thread

PARTS = ["histograms", "training"]
SIZE = (6.4, 2.7)
DRIFT = 0.05
WIDTH, DEPTH, SEEDS = 64, 10, 5
SHOWN = [1, 4, 7, 10]
EDGES = torch.linspace(-2.5, 2.5, 31)
STEPS, EVERY = 100, 10


def data() -> dict[str, Any]:
    """Histograms of the first seed's network at the start; log10 of the losses of five seeds."""
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        x, y = digits()[0].tensors
        x = x.flatten(1).double()
        kinds = {"nn.Linear": False, "nn.BatchNorm1d": True}
        histograms, spread, training, ends = {}, {}, {}, {}
        for name, norm in kinds.items():
            losses = []
            for seed in range(SEEDS):
                torch.manual_seed(seed)
                model = _network(norm)
                if not seed:
                    found = _inputs(model, x)
                    inside = {f"{layer}": found[layer - 1] for layer in SHOWN}
                    histograms[name] = {key: _shares(value) for key, value in inside.items()}
                    spread[name] = {key: value.std().item() for key, value in inside.items()}
                losses.append(_losses(model, x, y))
            every = torch.tensor(losses)
            training[name] = {
                "mean": every.mean(0).log10().tolist(),
                "low": every.amin(0).log10().tolist(),
                "high": every.amax(0).log10().tolist(),
            }
            ends[name] = {"mean": every[:, -1].mean().item(), "std": every[:, -1].std().item()}
    return {"histograms": histograms, "training": training, "said": {"std": spread, "loss": ends}}


def _network(norm: bool) -> nn.Sequential:
    layers: list[nn.Module] = []
    for _ in range(DEPTH):
        between = nn.BatchNorm1d(WIDTH) if norm else nn.Identity()
        layers += [nn.Linear(WIDTH, WIDTH), between, nn.ReLU()]
    return nn.Sequential(*layers, nn.Linear(WIDTH, 10)).double()


@torch.no_grad()
def _inputs(model: nn.Sequential, x: Tensor) -> list[Tensor]:
    """What goes into each ReLU."""
    found = []
    for layer in model:
        if isinstance(layer, nn.ReLU):
            found.append(x)
        x = layer(x)
    return found


def _shares(values: Tensor) -> list[float]:
    """The part of the values in each bin."""
    counts = torch.histc(values, len(EDGES) - 1, EDGES[0].item(), EDGES[-1].item())
    return (counts / values.numel()).tolist()


def _losses(model: nn.Sequential, x: Tensor, y: Tensor) -> list[float]:
    """The loss before the training and after each few steps of it."""
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    losses = []
    for step in range(STEPS + 1):
        loss = F.cross_entropy(model(x[:512]), y[:512])
        if step % EVERY == 0:
            losses.append(loss.item())
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return losses


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the two drawings, as its data tells."""
    if "low" in data["nn.Linear"]:
        _training(figure, data)
    else:
        _histograms(figure, data)


def _histograms(figure: Figure, data: dict[str, Any]) -> None:
    rows = figure.subplots(len(data), len(SHOWN), sharex=True)
    for row, (name, layers) in enumerate(data.items()):
        for axes, (layer, shares) in zip(rows[row], layers.items(), strict=True):
            axes.stairs(shares, EDGES.tolist(), fill=True, color=COLOURS[1 - row])
            axes.set_yticks([])
            axes.set_xticks([-2, 0, 2])
            axes.spines[["left"]].set_visible(False)
            if not row:
                axes.set_title(f"layers[{layer}]", fontsize=9)
        rows[row][0].set_ylabel(name, fontsize=9)
    figure.supxlabel("x", fontsize=9)


def _training(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    steps = range(0, STEPS + 1, EVERY)
    for (name, of), colour in zip(data.items(), (COLOURS[1], COLOURS[0]), strict=True):
        mean, low, high = ([10**value for value in of[key]] for key in ("mean", "low", "high"))
        axes.plot(steps, mean, color=colour)
        axes.fill_between(steps, low, high, color=colour, alpha=0.2, linewidth=0)
        axes.annotate(
            name, (STEPS, mean[-1]), (6, 0), textcoords="offset points", va="center", color=colour
        )
    axes.set_yscale("log")
    axes.set(xlim=(0, STEPS * 1.28), xlabel="optimizer.step()", ylabel="F.cross_entropy")
    axes.set_xticks([0, 50, 100])
    axes.minorticks_off()
