"""How large signals and gradients are in four of ten ReLU layers that read digits, for weights that
are too small, right, and too large."""

from collections.abc import Callable
from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS
from nn_guide.training.digits import digits

SIZE = (6.4, 3.9)
WIDTH, DEPTH, PICTURES = 64, 10, 200
SHOWN = (1, 4, 7, 10)
LEAST, MOST, BIN = -6.0, 4.0, 0.5  # of the logarithms
LEAST_SHOWN = 0.002  # part of the numbers in a bin
TICKS = {-4: "0.0001", -2: "0.01", 0: "1", 2: "100"}
INITS: dict[str, Callable[[nn.Linear], object]] = {
    "reset_parameters()": lambda layer: layer.reset_parameters(),
    "kaiming_normal_(w)": lambda layer: nn.init.kaiming_normal_(layer.weight),
    "normal_(w, std=0.3)": lambda layer: nn.init.normal_(layer.weight, std=0.3),
}


def data() -> dict[str, Any]:
    """Per initialization, for signals and gradients, per layer the part of the numbers in each bin
    of log10 of their size; said: their root mean squares in the first and the last layer."""
    train, *_ = digits()
    shown: dict[str, Any] = {}
    said = {}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(0)
        x = train.tensors[0][:PICTURES].flatten(1).double()
        x = (x - x.mean()) / x.std()
        target = torch.randn(PICTURES, WIDTH).double()
        for name, init in INITS.items():
            layers = [nn.Linear(WIDTH, WIDTH, bias=False) for _ in range(DEPTH)]
            for layer in layers:
                init(layer)
            signals = _signals(layers, x)
            gradients = torch.autograd.grad((signals[-1] * target).sum(), signals)
            sizes = {"signal": signals, "gradient": gradients}
            shown[name] = {k: [_histogram(v[i - 1]) for i in SHOWN] for k, v in sizes.items()}
            ends = [v[i].square().mean().sqrt().item() for v in sizes.values() for i in (0, -1)]
            said[name] = [f"{float(f'{end:.1g}'):g}" for end in ends]
    return {**shown, "said": said}


def _signals(layers: list[nn.Linear], x: Tensor) -> list[Tensor]:
    """What each layer computes, before its ReLU."""
    signals: list[Tensor] = []
    for layer in layers:
        signals.append(layer.double()(signals[-1].relu() if signals else x))
    return signals


def _histogram(numbers: Tensor) -> list[float]:
    """The part of the numbers other than 0 whose log10 is in each bin."""
    sizes = numbers.detach().abs()
    bins = ((sizes[sizes > 0].log10() - LEAST) / BIN).floor().long()
    number = round((MOST - LEAST) / BIN)
    counts = torch.bincount(bins.clamp(0, number - 1), minlength=number)
    return (counts / counts.sum()).tolist()


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """A column per initialization, signals above, gradients below, in each a hill per layer."""
    panels = figure.subplots(2, len(data), sharex=True, sharey=True)
    for column, (name, sizes) in enumerate(data.items()):
        panels[0][column].set_title(name, fontsize=9)
        for axes, symbol, color, hills in zip(
            panels[:, column], ("|z|", "|∂L/∂z|"), COLOURS, sizes.values(), strict=False
        ):
            for place, hill in enumerate(hills):
                seen = [at for at, part in enumerate(hill) if part > LEAST_SHOWN]
                parts = [0.0, *hill[seen[0] : seen[-1] + 1], 0.0]
                centers = [LEAST + BIN * (seen[0] + at - 0.5) for at in range(len(parts))]
                heights = [1.8 * part - place for part in parts]
                axes.fill_between(centers, heights, -place, color=color, alpha=0.6, linewidth=0)
            axes.axvline(0, color=COLOURS[5], linewidth=1, linestyle=":")
            axes.set_yticks([-place for place in range(len(SHOWN))], [str(n) for n in SHOWN])
            axes.set_xlim(-6, 3.5)
            axes.set_xticks(list(TICKS), list(TICKS.values()))
            axes.tick_params(left=False, labelsize=8)
            axes.spines["left"].set_visible(False)
            axes.set_xlabel(symbol)
    for axes in panels[:, 0]:
        axes.set_ylabel("layer")
