"""Numbers in texts: which there are, and whether a source shows them."""

import pytest

from nn_proof.numbers import Number, Source, equations, numbers, trace
from nn_proof.text import Piece


def piece(text, kind="text"):
    return Piece(kind, text, "section", 1)


def found(text, kind="text"):
    return [number.text for number in numbers(piece(text, kind))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 layers, then 0.50", ["3", "0.50"]),
        ("Conv2d, float32 and x2 hold none", []),
        ("from −4 to -1, +2", ["-4", "-1", "2"]),
        ("8−3 and (1)-2", ["8", "3", "1", "2"]),
        ("1,797 digits, 1e-5 and 2.5e−7", ["1797", "1e-5", "2.5e-7"]),
        ("torch 2.13.0", ["2.13.0"]),
        ("共 3 个，从−1 起", ["3", "-1"]),
        ("10×, 27 % and 3.", ["10", "27", "3"]),
    ],
)
def test_numbers_in_text(text, expected):
    assert found(text) == expected


def test_in_a_formula_every_number_counts():
    assert found(r"\frac{1}{2}x_0 + 2w^3", "formula") == ["1", "2", "0", "2", "3"]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("0.5003", "#> 0.5003"),
        ("0.50", "tensor(0.5003)"),
        ("0.6", "0.55"),
        ("1e-5", "eps=0.00001"),
        ("100", "ignore_index=-100"),
        ("1.0", "1."),
        ("1797", "1_797"),
        ("4,810", "#> MLP 4,810 100%"),
        ("27 %", "0.268"),
        ("2.13", "torch 2.13.1"),
        ("4e-13", "0.00000000000041"),
    ],
)
def test_what_a_source_shows(text, source):
    (number,) = numbers(piece(text))
    assert Source("source", source).shows(number)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("0.5003", "0.5004"),
        ("0.51", "0.5003"),
        ("3", "3.2"),
        ("3", "Conv3d x3 0.3"),
        ("27", "0.268"),
        ("2.13.0", "2.13"),
        ("1e-5", "1e-6"),
    ],
)
def test_what_a_source_does_not_show(text, source):
    (number,) = numbers(piece(text))
    assert not Source("source", source).shows(number)


def test_percent_in_chinese():
    (number,) = numbers(piece("百分之 27"))
    assert Source("source", "0.27").shows(number)


def traced(text, *sources, kind="text"):
    return [name for _, name in trace(piece(text, kind), sources)]


def test_the_first_source_that_has_it():
    first, second = Source("first", "1 2"), Source("second", "2 3")
    assert traced("1, 2, 3 and 4", first, second) == ["first", "first", "second", ""]


def test_code_that_stands_in_a_source_belongs_to_it_as_a_whole():
    first, second = Source("first", "stride=1 dim=2"), Source("second", "nn.Conv1d(8, stride = 2)")
    assert traced("stride=2", first, second, kind="code") == ["second"]


@pytest.mark.parametrize(
    ("code", "source"),
    [
        ("0", "of 2014"),
        ("k=1", "k=100"),
        ("dim=-1", "dim=-1.5"),
        ("2", "Conv2d"),
        ("0.99", "0.999"),
    ],
)
def test_code_that_is_only_a_part_of_what_stands_in_a_source_does_not_belong_to_it(code, source):
    assert not Source("source", source).says(piece(code, "code"))


@pytest.mark.parametrize(
    ("code", "source"),
    [
        (".view(2, 3)", "x.view(2,3)"),
        ("dim=-1", "sum(dim = -1)"),
        ("k=1", "k=1.\n"),
        ("[2]", "a[2]"),
    ],
)
def test_code_that_stands_in_a_source(code, source):
    assert Source("source", source).says(piece(code, "code"))


def test_an_equation_that_holds_is_a_source():
    assert traced("8 · 4 · 9 = 288") == ["equation"] * 4
    assert traced("8 · 4 · 9 = 289") == [""] * 4


@pytest.mark.parametrize(
    "text",
    [
        "2 × (6 − 9) × 3 = −18",
        r"\sqrt{3^2 + 4^2} = 5",
        r"0.9 \cdot 1 + 0.1 \cdot 50 = 5.9",
        r"\frac{1}{3} \approx 0.333",
        "1,000 / 8 = 125",
    ],
)
def test_equations(text):
    assert list(equations(piece(text)))


@pytest.mark.parametrize(
    "text",
    [
        "lr = 0.1",
        "1 + 1 = 3",
        "18 / 7 = 3",
        "18 / 7 ≈ 2.58",
        "2 / 0 = 1",
        "9 ** 9 ** 9 ** 9 = 1",
        "= 3",
    ],
)
def test_what_is_no_equation_that_holds(text):
    assert not list(equations(piece(text)))


def test_a_number_equals_what_it_rounds():
    number = Number("0.25", percent=False)
    assert number.equals(0.2549)
    assert number.equals(-0.25)
    assert not number.equals(0.2551)
