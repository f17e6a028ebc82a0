"""What the linear model takes the 300 digits of the validation set for."""

import torch
import torch.nn.functional as F
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.figures import INK
from nn_guide.training.digits import digits

SIZE = (4.6, 4.2)


def data() -> dict[str, list[list[int]]]:
    """How often each class (row) was taken for each class (column)."""
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        train, validation, _ = digits()
        model = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        pictures, classes = train[:]
        for _ in range(200):
            optimizer.zero_grad()
            F.cross_entropy(model(pictures), classes).backward()
            optimizer.step()
        pictures, classes = validation[:]
        predicted = model(pictures).argmax(dim=1)
        matrix = torch.bincount(10 * classes + predicted, minlength=100).view(10, 10)
    return {"matrix": matrix.tolist()}


def draw(figure: Figure, data: dict[str, list[list[int]]]) -> None:
    """Draw a square per count: what is right in one colour, what is wrong in another."""
    axes = figure.add_subplot(aspect="equal")
    for target, row in enumerate(data["matrix"]):
        for predicted, count in enumerate(row):
            if not count:
                continue
            right = target == predicted
            axes.add_patch(
                _square(
                    predicted, target, "C0" if right else "C1", 0.3 if right else 0.2 + 0.2 * count
                )
            )
            axes.text(predicted, target, str(count), color=INK, ha="center", va="center")
    axes.set(xlim=(-0.5, 9.5), ylim=(9.5, -0.5), xticks=range(10), yticks=range(10))
    axes.set(xlabel="argmax", ylabel="target")
    axes.tick_params(length=0)


def _square(x: float, y: float, color: str, alpha: float) -> Rectangle:
    return Rectangle((x - 0.5, y - 0.5), 1, 1, fc=color, alpha=alpha, lw=0)
