"""A kernel on a digit, digits that are moved, a way around a convolution, what kernels see."""

from typing import Any

import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK
from nn_guide.figures._cells import shade

PARTS = ["window", "moved", "around", "depth", "seen"]
SIZE = (6.4, 2.7)
SEEDS, EPOCHS, TRAIN = 5, 10, 500
COLUMNS = [0, 1, 2, 3]
AT = [2, 2]  # the window that is shown, its upper row and left column
SHADES = 5
DRIFT = 0.2  # between processors, in the training of the deep network
PLAIN, AROUND = "conv(conv(x))", "x + conv(conv(x))"


class Block(nn.Module):
    """Two convolutions, with or without a way around them."""

    def __init__(self, channels: int, around: bool) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)
        self.around = around

    def forward(self, x: Tensor) -> Tensor:
        change = self.second(self.first(x).relu())
        return (x + change if self.around else change).relu()


def data() -> dict[str, Any]:
    """What the five drawings show: whole numbers, accuracies, losses, shades from −5 to 5."""
    with torch.device("cpu"), torch.random.fork_rng():
        images, labels = load_digits(return_X_y=True)
        picture = torch.tensor(images[0]).reshape(8, 8)
        kernel = torch.tensor([[1, 0, -1]] * 3).double()
        found = F.conv2d(picture[None, None], kernel[None, None])[0, 0]
        window = {"picture": picture.tolist(), "kernel": kernel.tolist(), "found": found.tolist()}
        field = nn.ZeroPad2d(3)(torch.tensor(images).reshape(-1, 1, 8, 8) / 16)
        classes = torch.tensor(labels)
        rows: dict[str, list[Tensor]] = {"nn.Linear": [], "nn.Conv2d": []}
        for seed in range(SEEDS):
            for name, row in rows.items():
                torch.manual_seed(seed)
                model = _linear() if name == "nn.Linear" else _convolutional()
                _train(model, field[:TRAIN], classes[:TRAIN], EPOCHS)
                row.append(_accuracy(model, field[1000:], classes[1000:]))
                if seed == 0:
                    seen = _seen(model, field[1003])
        said = {name: torch.stack(row) for name, row in rows.items()}
        pictures = torch.tensor(images[:300]).reshape(-1, 1, 8, 8) / 16
        return {
            "window": window | {"at": AT},
            "moved": {
                n: {"mean": x.mean(0).tolist(), "std": x.std(0).tolist()} for n, x in said.items()
            },
            "around": {},
            "depth": {name: _depth(name, pictures, classes[:300]) for name in (PLAIN, AROUND)},
            "seen": seen,
        }


def _ints(tensor: Tensor) -> list:
    return tensor.round().int().tolist()


def _linear() -> nn.Module:
    layers = nn.Flatten(), nn.Linear(196, 64), nn.ReLU(), nn.Linear(64, 10)
    return nn.Sequential(*layers).double()


def _convolutional() -> nn.Module:
    first, second = nn.Conv2d(1, 16, 5, padding=2), nn.Conv2d(16, 32, 3, padding=1)
    end = nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(32, 10)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), *end).double()


def _train(model: nn.Module, x: Tensor, y: Tensor, epochs: int) -> list[float]:
    """Trains, and returns the mean loss of each epoch."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    means = []
    for _ in range(epochs):
        losses = []
        for batch in torch.randperm(len(x)).split(50):
            loss = F.cross_entropy(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        means.append(sum(losses) / len(losses))
    return means


@torch.no_grad()
def _accuracy(model: nn.Module, x: Tensor, y: Tensor) -> Tensor:
    """For each number of columns by which the pictures are moved."""
    tests = [torch.roll(x, columns, dims=3) for columns in COLUMNS]
    return torch.stack([(model(test).argmax(1) == y).double().mean() for test in tests])


def _depth(name: str, x: Tensor, y: Tensor) -> list[list[float]]:
    """The losses of a network of eight blocks, one list per seed."""
    losses = []
    for seed in range(3):
        torch.manual_seed(seed)
        blocks = [Block(8, name == AROUND) for _ in range(8)]
        begin = nn.Conv2d(1, 8, 3, padding=1), nn.ReLU()
        end = nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 10)
        losses.append(_train(nn.Sequential(*begin, *blocks, *end).double(), x, y, 10))
    return losses


@torch.no_grad()
def _seen(model: nn.Module, picture: Tensor) -> dict[str, Any]:
    """A picture, the first kernels that answer to it, and where they do."""
    assert isinstance(model, nn.Sequential)
    first = model[0]
    if not isinstance(first, nn.Conv2d):
        return {}
    maps = first(picture[None]).relu()[0]
    strongest = maps.amax((1, 2)).argsort(descending=True)[:4].sort().values
    kernels = first.weight[strongest, 0]
    return {
        "picture": _shades(picture[0]),
        "kernels": [_shades(kernel) for kernel in kernels],
        "maps": [_shades(maps[i]) for i in strongest],
    }


def _shades(values: Tensor) -> list[list[float]]:
    return _ints(SHADES * values / values.abs().max())


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the five drawings, as its data tells."""
    if "at" in data:
        _window(figure, data)
    elif "nn.Linear" in data:
        _moved(figure.subplots(), data)
    elif "maps" in data:
        _maps(figure, data)
    elif data:
        _losses(figure.subplots(), data)
    else:
        _around(figure.subplots())


