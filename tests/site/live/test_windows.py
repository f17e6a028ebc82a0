"""The figure of the windows lays them as torch does, and refuses what torch refuses."""

import functools
import random
import re

import pytest
import torch
from answering import run, seen, solves
from torch import nn

LAYERS = ["Conv2d", "ConvTranspose2d", "MaxPool2d", "AvgPool2d"]
MESSAGES = {
    "in_channels": "in_channels must be divisible",
    "out_channels": "out_channels must be divisible",
    "output_padding": "output padding must be smaller",
    "padding": "pad should be at most half",
    "half": "pad should be smaller than or equal to half",
    "Conv2d": "Kernel size can't be greater",
    "ConvTranspose2d": "Output size is too small",
    "MaxPool2d": "Output size is too small",
    "AvgPool2d": "Output size is too small",
}


def settings(chance: random.Random) -> dict:
    """Random settings, among those that the layer has."""
    layer = chance.choice(LAYERS)
    convolves = layer.startswith("Conv")
    channels = [chance.choice([1, 1, 2, 3, 4]) if convolves else 1 for _ in range(3)]
    return {
        "layer": layer,
        "size": chance.randint(1, 8),
        "kernel_size": chance.randint(1, 4),
        "stride": chance.randint(1, 4),
        "padding": chance.choice([0, 0, 1, 2, 3]),
        "dilation": 1 if layer == "AvgPool2d" else chance.choice([1, 1, 2, 3]),
        "output_padding": chance.choice([0, 0, 1, 2]) if layer == "ConvTranspose2d" else 0,
        "ceil_mode": not convolves and chance.random() < 0.5,
        "in_channels": channels[0],
        "out_channels": channels[1],
        "groups": channels[2] if chance.random() < 0.5 else 1,
    }


def layer_of(s: dict) -> nn.Module:
    given = {name: s[name] for name in ("kernel_size", "stride", "padding")}
    if s["layer"] != "AvgPool2d":
        given["dilation"] = s["dilation"]
    if not s["layer"].startswith("Conv"):
        return getattr(nn, s["layer"])(**given, ceil_mode=s["ceil_mode"])
    if s["layer"] == "ConvTranspose2d":
        given["output_padding"] = s["output_padding"]
    channels = {name: s[name] for name in ("in_channels", "out_channels", "groups")}
    return getattr(nn, s["layer"])(**channels, **given, bias=False, dtype=torch.float64)


@functools.cache
def told(number: int) -> tuple[list[tuple], list]:
    """Calls of the arithmetic with random settings, and what torch answers."""
    chance = random.Random(1)
    calls, answers = [], []
    for _ in range(number):
        s = settings(chance)
        convolves = s["layer"].startswith("Conv")
        side, kernel = range(s["size"]), range(s["kernel_size"])
        x = [[chance.randint(-9, 9) for _ in side] for _ in side]
        w = [[chance.randint(-9, 9) if convolves else 1 for _ in kernel] for _ in kernel]
        calls.append(("refused", s))
        try:
            layer = layer_of(s)
            if convolves:
                layer.weight.data[:] = torch.tensor(w)
            with torch.no_grad():
                y = layer(torch.tensor([[x]]).double().expand(1, s["in_channels"], -1, -1))
        except (RuntimeError, ValueError) as error:
            answers.append(f"{error}")
            continue
        answers.append("")
        calls.append(("outputSize", s))
        answers.append(y.shape[2])
        for _ in range(4):
            row, column = chance.randrange(y.shape[2]), chance.randrange(y.shape[3])
            calls.append(("computed", s, row, column, x, w))
            answers.append(y[0, 0, row, column].item())
    return calls, answers


def same(answer, expected) -> bool:
    if isinstance(expected, str):
        return (
            isinstance(answer, str)
            and bool(answer) == bool(expected)
            and (MESSAGES.get(answer, "") in expected)
        )
    return isinstance(answer, int | float) and answer == pytest.approx(expected, abs=1e-9)


def test_sizes_values_and_refusals_are_those_of_torch(calculate):
    calls, answers = told(800)
    for call, answer, expected in zip(calls, calculate("windows", calls), answers, strict=True):
        assert same(answer, expected), (call, answer, expected)
    assert {call[0] for call in calls} == {"refused", "outputSize", "computed"}
    assert {name for name in MESSAGES if any(MESSAGES[name] in f"{a}" for a in answers)} == {
        *MESSAGES
    }


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("windows", *told(250), same) == []


def test_what_is_shown_is_what_the_lines_give(show):
    page, place = show("windows")
    chance = random.Random(2)
    refusals = 0
    for _ in range(60):
        s = settings(chance) | {name: chance.randrange(9) for name in ("row", "column")}
        s["channel"] = chance.randrange(s["out_channels"])
        found = seen(place, s)
        if found["refused"]:
            refusals += 1
            with pytest.raises((RuntimeError, ValueError)) as caught:
                run(found["code"])
            assert f"{caught.value}" == found["refused"]
            continue
        y = run(found["code"])["y"]
        size, at, value = re.fullmatch(
            r"Size: .* = (\d+)(?: \(.*\))?\ny\[(.*)\] = .* = (\S+)", found["said"]
        ).groups()
        assert y.shape == (1, s["out_channels"], int(size), int(size))
        assert float(value) == pytest.approx(y[tuple(map(int, at.split(", ")))].item(), abs=0.005)
    assert 10 <= refusals <= 50
    assert page.troubles == []


@pytest.mark.parametrize(
    ("start", "answer"),
    [
        ("", "stride:2,padding:1"),
        ("layer:MaxPool2d,stride:2", "padding:1"),
        ("layer:MaxPool2d,stride:2", "ceil_mode:true"),
        ("layer:ConvTranspose2d,size:4,stride:2", "padding:1,output_padding:1"),
    ],
)
def test_the_question_has_this_answer(show, start, answer):
    assert solves(show("windows")[1], start, answer)


def test_an_output_is_looked_at_with_pointer_and_keys(show):
    page, place = show("windows")
    place.locator("[data-key='0,0']").hover()
    assert "y[0, 0, 0, 0] = 0·1 + 1·2" in place.locator(".said").text_content()
    place.locator("[data-key='output']").focus()
    for key in ("ArrowDown", "ArrowDown", "ArrowRight", "ArrowUp"):
        page.keyboard.press(key)
    assert "y[0, 0, 1, 1] = " in place.locator(".said").text_content()
    focused = page.evaluate("document.activeElement.getAttribute('aria-valuetext')")
    assert focused.startswith("[0, 0, 1, 1] = ")
    assert page.troubles == []
