"""The figure of batch norm computes what torch computes, and its lines give what it shows."""

import random
import re
from functools import cache

import pytest
import torch
from answering import code, run
from torch import nn


def norm(kept: dict, momentum: float, training: bool) -> nn.BatchNorm1d:
    bn = nn.BatchNorm1d(1, momentum=momentum, dtype=torch.float64).train(training)
    bn.running_mean.fill_(kept["mean"])
    bn.running_var.fill_(kept["variance"])
    return bn


@cache
def cases(number: int) -> list[tuple]:
    """Calls of `statistics`, `forward` and `refused` for random batches, and what torch says."""
    chance, found = random.Random(0), []
    for _ in range(number):
        x = [chance.randint(-100, 100) / 10 for _ in range(chance.randint(1, 6))]
        if chance.random() < 0.1:
            x = [x[0]] * len(x)  # only what is added to the variance keeps this from 0 / 0
        kept = {"mean": chance.randint(-50, 50) / 10, "variance": chance.choice([0.001, 1, 7.5])}
        momentum, training = chance.randint(0, 20) / 20, chance.random() < 0.7
        values = torch.tensor(x, dtype=torch.float64)
        bn = norm(kept, momentum, training)
        variance, mean = torch.var_mean(values, correction=0)
        found.append((("statistics", x), {"mean": mean.item(), "variance": variance.item()}))
        try:
            y, message = bn(values[:, None])[:, 0].tolist(), None
        except ValueError as error:
            message = str(error)
        else:
            after = {"mean": bn.running_mean.item(), "variance": bn.running_var.item()}
            found.append((("forward", x, training, kept, momentum), {"y": y, "kept": after}))
        found.append((("refused", x, training), message))
    return found


def same(answer: object, expected: object) -> bool:
    if isinstance(expected, dict):
        return isinstance(answer, dict) and all(
            same(answer.get(name), wanted) for name, wanted in expected.items()
        )
    if isinstance(expected, list):
        return (
            isinstance(answer, list)
            and len(answer) == len(expected)
            and all(map(same, answer, expected))
        )
    if isinstance(expected, float):
        return isinstance(answer, int | float) and answer == pytest.approx(expected, abs=1e-9)
    return answer == expected


def test_values_statistics_and_refusals_are_those_of_torch(calculate):
    calls = [call for call, _ in cases(500)]
    for (call, expected), answer in zip(cases(500), calculate("batchnorm", calls), strict=True):
        assert same(answer, expected), call
    assert any(isinstance(expected, str) for _, expected in cases(500))


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("batchnorm", *zip(*cases(100), strict=True), same) == []


def test_the_lines_give_what_the_figure_says(show):
    """In random states, refused ones too."""
    chance = random.Random(2)
    page, place = show("batchnorm")
    for number in range(24):
        state = {
            "mode": "train" if number % 4 == 0 else chance.choice(["train", "eval"]),
            "momentum": chance.randint(0, 20) / 20,
            "running_mean": chance.randint(-9000, 9000) / 1000,
            "running_var": chance.randint(0, 90000) / 1000,
            "x": [
                chance.randint(-100, 100) / 10
                for _ in range(1 if number % 8 == 0 else chance.randint(2, 6))
            ],
        }
        place.evaluate("(figure, state) => figure.change(state)", state)
        said = place.locator(".said").text_content()
        if number % 8 == 0:
            message = re.escape(said.removeprefix("ValueError: "))
            with pytest.raises(ValueError, match=f"^{message}$"):
                run(code(place))
            continue
        known = run(code(place))
        numbers = [float(text.replace("−", "-")) for text in re.findall(r"−?\d+(?:\.\d+)?", said)]
        assert numbers == [
            pytest.approx(one, abs=6e-4)
            for one in (
                state["x"][0],
                known["y"][0].item(),
                known["bn"].running_mean.item(),
                known["bn"].running_var.item(),
            )
        ]
    assert page.troubles == []


def test_passing_the_batch_on_moves_what_is_kept_in_training_only(show):
    _, place = show("batchnorm", state="mode:eval")
    before = place.evaluate("figure => figure.state.running_mean")
    place.get_by_role("button", name="Pass the batch on").click()
    assert place.evaluate("figure => figure.state.running_mean") == before
    place.locator("select").select_option("train")
    place.get_by_role("button", name="Pass the batch on").click()
    assert place.evaluate("figure => figure.state.running_mean") != before
