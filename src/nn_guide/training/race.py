"""The optimizers of torch.optim, made to race on surfaces and on a
small network."""

import math
from collections.abc import Callable, Iterable
from functools import partial

import torch
import torch.nn.functional as F
from torch import Tensor, nn, optim

from nn_guide.training.threads import one_thread

OPTIMIZERS = {
    "SGD": optim.SGD,
    "SGD momentum": partial(optim.SGD, momentum=0.9),
    "SGD nesterov": partial(optim.SGD, momentum=0.9, nesterov=True),
    "ASGD": optim.ASGD,
    "Rprop": optim.Rprop,
    "Adagrad": optim.Adagrad,
    "Adadelta": optim.Adadelta,
    "RMSprop": optim.RMSprop,
    "Adam": optim.Adam,
    "Adamax": optim.Adamax,
    "NAdam": optim.NAdam,
    "RAdam": optim.RAdam,
    "Adafactor": optim.Adafactor,
    "Muon": partial(
        optim.Muon, weight_decay=0, adjust_lr_fn="match_rms_adamw"
    ),
    "LBFGS": partial(optim.LBFGS, max_iter=1, history_size=10),
}
RATES = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30]


def valley(x, y):
    return (x**2 + 50 * y**2) / 2


def rosenbrock(x, y):
    return (1 - x) ** 2 + 100 * (y - x**2) ** 2


def saddle(x, y):
    return (x**2 - 1) ** 2 / 4 + y**2 / 2


STARTS = {
    valley: (-6.0, 1.0),
    rosenbrock: (-1.2, 1.0),
    saddle: (0.01, 1.5),
}


def best(losses: dict[float, float]) -> float:
    """The rate with the lowest loss, to two decimals; of equal ones the
    smallest."""
    return min(
        losses, key=lambda lr: (round(number(losses[lr]), 2), lr)
    )


def number(loss: float) -> float:
    """The loss, where NaN is as bad as infinity."""
    return math.inf if math.isnan(loss) else loss


def on_surface(
    surface: Callable[[Tensor, Tensor], Tensor],
    start: tuple[float, float],
    steps: int,
    names: Iterable[str] = tuple(OPTIMIZERS),
    rates: Iterable[float] = RATES,
) -> dict[tuple[str, float], Tensor]:
    """The points `(steps + 1, 2)` that each optimizer visits, by its
    name and rate."""
    points = {
        (name, lr): torch.tensor(
            [start], dtype=torch.float64, requires_grad=True
        )  # (1)!
        for name in names
        for lr in rates
    }
    optimizers = []
    for name in names:
        groups = [
            {"params": [points[name, lr]], "lr": lr} for lr in rates
        ]
        shares = [groups]  # (2)!
        if name == "LBFGS":
            shares = [[group] for group in groups]
        optimizers += [OPTIMIZERS[name](share) for share in shares]

    visited = [torch.cat([*points.values()]).detach()]
    for _ in range(steps):
        loss = surface(*torch.cat([*points.values()]).T).sum()
        loss.backward()  # (3)!
        for optimizer in optimizers:
            optimizer.step(lambda loss=loss: loss)  # (4)!
            optimizer.zero_grad()
        visited.append(torch.cat([*points.values()]).detach())
    return dict(zip(points, torch.stack(visited, dim=1), strict=True))


def tuned(
    surface: Callable[[Tensor, Tensor], Tensor],
    start: tuple[float, float],
    steps: int,
    names: Iterable[str] = tuple(OPTIMIZERS),
    rates: Iterable[float] = RATES,
) -> dict[str, tuple[float, float]]:
    """The best rate of each optimizer, and the loss that it ends
    with."""
    points = on_surface(surface, start, steps, names, rates)
    found = {}
    for name in names:
        ends = {
            lr: number(surface(*points[name, lr][-1]).item())
            for lr in rates
        }
        lr = best(ends)
        found[name] = lr, ends[lr]
    return found


def on_network(
    name: str,
    lr: float,
    data: tuple[Tensor, Tensor],
    steps: int,
    seed: int = 0,
) -> tuple[list[float], nn.Module]:
    """The training loss before each step and after the last, and the
    trained network."""
    pictures, classes = data
    torch.manual_seed(seed)
    hidden, last = (
        nn.Linear(*size, dtype=pictures.dtype)
        for size in [(64, 32), (32, 10)]
    )
    model = nn.Sequential(nn.Flatten(), hidden, nn.Tanh(), last)
    parts = {name: list(model.parameters())}
    if name == "Muon":  # (5)!
        parts = {
            "Muon": [hidden.weight],
            "Adam": [hidden.bias, *last.parameters()],
        }
    optimizers = [
        OPTIMIZERS[part](parts[part], lr=lr) for part in parts
    ]

    losses = []
    with one_thread():
        for step in range(steps + 1):
            loss = F.cross_entropy(model(pictures), classes)
            losses.append(loss.item())
            if step < steps:
                loss.backward()
                for optimizer in optimizers:
                    optimizer.step(lambda loss=loss: loss)
                    optimizer.zero_grad()
    return losses, model
