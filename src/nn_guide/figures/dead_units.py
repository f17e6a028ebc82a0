"""The bias of one unit that starts below 0 on all data, while it is trained."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SIZE = (6.4, 2.8)
STEPS, EVERY = 120, 2
FAMILY = {"ReLU": nn.ReLU, "LeakyReLU": nn.LeakyReLU, "ELU": nn.ELU}
# A point beside each line, and how many points (1/72 inch) from there its name stands.
PLACES = {
    "ReLU": ((100, -3), (0, 6)),
    "LeakyReLU": ((30, -2), (0, 2)),
    "ELU": ((10, 1), (4, -4)),
}


def data() -> Data:
    """Per activation the bias after every second step; said: the step at which it has reached 2."""
    found: dict[str, list[float]] = {}
    with torch.device("cpu"):
        x = torch.linspace(-1, 1, 50, dtype=torch.double)[:, None]
        for name, activation in FAMILY.items():
            unit = nn.Linear(1, 1)
            model = nn.Sequential(unit, activation()).double()
            nn.init.ones_(unit.weight)
            nn.init.constant_(unit.bias, -3.0)
            optimizer = torch.optim.SGD(unit.parameters(), lr=0.5)
            biases = []
            for step in range(STEPS + 1):
                if step % EVERY == 0:
                    biases.append(unit.bias.item())
                loss = (model(x) - (x + 2)).square().mean()
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
            found[name] = biases
    said = {
        name: next(EVERY * i for i, bias in enumerate(biases) if bias > 1.95)
        for name, biases in found.items()
        if name != "ReLU"
    }
    return {**found, "said": said}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a line per activation, named where it is alone."""
    axes = figure.add_subplot()
    steps = range(0, STEPS + 1, EVERY)
    for i, (name, biases) in enumerate(data.items()):
        axes.plot(steps, biases, color=f"C{i}")
        axes.annotate(name, *PLACES[name], textcoords="offset points", color=f"C{i}")
    axes.set_xlabel("step")
    axes.set_title("bias", loc="left", fontsize="medium")
