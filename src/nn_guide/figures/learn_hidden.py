"""A tariff with two bends: the best line, the tariff out of bends, what the hidden units of a
trained network add up to, and how often training with 2, 8 and 32 units succeeds."""

from typing import Any

import torch
from matplotlib.figure import Figure
from torch import Tensor, nn

from nn_guide.figures import COLOURS, INK

PARTS = ["line", "bends", "units", "widths"]
SIZE = (6.4, 3.1)
NEAR = [6.0, 6.1, 5.8, 8.5, 11.2, 13.6, 16.0, 18.5, 21.1, 23.6]
FAR = [27.4, 31.0, 35.0, 38.6, 42.8, 46.0, 49.8, 53.5, 57.4, 61.3]
FARES = NEAR + FAR
START, BENDS = 6, [[2.5, 3], [1.25, 10]]  # a price for each kilometre beyond a distance
RATE, STEPS, SEEDS = 0.005, 3000, 12


def data() -> dict[str, Any]:
    """Lines over the kilometres, and the losses after training by width."""
    with torch.device("cpu"):
        km = torch.arange(1.0, 21).double()
        fares = torch.tensor(FARES).double()
        table = torch.stack([km, torch.ones_like(km)], 1)
        line = torch.linalg.lstsq(table, fares[:, None]).solution.flatten()
        grid = torch.arange(0.0, 20.5, 0.5).double()
        weight, bias, out, start, _ = _train(km / 10, fares, 8, [1])
        units = torch.relu(grid[:, None] / 10 * weight[0] + bias[0]) * out[0]
        kept = units.abs().amax(0) > 2
        bends = (-10 * bias[0] / weight[0])[kept]
        losses = {}
        for width in (2, 8, 32):
            losses[str(width)] = _train(km / 10, fares, width, range(SEEDS))[4]
    shown = {"km": km.tolist(), "fare": FARES, "grid": grid.tolist()}
    return {
        "line": shown | {"line": (table @ line).tolist()},
        "bends": shown
        | {
            "start": START,
            "pieces": BENDS,
            "drawn": [(slope * torch.relu(grid - at)).tolist() for slope, at in BENDS],
        },
        "units": shown
        | {
            "units": [_round(unit) for unit in units[:, kept].T],
            "bends": _round(bends, 1),
            "rest": _round(start[0] + units[:, ~kept].sum(1)),
            "network": _round(start[0] + units.sum(1)),
        },
        "widths": {width: _round(values.log10()) for width, values in losses.items()},
        "said": {
            "mean and standard deviation": {
                width: _round(torch.stack([values.mean(), values.std()]), 1)
                for width, values in losses.items()
            },
            "lowest and highest": {
                width: _round(torch.stack([values.min(), values.max()]), 1)
                for width, values in losses.items()
            },
        },
    }


def _round(values: Tensor, digits: int = 2) -> list[float]:
    return [round(value, digits) + 0.0 for value in values.tolist()]


def _train(km: Tensor, fares: Tensor, width: int, seeds: Any) -> tuple[Tensor, ...]:
    """The weights of networks that begin as `nn.Linear` does with each seed, and their losses."""
    layers = []
    for seed in seeds:
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            layers.append((nn.Linear(1, width), nn.Linear(width, 1)))
    weight = torch.stack([first.weight.detach().flatten() for first, _ in layers])
    bias = torch.stack([first.bias.detach() for first, _ in layers])
    out = torch.stack([second.weight.detach().flatten() for _, second in layers])
    start = torch.stack([second.bias.detach() for _, second in layers])
    parameters = [p.double().requires_grad_() for p in (weight, bias, out, start)]
    weight, bias, out, start = parameters
    optimizer = torch.optim.SGD(parameters, lr=RATE)
    for _ in range(STEPS + 1):
        hidden = torch.relu(km[:, None] * weight[:, None] + bias[:, None])
        losses = (((hidden * out[:, None]).sum(2) + start - fares) ** 2).mean(1)
        optimizer.zero_grad()
        losses.sum().backward()
        optimizer.step()
    return tuple(x.detach() for x in (weight, bias, out, start, losses))


def draw(figure: Figure, data: dict[str, Any]) -> None:
    """One of the four drawings, as its data tells."""
    if "line" in data:
        axes = _receipts(figure.subplots(), data)
        axes.vlines(data["km"], data["line"], data["fare"], color=COLOURS[4], linewidth=1.5)
        axes.plot(data["km"], data["line"], color=COLOURS[0])
    elif "pieces" in data:
        _bends(figure, data)
    elif "units" in data:
        _units(figure, data)
    else:
        _widths(figure, data)


def _receipts(axes: Any, data: dict[str, Any]) -> Any:
    axes.plot(data["km"], data["fare"], "o", color=INK, markersize=3)
    axes.set(xlabel="km", ylabel="fare", xlim=(0, 20.5))
    return axes


def _bends(figure: Figure, data: dict[str, Any]) -> None:
    left, right = figure.subplots(1, 2, sharey=True)
    grid, start = data["grid"], data["start"]
    left.axhline(start, color=COLOURS[5])
    left.text(0.5, start + 1.5, str(start), color=COLOURS[5], fontsize=8)
    places = ((14.6, 33), (19.6, 15))
    for number, ((slope, at), drawn) in enumerate(zip(data["pieces"], data["drawn"], strict=True)):
        left.plot(grid, drawn, color=f"C{number}")
        said = f"{slope} * relu(km - {at})"
        left.text(*places[number], said, color=f"C{number}", fontsize=8, ha="right")
    left.set(xlabel="km", ylabel="fare", xlim=(0, 20.5))
    total = [start + sum(values) for values in zip(*data["drawn"], strict=True)]
    right.plot(grid, total, color=COLOURS[2])
    _receipts(right, data).set_ylabel("")


def _units(figure: Figure, data: dict[str, Any]) -> None:
    left, right = figure.subplots(1, 2, sharey=True)
    grid = data["grid"]
    left.plot(grid, data["rest"], color=COLOURS[5], linestyle="--")
    for number, unit in enumerate(data["units"]):
        left.plot(grid, unit, color=f"C{number}")
    left.set(xlabel="km", ylabel="fare", xlim=(0, 20.5))
    right.plot(grid, data["network"], color=COLOURS[4])
    _receipts(right, data).set_ylabel("")


def _widths(figure: Figure, data: dict[str, Any]) -> None:
    axes = figure.subplots()
    for row, losses in enumerate(data.values()):
        axes.plot(losses, [row] * len(losses), "o", color=f"C{row}", alpha=0.6, clip_on=False)
    axes.set_yticks(range(len(data)), list(data))
    axes.set(xlabel="log10(loss)", ylabel="hidden units", ylim=(-0.5, len(data) - 0.5))
