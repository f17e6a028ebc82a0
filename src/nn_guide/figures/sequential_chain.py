"""A digit on its way through a trained chain of five layers: what each link hands on."""

from typing import Any

import torch
from matplotlib.figure import Figure
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F

from nn_guide.figures import COLOURS, INK
from nn_guide.figures._boxes import boxes, signed
from nn_guide.training.threads import one_thread

SIZE = (6.4, 2.4)
TRAIN, STEPS, SHOWN = 500, 150, 1003
CHANNELS = 2
LEFT = [0.0, 12.5, 25.0, 37.8, 47.3, 53.5]  # of what each link returns


def data() -> dict[str, Any]:
    """The class of a digit that the chain wasn't trained with, and for the input and each layer its
    name, its shape, and the values."""
    with one_thread(), torch.device("cpu"), torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        images, labels = load_digits(return_X_y=True)
        x = torch.tensor(images).reshape(-1, 1, 8, 8) / 16
        y = torch.tensor(labels)
        model = nn.Sequential(
            nn.Conv2d(1, CHANNELS, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(CHANNELS * 16, 10),
        ).double()
        optimizer = torch.optim.Adam(model.parameters(), lr=0.03)
        for _ in range(STEPS):
            loss = F.cross_entropy(model(x[:TRAIN]), y[:TRAIN])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        value = x[SHOWN : SHOWN + 1]
        links = [{"name": "x", "shape": list(value.shape[1:]), "values": value[0].tolist()}]
        with torch.no_grad():
            for layer in model:
                value = layer(value)
                name, shape = type(layer).__name__, list(value.shape[1:])
                links.append({"name": name, "shape": shape, "values": value[0].tolist()})
    return {"label": int(labels[SHOWN]), "links": links}


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """From left to right; the name of the layer above, the shape below."""
    axes = figure.subplots()
    axes.set_axis_off()
    axes.set(xlim=(-0.5, 65), ylim=(-12, 12.2), aspect="equal")
    for number, link in enumerate(data["links"]):
        x, values = LEFT[number], link["values"]
        if number < 4:
            size = len(values[0])
            top = (len(values) * size + len(values) - 1) / 2
            for channel, rows in enumerate(values):
                signed(axes, rows, x, top - channel * (size + 1))
            middle = x + size / 2
        elif number == 4:
            signed(axes, [[value] for value in values], x, 8.5, 17 / len(values))
            middle = x + 0.25
        else:
            middle = x + 4
            step = 17 / len(values)
            most = max(abs(value) for value in values)
            for place, value in enumerate(values):
                y = 8.5 - step * (place + 0.5)
                colour = COLOURS[0] if value > 0 else COLOURS[1]
                wide = 4 * value / most
                low = middle + min(wide, 0)
                boxes(axes, [(low, y - 0.4 * step, abs(wide), 0.8 * step)], facecolor=colour)
                weight = "bold" if place == data["label"] else "normal"
                named: dict[str, Any] = {"fontsize": 7, "va": "center", "fontweight": weight}
                axes.text(x + 9.2, y, str(place), ha="center", **named)
        name = f"[{number - 1}] {link['name']}" if number else link["name"]
        shape = str(tuple(link["shape"]))
        for height, text in ((10.7, name), (-10.7, shape)):
            axes.text(middle, height, text, ha="center", va="center", fontsize=7.5)
        if number:
            before = LEFT[number - 1]
            start = before + (8 if number < 4 else 4 if number == 4 else 0.6) + 0.7
            arrow = {"arrowstyle": "->", "color": INK, "shrinkA": 0, "shrinkB": 0}
            axes.annotate("", (x - 0.7, 0), (start, 0), arrowprops=arrow)
