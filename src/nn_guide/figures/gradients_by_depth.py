"""The gradient norm of each of 30 layers, by activation function and initialization."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SEED = 0
DEPTH, WIDTH, BATCH = 30, 128, 64


def data() -> Data:
    """For each combination, such as `ReLU, kaiming_normal_`, log10 of the norm of each layer; said:
    the norms of the first and the last layer."""
    norms: dict[str, list[float]] = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(SEED)
        x = torch.randn(BATCH, WIDTH).double()
        for activation in (nn.Sigmoid, nn.ReLU):
            for init in (None, nn.init.xavier_normal_, nn.init.kaiming_normal_):
                layers = [nn.Linear(WIDTH, WIDTH) for _ in range(DEPTH)]
                if init:
                    for layer in layers:
                        init(layer.weight)
                steps = [step for layer in layers for step in (layer, activation())]
                model = nn.Sequential(*steps).double()
                weights = [layer.weight for layer in layers]
                gradients = torch.autograd.grad(model(x).mean(), weights)
                name = init.__name__ if init else "reset_parameters"
                norms[f"{activation.__name__}, {name}"] = [
                    gradient.norm().log10().item() for gradient in gradients
                ]
    said = {name: [f"{10 ** of[at]:.0e}" for at in (0, -1)] for name, of in norms.items()}
    return {**norms, "said": said}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a line per combination and a colour per activation function.

    The names stand at the first layer, because that is where the lines are apart.
    """
    axes = figure.add_subplot()
    activations = list(dict.fromkeys(name.partition(",")[0] for name in data))
    for name, logarithms in data.items():
        norms = [10**logarithm for logarithm in logarithms]
        color = f"C{activations.index(name.partition(',')[0])}"
        axes.plot(range(1, len(norms) + 1), norms, color=color)
        axes.annotate(
            name, (1, norms[0]), (-6, 0), textcoords="offset points", ha="right", va="center"
        )
    axes.set_yscale("log")
    axes.set_xlim(-18, DEPTH + 1)
    axes.set_xticks([1, 10, 20, 30])
    axes.set_xlabel("layer")
    axes.set_title("‖∂L/∂W‖", loc="left", fontsize="medium")
