"""Four ids, the rows of a table that they name, and the tensor of these rows."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import nn

from nn_guide.figures import COLOURS, INK

SIZE = (6.4, 2.9)
WORDS = ["the", "cat", "dog", "sat", "on", "mat", "."]
SAID = ["the", "cat", "sat", "on", "the", "mat"]


def data() -> dict[str, Any]:
    """The ids of a sentence, the table, and what the layer returns."""
    with torch.device("cpu"), torch.random.fork_rng(devices=[]), torch.no_grad():
        torch.manual_seed(0)
        embedding = nn.Embedding(len(WORDS), 4)
        ids = torch.tensor([WORDS.index(word) for word in SAID])
        table, vectors = embedding.weight, embedding(ids)
    return {"ids": ids.tolist(), "weight": table.tolist(), "vectors": vectors.tolist()}


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """Words and ids on the left, the table in the middle, the rows that were taken on the right."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-0.3, 17.4), ylim=(7.4, -1.1))
    text: dict[str, Any] = {"va": "center", "fontsize": 9}
    titles = ((1.8, "ids"), (8, "embedding.weight"), (15, "embedding(ids)"))
    for x, title in titles:
        axes.text(x, -0.7, title, ha="center", **text)
    for row, numbers in enumerate(data["weight"]):
        _row(axes, 6, row, numbers, row)
        axes.text(5.8, row + 0.5, f"{row}", ha="right", color=COLOURS[row % 5], **text)
        axes.text(10.2, row + 0.5, WORDS[row], ha="left", alpha=0.6, va="center", fontsize=8)
    for place, (number, vector) in enumerate(zip(data["ids"], data["vectors"], strict=True)):
        y = place + 0.5
        axes.text(1.2, y, SAID[place], ha="right", **text)
        axes.text(1.8, y, f"{number}", ha="center", color=COLOURS[number % 5], **text)
        _row(axes, 13, place, vector, number)
        line: dict[str, Any] = {"color": COLOURS[number % 5], "lw": 1, "alpha": 0.7}
        axes.plot([2.2, 5.4], [y, number + 0.5], **line)
        axes.plot([11.5, 12.9], [number + 0.5, y], **line)


def _row(axes: Axes, x: float, y: float, numbers: list[float], row: int) -> None:
    """A row of cells in the colour of its number, the more opaque the larger a value is."""
    for column, number in enumerate(numbers):
        alpha = (max(-1.0, min(1.0, number / 2)) + 1.1) / 2.2
        style: dict[str, Any] = {"fc": COLOURS[row % 5], "alpha": alpha, "lw": 0}
        axes.add_patch(Rectangle((x + column, y + 0.08), 1, 0.84, **style))
    frame: dict[str, Any] = {"fc": "none", "ec": INK, "lw": 0.5}
    axes.add_patch(Rectangle((x, y + 0.08), len(numbers), 0.84, **frame))
