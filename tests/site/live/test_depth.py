"""The figure of depth draws torch's weights and computes what torch computes with them."""

import random
import re
from functools import cache

import pytest
import torch
from answering import code, run
from torch import nn

ACTIVATIONS = ["Identity", "ReLU", "Tanh", "Sigmoid"]
FILLS = [
    "nn.Linear",
    "xavier_uniform_",
    "xavier_normal_",
    "kaiming_uniform_",
    "kaiming_normal_",
    "normal_",
]


def root_mean_square(values: torch.Tensor) -> float:
    return values.square().mean().sqrt().item()


@cache
def cases(number: int) -> list[tuple]:
    """Calls of `run`, and what torch says with the same seed."""
    chance, found = random.Random(0), []
    for _ in range(number):
        seed, width, depth = chance.randrange(2**32), chance.choice([16, 32]), chance.randint(1, 3)
        name, draw = chance.choice(ACTIVATIONS), chance.choice(["normal", "uniform"])
        scale = chance.randint(1, 50) / 100
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            signals = [torch.randn(width, dtype=torch.float64, requires_grad=True)]
            for _ in range(depth):
                w = torch.empty(width, width, dtype=torch.float64)
                if draw == "normal":
                    nn.init.normal_(w, std=scale)
                else:
                    nn.init.uniform_(w, -scale, scale)
                signals.append(getattr(nn, name)()(w @ signals[-1]))
                signals[-1].retain_grad()
            signals[-1].backward(torch.randn(width, dtype=torch.float64))
        sizes = [
            [root_mean_square(one) for one in signals],
            [root_mean_square(one.grad) for one in signals],
        ]
        found.append((("run", seed, width, depth, name, draw, scale), sizes))
    return found


@cache
def curves() -> list[tuple]:
    """Calls of the activation functions, and torch's value and slope."""
    found = []
    for name in ACTIVATIONS:
        for tenth in range(-50, 51):
            z = torch.tensor(tenth / 10, dtype=torch.float64, requires_grad=True)
            value = getattr(nn, name)()(z)
            value.backward()
            found.append(((name, tenth / 10), [value.item(), z.grad.item()]))
    return found


def same(answer: object, expected: object) -> bool:
    if not isinstance(expected, list):
        return isinstance(answer, int | float) and answer == pytest.approx(expected, rel=1e-9)
    return (
        isinstance(answer, list)
        and len(answer) == len(expected)
        and all(map(same, answer, expected))
    )


def test_signals_gradients_and_activations_are_those_of_torch(calculate):
    all_of_them = cases(500) + curves()
    calls = [call for call, _ in all_of_them]
    for (call, expected), answer in zip(all_of_them, calculate("depth", calls), strict=True):
        assert same(answer, expected), call


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("depth", *zip(*cases(40), *curves(), strict=True), same) == [
        # A whole turn less is the same angle.
        "const angle = u[i | 8] - 1 - (i & 8) / 16",
    ]


def test_the_lines_give_what_the_figure_says(show):
    """In random states."""
    chance = random.Random(2)
    page, place = show("depth")
    for _ in range(20):
        state = {
            "activation": chance.choice(ACTIVATIONS),
            "init": chance.choice(FILLS),
            "std": chance.randint(1, 50) / 100,
            "depth": chance.randint(1, 30),
            "seed": chance.randint(0, 9),
        }
        place.evaluate("(figure, state) => figure.change(state)", state)
        said = place.locator(".said").text_content().replace("−", "-")
        with torch.random.fork_rng(devices=[]):
            signals = run(code(place))["signals"]
        first, last = signals[0], signals[-1]
        expected = [root_mean_square(one) for one in (first, last, last.grad, first.grad)]
        assert [float(one) for one in re.findall(r"\d[\d.]*(?:e[-+]?\d+)?", said)] == [
            pytest.approx(one, rel=6e-3) for one in expected
        ]
    assert page.troubles == []
