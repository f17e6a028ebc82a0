"""Run a module of torch.nn and its functional form on the same case."""

import importlib.util
from functools import partial
from types import ModuleType

import cases
import own_cases
import pytest
import torch
from compare import Case, collect, observe, randomised, set_seed, state
from compare import arguments as arguments_of
from torch import Tensor, nn
from torch.nn.modules.lazy import LazyModuleMixin
from torch.nn.utils.rnn import PackedSequence

from nn_guide import pages
from nn_guide.atlas import as_function, measured

CLASSES = measured.classes()
# What a call may raise that makes no sense.
ERRORS = (RuntimeError, ValueError, TypeError, IndexError, AssertionError, AttributeError)
# Some classes are deprecated, and some of their options warn.
QUIET = [
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
]
CASES = [case for case in collect(cases)[0] + own_cases.CASES if case.name in CLASSES]
BY_NAME = {
    name: [case for case in CASES if case.name == name]
    for name in sorted({case.name for case in CASES})
}


def load_mutations() -> ModuleType:
    """The module that makes wrong changes of what the atlas says."""
    path = pages.ROOT / "benchmarks/mutate_atlas.py"
    spec = importlib.util.spec_from_file_location("mutate_atlas", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def on_device(case: Case, device: torch.device) -> Case:
    """The case with the tensors that it holds on a device."""

    def moved(value):
        if isinstance(value, PackedSequence):
            return value.to(device)
        if isinstance(value, Tensor):
            return value.detach().to(device).requires_grad_(value.requires_grad)
        if isinstance(value, tuple | list):
            return type(value)(moved(part) for part in value)
        return value

    def made(make):
        with torch.device("cpu"):
            value = make()
        return moved(value)

    return Case(
        case.name,
        tuple(partial(made, spec) if callable(spec) else moved(spec) for spec in case.inputs),
        {name: moved(value) for name, value in case.call.items()},
        {name: moved(value) for name, value in case.options.items()},
    )


def build(case: Case) -> nn.Module:
    """The module of a case, always with the same first weights."""
    set_seed(0)
    return CLASSES[case.name](**options(case))


def options(case: Case) -> dict[str, object]:
    """The constructor's arguments that a case gives; a layer among them is made each time."""
    return {n: v() if isinstance(v, partial) else v for n, v in case.options.items()}


def arguments(case: Case) -> dict[str, object]:
    """The constructor's arguments in a case, defaults included.

    Where a module keeps a tuple of what was given (`kernel_size`), it is the tuple.
    """
    module = build(case)
    given = arguments_of(CLASSES[case.name]) | options(case)
    stored = {name: getattr(module, name, None) for name in given}
    return given | {name: value for name, value in stored.items() if isinstance(value, tuple)}


def effects(case: Case, training: bool, form=None) -> dict:
    """All that a call of the module does, or that `form(module, …)` does in its place."""
    module = build(case)
    call = form and (lambda *inputs, **keywords: form(module, *inputs, **keywords))
    if not isinstance(module, LazyModuleMixin):
        learned = {name for name, _ in module.named_parameters()}
        values = randomised(state(module), learned)
        return observe(module, case, values, learned, training, call)
    # A lazy module has nothing to set before its first call.
    seen = observe(module, case, {}, set(), training, call)
    gradients = {name: parameter.grad for name, parameter in module.named_parameters()}
    return seen | {
        "gradient of the parameters": gradients,
        "state afterwards": dict(module.state_dict()),
        "class afterwards": type(module),
    }


def in_both_modes(case: Case, form=None) -> dict:
    """All that a call does in training and in evaluation."""
    return {
        (what, f"training={training}"): value
        for training in (True, False)
        for what, value in effects(case, training, form).items()
    }


def unlike(case: Case, form=as_function, tolerance: float = 0.0, expected=None) -> list[str]:
    """How the functional form differs from the module, in both modes.

    `expected` is what the module does, if that has been computed before.
    """
    expected, got = expected or in_both_modes(case), in_both_modes(case, form)
    found = []
    for what in expected:
        try:
            torch.testing.assert_close(
                got[what], expected[what], rtol=tolerance, atol=tolerance, equal_nan=True
            )
        except AssertionError as error:
            found.append(f"{case}: {what}: {error}")
        except TypeError:
            if got[what] != expected[what]:
                found.append(f"{case}: {what}: {got[what]} != {expected[what]}")
    return found
