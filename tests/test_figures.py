"""The figures show what torch computes today."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import FixedFormatter
from torch import nn

from nn_guide import figures

# By how much numbers of float32 differ between processors, as a part of a number above 1.
PROCESSORS = 2e-6
NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)")
VALUE = re.compile(r"(\$.*\$|[−\d.]+)( %)?")  # what stands at an axis, also as a power
COORDINATE = 0.15  # by how much one that is stored with one decimal may differ, in points


def stored(name: str) -> dict:
    return json.loads((figures.TARGET / f"{name}.json").read_text("utf-8"))


def file(name: str) -> str:
    return (figures.TARGET / f"{name}.svg").read_text("utf-8")


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    """What is at the end of each path through nested dictionaries and lists."""
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            yield from leaves(part, f"{path}/{key}")
    else:
        yield path, value


def near(computed: float, stored: float, drift: float = 0) -> bool:
    """Whether a number is the stored one: it was rounded, and processors round differently."""
    rounding = 0.5 * 10**-figures.PLACES
    return abs(computed - stored) <= rounding + drift + PROCESSORS * max(1, abs(stored))


def different(computed: dict, expected: dict, drift: float = 0) -> list[str]:
    """The paths at which two data differ by more than rounding, and by more than a training may
    drift from one processor to another."""
    ours, theirs = dict(leaves(computed)), dict(leaves(expected))
    return sorted(ours.keys() ^ theirs.keys()) + [
        path
        for path in ours.keys() & theirs.keys()
        if ours[path] != theirs[path]
        and not (isinstance(theirs[path], float) and near(ours[path], theirs[path], drift))
    ]


def changes(drawing: str, other: str) -> list[str]:
    """What differs between two drawings, by more than the rounding of a coordinate.

    Elements, text, colours and everything else must be equal; names of ids, which are hashes of
    coordinates, may differ.
    """
    ours, theirs = (
        list(ElementTree.fromstring(numbered(text)).iter()) for text in (drawing, other)
    )
    if (count := len(ours)) != len(theirs):
        return [f"{count} elements, not {len(theirs)}"]
    return [
        f"{one.attrib} {one.text or ''}, not {two.attrib} {two.text or ''}"
        for one, two in zip(ours, theirs, strict=True)
        if one.tag != two.tag
        or written(one) != written(two)
        or one.attrib.keys() != two.attrib.keys()
        or not all(alike(one.attrib[key], two.attrib[key]) for key in one.attrib)
    ]


def written(element: ElementTree.Element) -> list[str]:
    """The text in an element and behind it."""
    return [(text or "").strip() for text in (element.text, element.tail)]


def numbered(drawing: str) -> str:
    """The drawing with its ids named in their order."""
    for number, name in enumerate(re.findall(r' id="([\w.-]+)"', drawing)):
        drawing = drawing.replace(f'id="{name}"', f'id="i{number}"').replace(
            f"#{name}", f"#i{number}"
        )
    return drawing


def alike(one: str, two: str) -> bool:
    """Whether two attributes are the same but for rounding."""
    ours, theirs = NUMBER.split(one), NUMBER.split(two)
    return ours[::2] == theirs[::2] and all(
        abs(float(x) - float(y)) <= COORDINATE
        for x, y in zip(ours[1::2], theirs[1::2], strict=True)
    )


def labels(figure: Figure) -> list[str]:
    """What is written into a drawing, but not the numbers at its axes."""
    ticks = {
        label
        for axes in figure.axes
        for axis in (axes.xaxis, axes.yaxis)
        if not isinstance(axis.get_major_formatter(), FixedFormatter)
        for tick in axis.get_major_ticks() + axis.get_minor_ticks()
        for label in (tick.label1, tick.label2)
    }
    return [text.get_text() for text in figure.findobj(Text) if text not in ticks]


def unbound(drawn: list[str], altered: list[str], data: dict, source: str) -> list[str]:
    """Numbers in labels that neither follow the data nor stand in it or in what computes it."""
    module = ast.parse(source)
    module.body = [node for node in module.body if getattr(node, "name", "") != "draw"]
    texts = [ast.unparse(module), json.dumps([[*path.split("/"), v] for path, v in leaves(data)])]
    known = {number for text in texts for number in NUMBER.findall(text) if number}
    return [
        number
        for label, other in zip(drawn, altered, strict=True)
        if label == other
        for number in NUMBER.findall(label)
        if number not in known
    ]


def altered(data: object) -> object:
    """The data with each number that isn't whole another one."""
    if isinstance(data, dict):
        return {key: altered(value) for key, value in data.items()}
    if isinstance(data, list):
        return [altered(value) for value in data]
    return 1.3 * data + 0.05 if isinstance(data, float) else data


