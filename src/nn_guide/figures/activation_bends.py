"""What a network of two hidden layers computes without an activation, with ReLU, and with tanh."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 2.3)
BETWEEN = {"Identity()": nn.Identity, "ReLU()": nn.ReLU, "Tanh()": nn.Tanh}


def data() -> Data:
    """The points x, and the outputs of one network with each activation in it."""
    with torch.device("cpu"):
        random = torch.Generator().manual_seed(3)
        layers = [nn.Linear(1, 16), nn.Linear(16, 16), nn.Linear(16, 1)]
        layers = [layer.double() for layer in layers]
        for layer in layers:
            for parameter in layer.parameters():
                drawn = torch.randn(parameter.shape, generator=random, dtype=torch.double)
                parameter.data = drawn * (2 / layer.in_features) ** 0.5
        x = torch.linspace(-3, 3, 121, dtype=torch.double)[:, None]
        found: Data = {"x": x.flatten().tolist()}
        for name, activation in BETWEEN.items():
            first, second, last = layers
            model = nn.Sequential(first, activation(), second, activation(), last)
            found[name] = model(x).flatten().tolist()
    return found


def draw(figure: Figure, data: Data) -> None:
    """A panel for each activation."""
    for i, (axes, name) in enumerate(zip(figure.subplots(1, 3), BETWEEN, strict=True)):
        axes.plot(data["x"], data[name], color=f"C{i}")
        axes.set_title(f"nn.{name}", loc="left", fontsize="medium")
        axes.set_xlabel("x")
    figure.axes[0].set_ylabel("y")