def _grid(axes: Axes, shades: list[list[float]], most: float, colours: tuple[str, str]) -> None:
    """Cells from the upper left; one path for each shade, negative ones in the second colour."""
    shade(axes, shades, most, colours)
    height, width = len(shades), len(shades[0])
    axes.add_patch(Rectangle((0, 0), width, height, fc="none", ec=COLOURS[5], lw=0.6))
    axes.set(xlim=(-0.2, width + 0.2), ylim=(height + 0.2, -0.2), aspect="equal")
    axes.axis("off")


def _window(figure: Figure, data: dict[str, Any]) -> None:
    panels = figure.subplots(1, 3, width_ratios=[8, 4.2, 6])
    colours = (INK, INK), (COLOURS[0], COLOURS[1]), (COLOURS[0], COLOURS[1])
    y, x = data["at"]
    boxes = (x, y, 3), (0, 0, 3), (x, y, 1)
    for axes, part, tint, (left, top, side) in zip(
        panels, ("picture", "kernel", "found"), colours, boxes, strict=True
    ):
        rows = data[part]
        most = 2 * max(abs(number) for row in rows for number in row)
        _grid(axes, rows, most, tint)
        for i, row in enumerate(rows):
            for j, number in enumerate(row):
                at: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": 7.5}
                axes.text(j + 0.5, i + 0.53, f"{number:.0f}".replace("-", "−"), **at)
        style: dict[str, Any] = {"fc": "none", "ec": COLOURS[4], "lw": 2}
        axes.add_patch(Rectangle((left, top), side, side, **style))
    panels[1].set_ylim(5.2, -2.2)
    panels[1].text(-0.5, 1.5, "*", ha="center", va="center", fontsize=14)
    panels[1].text(3.6, 1.5, "=", ha="center", va="center", fontsize=14)
    panels[1].set_xlim(-0.8, 4)


def _moved(axes: Axes, data: dict[str, Any]) -> None:
    for number, (name, row) in enumerate(data.items()):
        low = [m - s for m, s in zip(row["mean"], row["std"], strict=True)]
        high = [m + s for m, s in zip(row["mean"], row["std"], strict=True)]
        axes.fill_between(COLUMNS, low, high, alpha=0.25, color=f"C{1 - number}", lw=0)
        axes.plot(COLUMNS, row["mean"], "o-", color=f"C{1 - number}")
        axes.annotate(
            name,
            (COLUMNS[-1], row["mean"][-1]),
            (8, 0),
            textcoords="offset points",
            va="center",
            color=f"C{1 - number}",
            family="monospace",
        )
    axes.set(xlabel="columns", ylabel="accuracy", xticks=COLUMNS, xlim=(-0.1, 3.8), ylim=(0, 1))


def _losses(axes: Axes, data: dict[str, Any]) -> None:
    for number, (name, seeds) in enumerate(data.items()):
        for losses in seeds:
            axes.plot(range(1, len(losses) + 1), losses, color=f"C{1 - number}", linewidth=1.2)
        axes.annotate(
            name,
            (len(seeds[0]), seeds[0][-1]),
            (8, 0),
            textcoords="offset points",
            va="center",
            color=f"C{1 - number}",
            family="monospace",
            fontsize=9,
        )
    axes.set(xlabel="epoch", ylabel="loss", xlim=(0.8, 14), ylim=(0, 2.6), xticks=[2, 4, 6, 8, 10])


def _around(axes: Axes) -> None:
    axes.set_axis_off()
    axes.set(xlim=(-0.5, 4.5), ylim=(-0.6, 1.5))
    box: dict[str, Any] = {"boxstyle": "round,pad=0.5", "facecolor": "none", "edgecolor": INK}
    for place, name in enumerate(("x", "conv", "relu", "+", "x + relu(conv(x))")):
        named: dict[str, Any] = {
            "ha": "center" if place < 4 else "left",
            "va": "center",
            "family": "monospace",
        }
        inside: dict[str, Any] = {"bbox": box} if place in (1, 2, 3) else {}
        axes.text(place - 0.35 * (place == 4), 0, name, **named, **inside)
    for start, end in ((0.12, 0.68), (1.34, 1.66), (2.34, 2.8), (3.2, 3.6)):
        axes.annotate("", (end, 0), (start, 0), arrowprops={"arrowstyle": "->", "color": INK})
    way: dict[str, Any] = {"color": COLOURS[0], "lw": 2.2}
    axes.plot([0, 0, 3], [0.25, 1, 1], **way)
    axes.annotate("", (3, 0.3), (3, 1.02), arrowprops={"arrowstyle": "->"} | way)


def _maps(figure: Figure, data: dict[str, Any]) -> None:
    panels = figure.subplots(2, 5, height_ratios=[1, 1.6])
    panels[0, 0].axis("off")
    panels[0, 0].text(0.5, 0.5, "weight", ha="center", va="center", family="monospace")
    _grid(panels[1, 0], data["picture"], SHADES, (INK, INK))
    for column, (kernel, found) in enumerate(zip(data["kernels"], data["maps"], strict=True), 1):
        _grid(panels[0, column], kernel, SHADES, (COLOURS[0], COLOURS[1]))
        _grid(panels[1, column], found, SHADES, (COLOURS[0], COLOURS[1]))
