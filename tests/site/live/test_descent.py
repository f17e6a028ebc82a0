"""The figure of the optimizers takes torch's steps, and its lines give what it shows."""

import random
import re
from functools import cache

import pytest
import torch
from answering import code, run
from torch import Tensor, optim

LOSSES = {
    "valley": lambda w, c: (w[0] ** 2 + c * w[1] ** 2) / 2,
    "turned": lambda w, c: ((w[0] + w[1]) ** 2 + c * (w[1] - w[0]) ** 2) / 4,
    "saddle": lambda w, c: (w[0] ** 2 / 8 - 2) ** 2 + c * w[1] ** 2 / 2,
}
RULES = ["SGD", "momentum", "Nesterov", "RMSprop", "Adam", "AdamW"]
SOUND = {"lr": 0.1, "momentum": 0.9, "beta1": 0.9, "beta2": 0.99, "decay": 0.0}


def made(rule: str, w: Tensor, given: dict) -> optim.Optimizer:
    """The optimizer of torch that a rule of the figure stands for."""
    shared = {"lr": given["lr"], "weight_decay": given["decay"]}
    betas = (float(given["beta1"]), float(given["beta2"]))
    match rule:
        case "SGD":
            return optim.SGD([w], **shared)
        case "momentum":
            return optim.SGD([w], momentum=given["momentum"], **shared)
        case "Nesterov":
            return optim.SGD([w], momentum=given["momentum"], nesterov=True, **shared)
        case "RMSprop":
            return optim.RMSprop([w], alpha=given["beta2"], **shared)
    return getattr(optim, rule)([w], betas=betas, **shared)


def settings(chance: random.Random) -> dict:
    return {
        "lr": chance.randint(1, 60) * 0.005,
        "momentum": chance.randint(0, 20) * 0.05,
        "beta1": chance.randint(0, 20) * 0.05,
        "beta2": chance.randint(0, 50) * 0.02,
        "decay": chance.choice([0, 0.1, 0.55]),
    }


@cache
def walks(number: int) -> list[tuple]:
    """Calls of `path` that torch takes, and what it says."""
    chance, found = random.Random(0), []
    while len(found) < number:
        given, rule = settings(chance), RULES[len(found) % len(RULES)]
        surface, steep = chance.choice([*LOSSES]), chance.randint(1, 40)
        start = [chance.randint(-70, 70) / 10, chance.randint(-30, 30) / 10]
        steps = chance.randint(0, 12)
        w = torch.tensor(start, dtype=torch.float64, requires_grad=True)
        try:
            optimizer = made(rule, w, given)
        except ValueError:
            continue
        points = []
        for step in range(steps + 1):
            optimizer.zero_grad()
            loss = LOSSES[surface](w, steep)
            points.append([*w.tolist(), loss.item()])
            if step < steps:
                loss.backward()
                optimizer.step()
        found.append((("path", surface, steep, start, steps, rule, given), points))
    return found


@cache
def questions(number: int) -> list[tuple]:
    """Calls of `refused`, and torch's message."""
    chance, found = random.Random(1), []
    for i in range(number):
        given, rule = settings(chance), RULES[i % len(RULES)]
        for name in chance.sample(["momentum", "beta1", "beta2"], 2):
            given[name] = 0 if name == "momentum" else 1
        try:
            made(rule, torch.zeros(2, requires_grad=True), given)
            message = None
        except ValueError as error:
            message = str(error)
        found.append((("refused", rule, given), message))
    return found


def same(answer: object, expected: object) -> bool:
    if not isinstance(expected, list):
        return answer == expected
    if not isinstance(answer, list) or len(answer) != len(expected):
        return False
    return all(
        isinstance(got, list)
        and len(got) == 3
        and all(isinstance(one, int | float) for one in got)
        and got == pytest.approx(wanted, rel=1e-6, abs=1e-9, nan_ok=True)
        for got, wanted in zip(answer, expected, strict=True)
    )


def test_steps_and_refusals_are_those_of_torch(calculate):
    cases = walks(500) + questions(120)
    for (call, expected), answer in zip(
        cases, calculate("descent", [call for call, _ in cases]), strict=True
    ):
        assert same(answer, expected), call
    assert len({message for _, message in questions(120)}) == 4


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("descent", *zip(*walks(120), *questions(60), strict=True), same) == []


def test_the_lines_give_what_the_figure_says(show):
    """In random states, refused ones too."""
    chance = random.Random(2)
    page, place = show("descent")
    refused = 0
    for number in range(24):
        state = {
            "a": chance.choice(RULES),
            "b": chance.choice(RULES),
            "lr_a": chance.randint(1, 40) / 200,
            "lr_b": chance.randint(1, 40) / 200,
            "momentum": chance.choice([0, 0.5, 0.9]),
            "beta1": chance.choice([0, 0.9, 1]) if number % 3 == 0 else 0.9,
            "beta2": chance.choice([0.5, 0.99]),
            "decay": chance.choice([0, 0.1]),
            "surface": chance.choice([*LOSSES]),
            "steep": chance.randint(1, 30),
            "x": chance.randint(-70, 70) / 10,
            "y": chance.randint(-30, 30) / 10,
            "steps": chance.randint(0, 20),
        }
        place.evaluate("(figure, state) => figure.change(state)", state)
        said = place.locator(".said").text_content()
        if said.startswith("ValueError: "):
            with pytest.raises(ValueError, match=f"^{re.escape(said[12:])}$"):
                run(code(place))
            refused += 1
            continue
        known = run(code(place))
        numbers = [
            float(text.replace("−", "-"))
            for text in re.findall(r"(?<![\w.])−?(?:\d[\d.e+-]*\d|\d|inf|nan)", said)
        ]
        expected = [state["steps"]]
        for name in ("a", "b"):
            w = known[name].detach()
            expected += [*w.tolist(), LOSSES[state["surface"]](w, state["steep"]).item()]
        assert len(numbers) == len(expected), said
        for got, wanted in zip(numbers, expected, strict=True):
            assert got == pytest.approx(wanted, rel=0.06 if abs(wanted) > 9999 else 0, abs=6e-4)
    assert refused > 1
    assert page.troubles == []
