"""The figures show what torch computes today."""

import json

import pytest

from nn_guide import figures


def stored(name: str) -> dict:
    return json.loads((figures.TARGET / f"{name}.json").read_text("utf-8"))


@pytest.mark.parametrize("name", figures.names())
def test_the_data_is_what_torch_computes(name):
    data = json.loads(json.dumps(figures.module(name).data()))
    assert data.keys() == stored(name).keys()
    for key, values in data.items():
        assert values == pytest.approx(stored(name)[key], rel=1e-3), f"{key}: run `make figures`"


@pytest.mark.parametrize("name", figures.names())
def test_the_drawing_is_of_the_data(name):
    drawing = (figures.TARGET / f"{name}.svg").read_text("utf-8")
    assert figures.digest(stored(name)) in drawing, "run `make figures`"


@pytest.mark.parametrize("name", figures.names())
def test_the_drawing_takes_the_colours_of_the_page(name):
    drawing = figures.svg(name, stored(name))
    assert "currentColor" in drawing
    assert figures.INK not in drawing
    assert "<text" in drawing


def test_another_drawing_is_caught():
    name = figures.names()[0]
    data = stored(name)
    data[next(iter(data))][0] *= 2
    assert figures.digest(data) not in (figures.TARGET / f"{name}.svg").read_text("utf-8")
