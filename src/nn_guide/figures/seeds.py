"""The accuracy on the validation digits of two models, each trained with twenty seeds."""

import itertools

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import INK, Data
from nn_guide.training.digits import digits
from nn_guide.training.threads import one_thread

SIZE = (6.4, 3.2)
SEEDS = range(20)
WIDTHS = (32, 64)
STEPS = 60


def data() -> Data:
    """For each width of the hidden layer, the accuracy in percent of every seed; said: how many
    digits it was measured on, the means, and how often a seed of the wider model isn't ahead of one
    of the other."""
    train, validation, _ = digits()
    accuracies: dict[int, list[float]] = {}
    with one_thread(), torch.random.fork_rng(devices=[]), torch.device("cpu"):
        for width in WIDTHS:
            accuracies[width] = []
            for seed in SEEDS:
                torch.manual_seed(seed)
                model = nn.Sequential(
                    nn.Flatten(), nn.Linear(64, width), nn.ReLU(), nn.Linear(width, 10)
                ).double()
                optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
                x, y = train.tensors[0].double(), train.tensors[1]
                for _ in range(STEPS):
                    optimizer.zero_grad()
                    batch = torch.randperm(len(y))[:100]
                    F.cross_entropy(model(x[batch]), y[batch]).backward()
                    optimizer.step()
                x, y = validation.tensors
                right = (model(x.double()).argmax(1) == y).double().mean()
                accuracies[width].append(100 * right.item())
    means = [sum(of) / len(of) for of in accuracies.values()]
    pairs = list(itertools.product(*accuracies.values()))
    said = {
        "digits": len(validation),
        "means": means,
        "difference": means[1] - means[0],
        "not ahead": sum(wide <= narrow for narrow, wide in pairs) / len(pairs),
    }
    return {**{str(width): of for width, of in accuracies.items()}, "said": said}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a row per width: a dot per seed, equal values stacked, and a line at the mean."""
    rows = figure.subplots(len(data), sharex=True, sharey=True)
    for i, (axes, (width, values)) in enumerate(zip(rows, data.items(), strict=True)):
        heights = [values[:n].count(value) for n, value in enumerate(values)]
        axes.axvline(sum(values) / len(values), color=INK, linewidth=1, linestyle="--", zorder=0)
        axes.plot(values, heights, "o", color=f"C{i}", markersize=8)
        axes.set_title(f"nn.Linear(64, {width})", loc="left", fontsize="medium")
        axes.set_yticks([])
        axes.set_ylim(-0.7, 7.5)
        axes.spines["left"].set_visible(False)
    rows[-1].set_xticks(range(93, 98), [f"{x} %" for x in range(93, 98)])
    rows[-1].set_xlabel("accuracy")
