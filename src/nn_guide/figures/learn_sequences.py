"""What each head of a trained language model looks at, and a transformer block."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from torch import Tensor, nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK

PARTS = ["heads", "block"]
SIZE = (6.4, 2.5)
TEXT = """the rain runs down the window pane,
the taxi takes the road again.
the driver hums, the meter ticks,
the station clock says half past six.
"""
SEEN = "the station cloc"
WIDTH, HEADS = 32, 4


class Model(nn.Module):
    """The language model of the lesson: letters and places, one block, logits."""

    def __init__(self, letters: int) -> None:
        super().__init__()
        self.letter, self.place = nn.Embedding(letters, WIDTH), nn.Embedding(len(SEEN), WIDTH)
        self.block = nn.TransformerEncoderLayer(WIDTH, HEADS, 64, 0.0, batch_first=True)
        self.out = nn.Linear(WIDTH, letters)

    def embed(self, ids: Tensor) -> Tensor:
        """Letters with their places, (N, T, 32)."""
        return self.letter(ids) + self.place.weight

    def forward(self, ids: Tensor) -> Tensor:
        return self.out(self.block(self.embed(ids), src_mask=_later()))


def _later() -> Tensor:
    return torch.ones(len(SEEN), len(SEEN)).bool().triu(1)


def data() -> dict[str, Any]:
    """The weights of the four heads for the last of 16 letters, and the likeliest next letter."""
    with torch.device("cpu"), torch.random.fork_rng():
        torch.manual_seed(0)
        letters = sorted(set(TEXT))
        ids = torch.tensor([letters.index(c) for c in TEXT])
        windows = ids.unfold(0, len(SEEN) + 1, 1)
        model = Model(len(letters)).double()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
        for _ in range(30):
            for batch in torch.randperm(len(windows)).split(32):
                logits = model(windows[batch, :-1]).flatten(0, 1)
                optimizer.zero_grad()
                F.cross_entropy(logits, windows[batch, 1:].flatten()).backward()
                optimizer.step()
        seen = torch.tensor([[letters.index(c) for c in SEEN]])
        with torch.no_grad():
            x = model.embed(seen)
            attend = model.block.self_attn
            options: dict[str, Any] = {"attn_mask": _later(), "average_attn_weights": False}
            weights = attend(x, x, x, **options)[1][0, :, -1]
            after = letters[model(seen)[0, -1].argmax()]
        return {
            "heads": {"letters": list(SEEN), "after": after, "weights": weights.tolist()},
            "block": {},
        }


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the two drawings, as its data tells."""
    axes = figure.subplots()
    axes.set_axis_off()
    if data:
        _heads(axes, data)
    else:
        _block(axes)


def _heads(axes: Axes, data: dict[str, Any]) -> None:
    letters = data["letters"]
    for row, weights in enumerate(data["weights"]):
        for column, weight in enumerate(weights):
            style: dict[str, Any] = {"fc": COLOURS[row], "alpha": weight / max(weights), "lw": 0}
            axes.add_patch(Rectangle((column, row), 1, 1, **style))
        frame: dict[str, Any] = {"fc": "none", "ec": COLOURS[5], "lw": 0.6}
        axes.add_patch(Rectangle((0, row), len(letters), 1, **frame))
    for column, letter in enumerate([*letters, "→", data["after"]]):
        shown = "␣" if letter == " " else letter
        style = {"ha": "center", "family": "monospace", "fontsize": 12}
        axes.text(column + 0.5, -0.3, shown, **style)
    axes.set(xlim=(-0.1, len(letters) + 2.1), ylim=(len(data["weights"]) + 0.1, -1.1))


def _block(axes: Axes) -> None:
    axes.set(xlim=(-0.6, 8.6), ylim=(-1.1, 1.5))
    box: dict[str, Any] = {"boxstyle": "round,pad=0.45", "facecolor": "none", "edgecolor": INK}
    names = ["x", "attention", "+", "norm", "linear\nrelu\nlinear", "+", "norm", "x"]
    places = [0, 1.45, 2.75, 3.75, 5.1, 6.3, 7.3, 8.3]
    for name, place in zip(names, places, strict=True):
        style: dict[str, Any] = {"bbox": box} if name != "x" else {}
        axes.text(place, 0, name, ha="center", va="center", fontsize=9, **style)
    ends = [(0.15, 0.8), (2.1, 2.52), (3.0, 3.35), (4.15, 4.6), (5.6, 6.07), (6.55, 6.9)]
    for start, end in [*ends, (7.7, 8.15)]:
        axes.annotate("", (end, 0), (start, 0), arrowprops={"arrowstyle": "->", "color": INK})
    way: dict[str, Any] = {"color": COLOURS[0], "lw": 2.2}
    for start, end in ((0, 2.75), (4.35, 6.3)):
        axes.plot([start, start, end], [0.2, 1.1, 1.1], **way)
        axes.annotate("", (end, 0.25), (end, 1.12), arrowprops={"arrowstyle": "->"} | way)
