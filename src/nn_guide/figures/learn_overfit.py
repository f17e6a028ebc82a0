"""The losses of a training that learns wrong labels by heart, units that are dropped, and ten
splits with each remedy."""

import copy
from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK

PARTS = ["curves", "dropped", "compared"]
SIZE = (6.4, 2.8)
SEEDS, EPOCHS = 10, 200
WAYS = {  # probability of dropout, weight decay
    "as it is": (0.0, 0.0),
    "weight decay": (0.0, 10.0),
    "dropout": (0.5, 0.0),
    "dropout, weight decay": (0.5, 1.0),
}
PICTURE, HIDDEN, OUT = 5, 6, 3
DRIFT = 0.005  # between processors, after many epochs
MODES = {"train()": [[1, 4], [0, 2, 5]], "eval()": [[], []]}


def data() -> dict[str, Any]:
    """Losses by epoch, which units are dropped, accuracies on the test set by way."""
    compared: dict[str, dict[str, dict[str, float]]] = {}
    curves: dict[str, dict[str, list[float]]] = {}
    with torch.device("cpu"), torch.random.fork_rng():
        images, classes = load_digits(return_X_y=True)
        pictures = torch.tensor(images).double() / 8 - 1
        labels = torch.tensor(classes)
        for name, way in WAYS.items():
            runs = [_train(seed, pictures, labels, *way) for seed in range(SEEDS)]
            for place, when in enumerate(("last", "kept")):
                found = torch.tensor([run[1][place] for run in runs])
                row = {"mean": found.mean().item(), "std": found.std().item()}
                compared.setdefault(name, {})[when] = row
            if name == "as it is":
                losses = torch.tensor([run[0] for run in runs])
                for place, kind in enumerate(("training", "validation")):
                    half = losses[:, :, place]
                    curves[kind] = {"mean": half.mean(0).tolist(), "std": half.std(0).tolist()}
    return {"curves": curves, "dropped": MODES, "compared": compared}


def _train(
    seed: int, pictures: Tensor, labels: Tensor, drop: float, decay: float
) -> tuple[list[list[float]], list[float]]:
    """Both losses of each epoch, and the test accuracies of the last and of the best model."""
    torch.manual_seed(seed)
    order = torch.randperm(len(labels))
    train, val, test = order[:200], order[200:500], order[500:]
    x, y = pictures[train], labels[train].clone()
    y[:50] = torch.randint(10, (50,))
    layers = nn.Dropout(drop), nn.Linear(64, 128), nn.ReLU(), nn.Dropout(drop), nn.Linear(128, 10)
    model = nn.Sequential(*layers).double()
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01, weight_decay=decay)
    losses, best, kept = [], 10.0, model
    for _ in range(EPOCHS):
        model.train()
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        model.eval()
        with torch.no_grad():
            of_val = F.cross_entropy(model(pictures[val]), labels[val]).item()
        losses.append([loss.item(), of_val])
        if of_val < best:
            best, kept = of_val, copy.deepcopy(model)
    with torch.no_grad():
        right = [(m(pictures[test]).argmax(1) == labels[test]).double() for m in (model, kept)]
    return losses, [each.mean().item() for each in right]


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the three drawings, as its data tells."""
    if "training" in data:
        _curves(figure.subplots(), data)
    elif "eval()" in data:
        for axes, (mode, gone) in zip(figure.subplots(1, 2), data.items(), strict=True):
            _network(axes, mode, gone)
    else:
        _compared(figure.subplots(), data)


def _curves(axes: Axes, data: dict[str, dict[str, list[float]]]) -> None:
    for colour, (name, row) in zip(COLOURS, data.items(), strict=False):
        mean, std = torch.tensor(row["mean"]), torch.tensor(row["std"])
        epochs = range(len(mean))
        axes.plot(epochs, mean, color=colour, label=name)
        axes.fill_between(epochs, mean - std, mean + std, color=colour, alpha=0.2, linewidth=0)
    axes.set_xlabel("epoch")
    axes.set_ylabel("loss")
    axes.legend(frameon=False, loc="center right", bbox_to_anchor=(1, 0.4))


def _network(axes: Axes, mode: str, gone: list[list[int]]) -> None:
    axes.set_axis_off()
    axes.set_title(mode, fontsize=10, color=INK)
    layers = PICTURE, HIDDEN, OUT
    places = [[(2 * i, j - (n - 1) / 2) for j in range(n)] for i, n in enumerate(layers)]
    dropped = [*gone, []]
    for i in range(len(layers) - 1):
        for a, one in enumerate(places[i]):
            for b, other in enumerate(places[i + 1]):
                if a not in dropped[i] and b not in dropped[i + 1]:
                    xs, ys = zip(one, other, strict=True)
                    axes.plot(xs, ys, color=COLOURS[0], linewidth=0.8, alpha=0.6, zorder=1)
    for row, missing in zip(places, dropped, strict=True):
        for number, (x, y) in enumerate(row):
            here = number not in missing
            axes.plot(
                [x], [y], "o" if here else "x", color=COLOURS[0] if here else COLOURS[1], ms=9
            )
    axes.set_xlim(-0.5, 4.5)


def _compared(axes: Axes, data: dict[str, dict[str, dict[str, float]]]) -> None:
    for colour, when, off in zip(COLOURS, ("last", "kept"), (0.12, -0.12), strict=False):
        rows = [each[when] for each in data.values()]
        axes.errorbar(
            [row["mean"] for row in rows],
            [place + off for place in range(len(rows))],
            xerr=[row["std"] for row in rows],
            fmt="o",
            color=colour,
            capsize=3,
            label="epoch 200" if when == "last" else "best epoch",
        )
    axes.set_yticks(range(len(data)), list(data))
    axes.set_ylim(len(data) - 0.5, -0.5)
    axes.set_xlabel("accuracy (test)")
    axes.legend(frameon=False, loc="lower left")
