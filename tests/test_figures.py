"""The figures show what torch computes today."""

import json
from collections.abc import Iterator

import pytest
from torch import nn

from nn_guide import figures

# By how much numbers of float32 differ between processors, as a part of a number above 1.
PROCESSORS = 2e-6


def stored(name: str) -> dict:
    return json.loads((figures.TARGET / f"{name}.json").read_text("utf-8"))


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """What is at the end of each path through nested dictionaries and lists."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            yield from leaves(part, f"{path}/{key}")
    else:
        yield path, value


def near(computed: float, stored: float) -> bool:
    """Whether a number is the stored one: it was rounded, and processors round differently."""
    rounding = 0.5 * 10**-figures.PLACES
    return abs(computed - stored) <= rounding + PROCESSORS * max(1, abs(stored))


def different(computed: dict, expected: dict) -> list[str]:
    """The paths at which two data differ by more than rounding."""
    ours, theirs = dict(leaves(computed)), dict(leaves(expected))
    return sorted(ours.keys() ^ theirs.keys()) + [
        path
        for path in ours.keys() & theirs.keys()
        if ours[path] != theirs[path]
        and not (isinstance(theirs[path], float) and near(ours[path], theirs[path]))
    ]


DRAWN = [name for name in figures.names() if (figures.TARGET / f"{name}.json").is_file()]
DRAWINGS = [drawing for name in DRAWN for drawing in figures.drawings(name, stored(name)).items()]


@pytest.mark.proves(lambda name: f"figures/{name}")
@pytest.mark.parametrize("name", figures.names())
def test_the_data_is_what_torch_computes(name):
    computed = json.loads(json.dumps(figures.module(name).data()))
    assert not different(computed, stored(name)), "run `make figures`"


@pytest.mark.parametrize(("name", "data"), DRAWINGS)
def test_the_drawing_is_of_the_data(name, data):
    drawing = (figures.TARGET / f"{name}.svg").read_text("utf-8")
    assert figures.digest(data) in drawing, "run `make figures`"


@pytest.mark.parametrize(("name", "data"), DRAWINGS)
def test_the_drawing_takes_the_colours_of_the_page(name, data):
    drawing = figures.svg(name, data)
    assert "currentColor" in drawing
    assert figures.INK not in drawing
    assert "<text" in drawing


def test_every_file_belongs_to_a_figure():
    files = {p.relative_to(figures.TARGET).as_posix() for p in figures.TARGET.rglob("*.*")}
    expected = {f"{name}.json" for name in figures.names()}
    assert files == expected | {f"{name}.svg" for name, _ in DRAWINGS}, "run `make figures`"


def test_another_drawing_is_caught():
    name, data = DRAWINGS[0]
    changed = data | {next(iter(data)): "something else"}
    assert figures.digest(changed) not in (figures.TARGET / f"{name}.svg").read_text("utf-8")


def test_other_data_is_caught():
    data = {"a": [1.0, {"b": 2.0, "c": "x"}]}
    assert different({"a": [1.0, {"b": 2.00005, "c": "x"}]}, data) == []
    assert different({"a": [1.0, {"b": 2.0001, "c": "x"}]}, data) == ["/a/1/b"]
    assert different({"a": [1.0, {"b": 2.0, "c": "y"}]}, data) == ["/a/1/c"]
    assert different({"a": [1.0, {"b": 2.0}]}, data) == ["/a/1/c"]


@pytest.mark.parametrize("number", [-2e-20, 0.0, 0.5, 1.23456, -7.0, 6.00004])
def test_a_number_is_near_what_is_stored_of_it_and_not_near_another(number):
    stored = figures.rounded(number)
    assert near(number, stored)
    for wrong in (stored - 2e-4, stored + 2e-4):
        assert not near(number, wrong)


@pytest.mark.parametrize("name", figures.names())
def test_what_is_stored_is_rounded(name):
    assert stored(name) == figures.rounded(stored(name))


def test_a_number_with_more_places_is_caught():
    assert figures.rounded({"a": [0.12346, 3, "x", None]}) == {"a": [0.1235, 3, "x", None]}


def test_numbers_in_the_drawing_keep_their_digits():
    data = stored("softmax_temperature")
    assert f"{data['1.0'][-1]:.2f}</text>" in figures.svg("softmax_temperature", data)


def test_every_activation_function_of_torch_is_drawn():
    of_torch = set(nn.modules.activation.__all__) - {"MultiheadAttention"}
    assert set(stored("activations")) == of_torch
