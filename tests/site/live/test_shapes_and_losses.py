"""The figure of the shapes broadcasts as torch does, and layers change shapes as there."""

import functools
import math
import random
import re

import pytest
import torch
from answering import run, seen, solves
from torch import nn

KINDS = ["(N,)", "(N, 1)", "(1, N)", "(N, M)", "(M,)", "(M, 1)", "()"]
LAYERS = [
    *("—", "Conv2d(3, 4, 3)", "Conv2d(4, 4, 3)", "MaxPool2d(2)", "Flatten()"),
    *("Linear(36, 10)", "Linear(144, 10)", "Linear(6, 10)"),
]
MESSAGES = {
    "features": "mat1 and mat2 shapes cannot be multiplied",
    "dimensions": "4D",
    "channels": "channels instead",
    "size": "size",
}


def shape(chance: random.Random) -> list[int]:
    return [chance.choice([1, 1, 2, 3, 4]) for _ in range(chance.randint(0, 3))]


def together(a: list[int], b: list[int]) -> tuple[list[tuple], list]:
    """Calls about broadcasting, and what torch answers."""
    x, y = (torch.arange(math.prod(s)).double().reshape(s) for s in (a, b))
    try:
        shape = list(torch.broadcast_shapes(a, b))
        assert (x - y).shape == tuple(shape)
    except RuntimeError:
        with pytest.raises(RuntimeError) as caught:
            x - y
        return [("broadcast", a, b)], [int(f"{caught.value}".rpartition(" ")[2])]
    place = [random.Random(f"{a}{b}").randrange(size) for size in shape]
    calls = [("broadcast", a, b), ("loss", a, b), ("source", a, place)]
    flat = x.broadcast_to(shape)[tuple(place)]
    return calls, [shape, ((x - y) ** 2).mean().item(), int(flat)]


def layered(shape: list[int], chance: random.Random) -> tuple[list[tuple], list]:
    """A call about a layer, and what torch answers."""
    a, b, kernel = (chance.randint(1, 4) for _ in range(3))
    name = chance.choice(["Flatten", "Linear", "Conv2d", "MaxPool2d"])
    given = {"Flatten": (), "Linear": (a, b), "Conv2d": (a, b, kernel), "MaxPool2d": (a,)}[name]
    try:
        after = list(getattr(nn, name)(*given)(torch.zeros(shape)).shape)
    except RuntimeError as error:
        after = f"{error}"
    return [("after", shape, name, *given)], [after]


@functools.cache
def told(number: int) -> tuple[list[tuple], list]:
    chance = random.Random(0)
    calls, answers = [], []
    for _ in range(number):
        batch = [chance.randint(1, 4) for _ in range(chance.choice([2, 4, 4, 4]))]
        for asked, said in (
            together(shape(chance), shape(chance)),
            layered(batch, chance),
        ):
            calls += asked
            answers += said
    return calls, answers


def same(answer, expected) -> bool:
    if isinstance(expected, str):
        return isinstance(answer, str) and MESSAGES.get(answer, "?") in expected
    if isinstance(expected, list):
        return answer == expected
    return isinstance(answer, int | float) and answer == pytest.approx(expected, abs=1e-9)


def test_shapes_losses_and_refusals_are_those_of_torch(calculate):
    calls, answers = told(600)
    for call, answer, expected in zip(calls, calculate("shapes", calls), answers, strict=True):
        assert same(answer, expected), (call, answer, expected)
    assert all(any(part in f"{answer}" for answer in answers) for part in MESSAGES.values())


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("shapes", *told(200), same) == []


def test_what_is_shown_is_what_the_lines_give(show):
    page, place = show("shapes")
    chance = random.Random(1)
    refusals = 0
    for at in range(60):
        state = {"show": ["broadcasting", "layers"][at % 2]}
        state |= {name: chance.choice(KINDS) for name in "ab"}
        state |= {name: chance.randint(1, 6) for name in "NM"}
        state |= {name: chance.randrange(6) for name in ("row", "column")}
        state |= {f"layer_{i}": chance.choice(LAYERS) for i in (2, 3, 4)}
        state |= {"layer_1": chance.choice(LAYERS[:4]), "side": chance.randint(1, 12)}
        found = seen(place, state)
        if found["refused"]:
            refusals += 1
            with pytest.raises(RuntimeError) as caught:
                run(found["code"])
            assert f"{caught.value}" == found["refused"]
            continue
        known = run(found["code"])
        if "y" in known:
            size = tuple(map(int, re.findall(r"\d+", found["said"].rpartition("→")[2])))
            assert known["y"].shape == size
            continue
        said = found["said"].replace("−", "-")
        loss = float(re.search(r"\nloss = (\S+) =", said)[1])
        assert loss == pytest.approx(known["loss"].item(), abs=6e-5)
        item = re.search(r"a(\[.*?\])? - b(\[.*?\])? = (\d+) - (\d+) = (-?\d+)\nloss", said)
        for name, index, value in zip("ab", item.groups()[:2], item.groups()[2:4], strict=True):
            assert eval(f"{name}{index or ''}", known).item() == int(value)
    assert 10 <= refusals <= 50
    assert page.troubles == []


@pytest.mark.parametrize(
    ("start", "answer"),
    [("", "a:(N, 1)"), ("", "b:(N,)"), ("show:layers", "layer_2:—,layer_4:Linear(144, 10)")],
)
def test_the_question_has_this_answer(show, start, answer):
    assert solves(show("shapes")[1], start, answer)


def test_a_difference_is_looked_at_with_pointer_and_keys(show):
    page, place = show("shapes")
    place.evaluate("figure => figure.change(figure.spec.start)")
    place.locator("[data-key='4,0']").last.hover()
    assert "a[0] − b[4, 0] = 0 − 4 = −4" in place.locator(".said").text_content()
    place.locator("[data-key='place']").focus()
    page.keyboard.press("ArrowRight")
    assert "a[1] − b[4, 0] = 1 − 4 = −3" in place.locator(".said").text_content()
    assert page.troubles == []
