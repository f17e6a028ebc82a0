"""The optimizers rebuilt in `nn_guide.scratch` take torch's steps, whatever the options."""

import ast
import inspect
from collections.abc import Iterable

import optimizer_cases
import pytest
import torch
from compare import collect, mutate, own, proven, seen
from optimizers import Case, Regression, arguments, differences, of_torch, optimizers

from nn_guide.book import BOOK

CASES, MUTATIONS = collect(optimizer_cases)
OPTIMIZERS = optimizers()


def cases_of(name: str) -> list[Case]:
    return [case for case in CASES if case.name == name]


def optional() -> list[tuple[str, str]]:
    """Each optimizer with each argument that has a default."""
    return [
        (name, argument)
        for name, optimizer in OPTIMIZERS.items()
        for argument, default in arguments(optimizer).items()
        if default is not inspect.Parameter.empty
    ]


@pytest.mark.proves(lambda case: proven(OPTIMIZERS[case.name]))
@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_takes_the_steps_of_torch(case):
    assert not list(differences(OPTIMIZERS[case.name], case))


def finite(case: Case) -> bool:
    """Whether torch's numbers are numbers: NaN equals NaN, and would prove nothing."""
    return all(tensor.isfinite().all() for step in of_torch(case) for tensor in step.after)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_steps_of_torch_are_finite(case):
    assert finite(case)


def test_steps_that_are_not_finite_are_caught():
    assert not finite(Case("SGD", {"lr": 1e200}, Regression))


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_names_arguments_and_defaults_are_torchs(name):
    assert arguments(OPTIMIZERS[name]) == arguments(getattr(torch.optim, name))


@pytest.mark.parametrize(("name", "argument"), optional())
def test_an_argument_that_is_ignored_is_seen(name, argument):
    for case in cases_of(name):
        if argument in case.options:
            options = {key: value for key, value in case.options.items() if key != argument}
            if list(differences(OPTIMIZERS[name], case, options)):
                return
    pytest.fail(f"{name} could ignore {argument}, and no case would show it")


@pytest.mark.parametrize(("path", "old", "new"), MUTATIONS)
def test_a_changed_line_is_seen(path, old, new, monkeypatch):
    for module in mutate(monkeypatch, path, old, new):
        for name in own(module).keys() & OPTIMIZERS:
            if any(seen(differences(vars(module)[name], case)) for case in cases_of(name)):
                return
    pytest.fail("no case shows the change")


def test_every_optimizer_has_a_case():
    assert {case.name for case in CASES} == set(OPTIMIZERS)


def not_shown(sources: Iterable[str], names: Iterable[str]) -> set[tuple[str, str]]:
    """Arguments of the optimizers that no source gives in a call of `torch.optim.X`."""
    given = set()
    for source in sources:
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("torch.optim."):
                name = ast.unparse(node.func).removeprefix("torch.optim.")
                given |= {(name, keyword.arg) for keyword in node.keywords}
    return {(name, argument) for name, argument in optional() if name in names} - given


def test_every_argument_is_shown():
    sources = [BOOK.example(name).source for name in BOOK.names()]
    assert not_shown(sources, OPTIMIZERS) == set()


def test_an_argument_that_is_not_shown_is_caught():
    assert ("SGD", "momentum") in not_shown(["torch.optim.SGD(w, lr=0.1)"], ["SGD"])
    assert ("SGD", "momentum") not in not_shown(["torch.optim.SGD(w, momentum=0.9)"], ["SGD"])
