"""How much the last hidden state depends on the first input, by the length of the sequence."""

import torch
from matplotlib.figure import Figure
from torch import nn

from nn_guide.figures import Data

SEED = 0
LENGTHS = [1, 2, 5, *range(10, 101, 10)]
BATCH, FEATURES, HIDDEN = 16, 8, 64
LAYERS = {
    "nn.RNN": (nn.RNN, None),
    "nn.GRU": (nn.GRU, None),
    "nn.LSTM": (nn.LSTM, None),
    "nn.LSTM, b_f = 1": (nn.LSTM, 1.0),
    "nn.LSTM, b_f = 2": (nn.LSTM, 2.0),
    "nn.LSTM, b_f = 3": (nn.LSTM, 3.0),
}


def data() -> Data:
    """For each layer, log10 of the gradient norm of the first input for each length; said: the last
    of these norms."""
    norms: dict[str, list[float]] = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(SEED)
        x = torch.randn(LENGTHS[-1], BATCH, FEATURES).double().requires_grad_()
        for name, (layer_type, forget_bias) in LAYERS.items():
            torch.manual_seed(SEED)
            layer = layer_type(FEATURES, HIDDEN).double()
            if forget_bias is not None:
                with torch.no_grad():
                    layer.bias_ih_l0[HIDDEN : 2 * HIDDEN] = forget_bias
                    layer.bias_hh_l0[HIDDEN : 2 * HIDDEN] = 0
            norms[name] = []
            for length in LENGTHS:
                output, _ = layer(x[:length])
                (gradient,) = torch.autograd.grad(output[-1].sum(), x)
                norms[name].append(gradient[0].norm().log10().item())
    return {**norms, "said": {name: f"{10 ** of[-1]:.0e}" for name, of in norms.items()}}


def draw(figure: Figure, data: dict[str, list[float]]) -> None:
    """Draw a line per layer with its name at the end."""
    axes = figure.add_subplot()
    for i, (name, logarithms) in enumerate(data.items()):
        norms = [10**logarithm for logarithm in logarithms]
        axes.plot(LENGTHS, norms, color=f"C{i}")
        label = name.replace("b_f", "$b_f$")
        axes.annotate(
            label, (LENGTHS[-1], norms[-1]), (6, 0), textcoords="offset points", va="center"
        )
    axes.set_yscale("log")
    axes.set_xlim(0, 138)
    axes.set_xticks([1, 20, 40, 60, 80, 100])
    axes.set_ylim(1e-22, 1e2)
    axes.set_yticks([1, 1e-5, 1e-10, 1e-15, 1e-20])
    axes.minorticks_off()
    axes.set_xlabel("L")
    axes.set_title(r"‖∂ output[-1].sum() / ∂ x[0]‖", loc="left", fontsize="medium")
