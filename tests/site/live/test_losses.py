"""The figure of the losses computes what torch computes."""

import random

import pytest
import torch
import torch.nn.functional as F


def cases(number: int) -> list[tuple]:
    """Random logits, classes, weights and smoothings."""
    chance = random.Random(0)
    made = []
    for _ in range(number):
        size = chance.randint(2, 5)
        logits = [round(chance.uniform(-6, 6), 1) for _ in range(size)]
        weights = [round(chance.uniform(0.1, 3), 1) for _ in range(size)]
        smoothing = chance.choice([0, 0.1, round(chance.random(), 2)])
        made.append(("crossEntropy", logits, chance.randrange(size), weights, smoothing))
    return made


def torch_says(_, logits, target, weights, smoothing):
    x = torch.tensor([logits], dtype=torch.float64, requires_grad=True)
    weight = torch.tensor(weights, dtype=torch.float64)
    loss = F.cross_entropy(
        x, torch.tensor([target]), weight, label_smoothing=smoothing, reduction="sum"
    )
    loss.backward()
    return loss.item(), x.grad[0].tolist()


def right(answers: list) -> bool:
    for call, answer in zip(cases(len(answers)), answers, strict=True):
        if not isinstance(answer, list) or len(answer) != 2:
            return False
        loss, gradient = torch_says(*call)
        if answer != [pytest.approx(loss, abs=1e-9), pytest.approx(gradient, abs=1e-9)]:
            return False
    return True


def test_losses_and_gradients_are_those_of_torch(calculate):
    calls = cases(500)
    for call, (loss, gradient) in zip(calls, calculate("losses", calls), strict=True):
        expected, slope = torch_says(*call)
        assert loss == pytest.approx(expected, abs=1e-9), call
        assert gradient == pytest.approx(slope, abs=1e-9), call


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("losses", cases(60), right) == []
