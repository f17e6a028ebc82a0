"""The size of a signal after each of 20 layers of ReLU, for three initializations."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SEED, DEPTH, WIDTH = 0, 20, 128
FILLS = {
    "nn.Linear": lambda w: nn.init.kaiming_uniform_(w, a=5**0.5),
    "xavier_uniform_": nn.init.xavier_uniform_,
    "kaiming_uniform_": nn.init.kaiming_uniform_,
}


def data() -> Data:
    """log10 of the root mean square before the first layer and after each; said: the last ones."""
    sizes: dict[str, list[float]] = {}
    for name, fill in FILLS.items():
        with torch.random.fork_rng(devices=[]), torch.device("cpu"):
            torch.manual_seed(SEED)
            signal = torch.randn(WIDTH, dtype=torch.float64)
            sizes[name] = [size(signal)]
            for _ in range(DEPTH):
                w = torch.empty(WIDTH, WIDTH, dtype=torch.float64)
                fill(w)
                signal = torch.relu(w @ signal)
                sizes[name].append(size(signal))
    return {**sizes, "said": {name: f"{10 ** of[-1]:.0e}" for name, of in sizes.items()}}


def size(signal: torch.Tensor) -> float:
    """log10 of the root mean square."""
    return signal.square().mean().sqrt().log10().item()


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """A line for each initialization."""
    axes = figure.add_subplot()
    for number, (name, logarithms) in enumerate(data.items()):
        axes.plot([10**value for value in logarithms], color=f"C{number}")
        axes.text(DEPTH + 0.5, 10 ** logarithms[-1], name, color=f"C{number}", va="center")
    axes.set_yscale("log")
    axes.set_xlim(0, DEPTH + 6)
    axes.set_xticks([0, 5, 10, 15, 20])
    axes.set_xlabel("layer")
    axes.set_title("root mean square of the signal", loc="left", fontsize="medium")
