"""Embeddings of three classes in the plane before and after training with the triplet loss."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 2.5)
STEPS = 300


def data() -> Data:
    """At the first and the last step: the loss, and the first points of each class."""
    found = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(1)
        x = torch.randn(3, 20, 8, dtype=torch.float64)
        x[0, :, 0] += 3
        x[1, :, 0] -= 3
        model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2)).double()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for step in range(STEPS + 1):
            e = model(x)
            positive, negative = e.roll(1 + step % 19, dims=1), e.roll(1 + step % 2, dims=0)
            loss = nn.TripletMarginLoss()(e, positive, negative)
            if step in (0, STEPS):
                found[str(step)] = {"loss": loss.item(), "points": e[:, :14].tolist()}
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return found


def draw(figure: Figure, data: Data) -> None:
    """Before on the left, after on the right, in the same scale."""
    both = figure.subplots(1, 2, sharex=True, sharey=True)
    for axes, found in zip(both, data.values(), strict=True):
        for points, marker in zip(found["points"], "o^s", strict=True):
            axes.plot(*zip(*points, strict=True), marker, markersize=4, alpha=0.7)
        axes.set_title(f"L = {found['loss']:.2f}", loc="left", fontsize="medium")
        axes.set_aspect("equal")
        axes.grid(alpha=0.2)
        axes.set_xlabel("y[:, 0]")
    both[0].set_ylabel("y[:, 1]")
