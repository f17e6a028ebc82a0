"""The shapes that the atlas tells are those of real calls, and wrong ones are seen."""

import dataclasses
import functools
from collections.abc import Iterator

import pytest
import torch
from compare import make, set_seed
from proof import BY_NAME, QUIET, arguments, build, load_mutations
from shape_cases import CASES
from shapes import Call, ShapeError, conditions, fits, holds, read
from torch.nn.modules.lazy import LazyModuleMixin

from nn_guide import atlas

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
mutations = load_mutations()
INFERRED = ("in_features", "in_channels", "num_features")  # by a lazy module, from its input
# Wrong changes that no call could tell from the right line: there is nothing but the names.
UNSEEN: dict[str, set[str]] = {}


def called(case, distinct: bool) -> Call:
    """The shapes of a case."""
    module, given = build(case), arguments(case)
    set_seed(2)
    with torch.no_grad():
        inputs = tuple(make(spec) for spec in case.inputs)
        output = module(*inputs, **case.call)
    if isinstance(module, LazyModuleMixin) or type(module).__name__ != case.name:
        given |= {name: getattr(module, name) for name in INFERRED if hasattr(module, name)}
    return Call.of(module, inputs, case.call, output, given, distinct)


def by_accident(name: str, call: Call) -> bool:
    """A lazy instance norm takes the second dimension for the channels, also without a batch: it
    works if the sizes happen to be equal, or if nothing has that size."""
    return name.startswith("LazyInstanceNorm") and len(call.inputs[0]) == int(name[-2]) + 1


@functools.cache
def calls(name: str) -> list[Call]:
    found = [called(case, distinct=False) for case in BY_NAME[name]]
    found += [called(case, distinct=True) for case in CASES if case.name == name]
    return [call for call in found if not by_accident(name, call)]


def wrong(entry: atlas.Entry, told: list[Call]) -> Iterator[str]:
    """What is wrong with the shapes of an entry."""
    used, sizes = set(), {}
    for call in told:
        fitting = fits(entry, call)
        used.update(fitting)
        if call.distinct and len(fitting) == 1:
            for letter, size in next(iter(fitting.values())).items():
                sizes.setdefault(letter, set()).add(size)
        if not fitting:
            yield f"{entry.name}: no line tells {call.inputs} -> {call.outputs}, {call.given}"
    for i, line in enumerate(entry.shapes):
        if i not in used:
            yield f"{entry.name}: no case shows '{line}'"
    for letter, several in sizes.items():
        if len(several) > 1:
            yield f"{entry.name}: '{letter}' isn't the same in all lines: {several}"
    for condition in conditions(entry):
        if {holds(condition, call.given) for call in told} != {True, False}:
            yield f"{entry.name}: no case shows that '{condition}' matters"


@pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
@pytest.mark.parametrize("name", BY_NAME)
def test_shapes_are_as_told(name):
    assert list(wrong(ENTRIES[name], calls(name))) == []


def changed(entry: atlas.Entry) -> Iterator[tuple[str, atlas.Entry]]:
    """The entry with one mistake in its shapes, and what is told then."""
    for i, line in enumerate(entry.shapes):
        for new in mutations.of_shape(line):
            lines = (*entry.shapes[:i], new, *entry.shapes[i + 1 :])
            yield new, dataclasses.replace(entry, shapes=lines)
    for name, expression in entry.where.items():
        for new in mutations.of_shape(expression):
            where = entry.where | {name: new}
            yield f"{name}: {new}", dataclasses.replace(entry, where=where)


def is_seen(entry: atlas.Entry, told: list[Call]) -> bool:
    try:
        return any(wrong(entry, told))
    except (ArithmeticError, AttributeError, RuntimeError, SyntaxError, TypeError, ValueError):
        return True


@pytest.mark.parametrize("name", BY_NAME)
def test_a_wrong_shape_is_seen(name):
    unseen = {said for said, entry in changed(ENTRIES[name]) if not is_seen(entry, calls(name))}
    assert unseen == UNSEEN.get(name, set())


@pytest.mark.parametrize(
    "text", ["(N, C)", "(N) -> (C) -> (N)", "N -> (N)", "(N) -> (N) if a if b", "(N) -> N, C"]
)
def test_a_line_that_says_no_shapes_is_refused(text):
    with pytest.raises(ShapeError, match="N"):
        read(text)


@pytest.mark.parametrize(
    "line",
    ["(*, in_feature) -> (*, out_features)", "(*, in_features) -> (*, K)", "(*) -> (*) if biased"],
)
def test_a_name_that_there_is_not_is_refused(line):
    entry = dataclasses.replace(ENTRIES["Linear"], shapes=(line,))
    with pytest.raises(ShapeError, match=r"in_feature|K|biased"):
        fits(entry, calls("Linear")[0])