def unnamed(figure: Figure) -> list[str]:
    """Which axes show numbers that nothing names."""
    found = []
    for axes in figure.axes:
        for kind, axis in (("x", axes.xaxis), ("y", axes.yaxis)):
            shown = axes.axison and any(
                label.get_visible() and VALUE.fullmatch(label.get_text())
                for label in axis.get_ticklabels()
            )
            above = axes.get_title(loc="left") if kind == "y" else ""
            name = axis.get_label_text() or getattr(figure, f"get_sup{kind}label")()
            if shown and not (name or (above and "=" not in above)):
                found.append(kind)
    return found


DRAWN = [name for name in figures.names() if (figures.TARGET / f"{name}.json").is_file()]
DRAWINGS = [drawing for name in DRAWN for drawing in figures.drawings(name, stored(name)).items()]


@pytest.mark.proves(lambda name: f"figures/{name}")
@pytest.mark.parametrize("name", figures.names())
def test_the_data_is_what_torch_computes(name):
    computed = json.loads(json.dumps(figures.module(name).data()))
    drift = getattr(figures.module(name), "DRIFT", 0)
    assert not different(computed, stored(name), drift), "run `make figures`"


@pytest.mark.parametrize(("name", "data"), DRAWINGS)
def test_the_drawing_is_of_the_data(name, data):
    drawing = figures.svg(name, data)
    assert not changes(drawing, file(name)), "run `make figures`"
    assert "currentColor" in drawing
    assert figures.INK not in drawing
    assert "<text" in drawing


@pytest.mark.parametrize(
    ("what", "old", "new"),
    [
        ("a label", ">ELU<", ">CELU<"),
        ("a number at an axis", ">20<", ">30<"),
        ("a coordinate", 'x="110.0"', 'x="110.3"'),
        ("a colour", "stroke: #1f8a92", "stroke: #2f8a92"),
        ("a style", "stroke-linecap: square", "stroke-linecap: round"),
        ("the size", 'viewBox="0 0 460.8', 'viewBox="0 0 230.4'),
        ("a text without an element", "</text>", "</text>9"),
        ("another line", "</svg>", '<path d="M 0 0 L 9 9"/></svg>'),
        ("a line less", r"<path [^>]*stroke: #c7681e[^>]*/>", ""),
    ],
)
def test_an_edited_drawing_is_caught(what, old, new):
    drawing = file("dead_units")
    edited = re.sub(old, new, drawing, count=1)
    assert edited != drawing, what
    assert changes(drawing, edited), what


def test_rounding_and_the_names_of_ids_are_no_change():
    drawing = file("dead_units")
    marker = re.search(r'id="(m\w+)"', drawing)[1]
    assert not changes(drawing, drawing.replace(marker, "m0").replace('x="110.0"', 'x="110.1"'))


def test_another_drawing_is_caught():
    (name, data), (other, _) = [drawing for drawing in DRAWINGS if drawing[0].startswith("d")][:2]
    assert changes(figures.svg(name, data), file(other))


def test_axes_without_a_name_are_caught():
    figure = Figure()
    axes = figure.add_subplot()
    axes.plot([1, 2])
    axes.set_title("momentum=0.8", loc="left")
    assert unnamed(figure) == ["x", "y"]
    axes.set_title("loss", loc="left")
    figure.supxlabel("step")
    assert unnamed(figure) == []


@pytest.mark.parametrize(("name", "data"), DRAWINGS)
def test_axes_are_named_and_numbers_in_labels_come_from_the_data(name, data):
    figure, other = figures.figure(name, data), figures.figure(name, altered(data))
    assert not unnamed(figure)
    source = Path(figures.module(name.partition("/")[0]).__file__).read_text("utf-8")
    assert not unbound(labels(figure), labels(other), data, source)


def test_a_number_that_is_typed_into_a_label_is_caught():
    source = 'T = 5\ndef draw(figure, data):\n    figure.text(0, 0, "7.5")\n'
    data = {"count": 3, "lr=0.1": [0.625]}
    drawn, redrawn = ["5", "3", "lr=0.1", "0.62", "7.5"], ["5", "3", "lr=0.1", "0.86", "7.5"]
    assert unbound(drawn, redrawn, data, source) == ["7.5"]


def test_every_file_belongs_to_a_figure():
    files = {p.relative_to(figures.TARGET).as_posix() for p in figures.TARGET.rglob("*.*")}
    expected = {f"{name}.json" for name in figures.names()}
    assert files == expected | {f"{name}.svg" for name, _ in DRAWINGS}, "run `make figures`"


def test_other_data_is_caught():
    data = {"a": [1.0, {"b": 2.0, "c": "x"}]}
    assert different({"a": [1.0, {"b": 2.00005, "c": "x"}]}, data) == []
    assert different({"a": [1.0, {"b": 2.0001, "c": "x"}]}, data) == ["/a/1/b"]
    assert different({"a": [1.0, {"b": 2.1, "c": "x"}]}, data, drift=0.05) == ["/a/1/b"]
    assert different({"a": [1.0, {"b": 2.04, "c": "x"}]}, data, drift=0.05) == []
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
