"""The figures show what torch computes today."""

import json
from collections.abc import Iterator

import pytest

from nn_guide import figures


def stored(name: str) -> dict:
    return json.loads((figures.TARGET / f"{name}.json").read_text("utf-8"))


def numbers(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """What is at the end of each path through nested dictionaries and lists."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            yield from numbers(part, f"{path}/{key}")
    else:
        yield path, value


DRAWINGS = [d for name in figures.names() for d in figures.drawings(name, stored(name)).items()]


@pytest.mark.parametrize("name", figures.names())
def test_the_data_is_what_torch_computes(name):
    computed = json.loads(json.dumps(figures.module(name).data()))
    expected = pytest.approx(dict(numbers(stored(name))), rel=1e-3, abs=1e-5)
    assert dict(numbers(computed)) == expected, "run `make figures`"


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
    assert files == expected | {f"{name}.svg" for name, _ in DRAWINGS}


def test_another_drawing_is_caught():
    name, data = DRAWINGS[0]
    changed = data | {next(iter(data)): "something else"}
    assert figures.digest(changed) not in (figures.TARGET / f"{name}.svg").read_text("utf-8")


def test_other_data_is_caught():
    one, other = {"a": [1.0, {"b": 2.0}]}, {"a": [1.0, {"b": 2.1}]}
    assert dict(numbers(one)) != pytest.approx(dict(numbers(other)), rel=1e-3)
