"""The functions that the atlas names are those that the functional forms call."""

import ast
import functools

import pytest
import torch
from proof import BY_NAME, QUIET, build
from torch import nn

from nn_guide import atlas
from nn_guide.atlas import source

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
# What prepares arguments, or asks something; of the family that pads, `F.pad` is the layer itself.
HELPERS = {
    "F.pad",
    "torch._nested_tensor_from_mask",
    "torch._nested_tensor_from_mask_left_aligned",
    "torch.full",
    "torch.is_autocast_enabled",
    "torch.is_grad_enabled",
    "torch.no_grad",
    "torch.ones_like",
    "torch.zeros_like",
}
# The names of modules, of numbers and of types.
NOT_FUNCTIONS = ("torch.backends.", "torch.inf", "torch.nn.", "torch.overrides.")


def named(code: str) -> set[str]:
    """The functions of torch that a code names, such as `F.linear`."""
    found = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            whole = name.startswith(("F.", "torch."))
            if whole and callable(resolved(name)) and not name.startswith(NOT_FUNCTIONS):
                found.add(name)
    return found


def resolved(name: str) -> object:
    """What a name of `torch` or of `F` stands for; None if there is no such thing."""
    place, *parts = name.split(".")
    value = {"F": nn.functional, "torch": torch}[place]
    for part in parts:
        value = getattr(value, part, None)
    return value


@functools.cache
def calls(name: str, code: str | None = None) -> set[str]:
    """The functions of a form, and of the forms of the parts that it calls in any case."""
    code = source.code(name) if code is None else code
    found = named(code)
    if "as_function(" in code:
        parts = {type(part).__name__ for case in BY_NAME[name] for part in build(case).modules()}
        found = found.union(*(calls(part) for part in parts - {name} if source.code(part)))
    kept = {"F.pad"} if ENTRIES[name].family == "padding" else set()
    return found - (HELPERS - kept)


@pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
@pytest.mark.parametrize("name", BY_NAME)
def test_the_functions_of_an_entry_are_those_that_its_form_calls(name):
    assert set(ENTRIES[name].functional) == calls(name)


def test_what_has_no_cases_names_no_functions():
    assert {name for name in ENTRIES.keys() - BY_NAME if ENTRIES[name].functional} == set()


def test_a_function_that_is_missing_or_too_much_is_seen():
    code = source.code("Linear")
    assert calls("Linear", code.replace("F.linear", "F.conv1d")) == {"F.conv1d"}
    assert calls("Linear", code + "\n\ndef also(x):\n    return F.relu(x)") == {
        "F.linear",
        "F.relu",
    }
    assert calls("Linear", code + "\n\ndef pads(x):\n    return F.pad(x, [1, 1])") == {"F.linear"}


def test_no_helper_is_unused():
    used = set().union(*(named(source.code(name)) for name in atlas.ENTRIES))
    assert used >= HELPERS
