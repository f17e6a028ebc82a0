"""What is rebuilt in `nn_guide.scratch` does what torch does, in every option."""

import functools
import inspect

import cases
import pytest
import torch
from compare import (
    Case,
    arguments,
    collect,
    differences,
    forbidden,
    layers,
    modules,
    mutate,
    original,
    proven,
    seen,
)

# What torch says about old names of arguments and slower ways; the results are what counts.
pytestmark = [
    pytest.mark.filterwarnings("ignore:keyword argument:FutureWarning"),
    pytest.mark.filterwarnings("ignore::UserWarning:torch"),
]

# Arguments that make no difference to the result: torch ignores them, they can have only one
# value, or they change how much memory is used.
NO_EFFECT = {
    ("AlphaDropout", "inplace"),
    ("FeatureAlphaDropout", "inplace"),
    ("ConvTranspose1d", "padding_mode"),
    ("ConvTranspose2d", "padding_mode"),
    ("ConvTranspose3d", "padding_mode"),
    ("LinearCrossEntropyLoss", "options"),
}

CASES, MUTATIONS = collect(cases)
MODULES = modules()
LAYERS = {name: layer for module in MODULES.values() for name, layer in layers(module).items()}


def cases_of(name: str) -> list[Case]:
    return [case for case in CASES if case.name == name]


def optional(name: str) -> dict[str, object]:
    """The arguments of a layer that have a default and make a difference, with the default."""
    return {
        argument: default
        for argument, default in arguments(original(LAYERS[name])).items()
        if default is not inspect.Parameter.empty
        and not argument.startswith("_")
        and (name, argument) not in NO_EFFECT
    }


@functools.cache
def set_by_a_case() -> list[tuple[str, str]]:
    """Each layer with each of its optional arguments that some case sets to something else."""
    return sorted(
        {
            (case.name, argument)
            for case in CASES
            for argument, default in optional(case.name).items()
            if case.options.get(argument, default) is not default
        }
    )


@pytest.mark.proves(lambda case: proven(LAYERS[case.name]))
@pytest.mark.parametrize("case", CASES, ids=str)
def test_it_does_what_torch_does(case):
    assert not list(differences(LAYERS[case.name], case))


@pytest.mark.parametrize("name", LAYERS)
def test_names_arguments_and_defaults_are_torchs(name):
    assert arguments(LAYERS[name]) == arguments(original(LAYERS[name]))


@pytest.mark.parametrize("name", LAYERS)
def test_some_case_sets_each_argument(name):
    assert set(optional(name)) == {argument for layer, argument in set_by_a_case() if layer == name}


@pytest.mark.parametrize("name", ["AlphaDropout", "FeatureAlphaDropout"])
def test_torch_ignores_inplace(name):
    x = torch.ones(4, 4)
    getattr(torch.nn, name)(inplace=True)(x)
    assert torch.equal(x, torch.ones(4, 4))


@pytest.mark.parametrize("name", ["ConvTranspose1d", "ConvTranspose2d", "ConvTranspose3d"])
def test_torch_takes_zeros_only(name):
    with pytest.raises(ValueError, match='Only "zeros" padding mode is supported'):
        getattr(torch.nn, name)(1, 1, 1, padding_mode="reflect")


@pytest.mark.parametrize(("name", "argument"), set_by_a_case())
def test_an_argument_that_is_ignored_is_seen(name, argument):
    """Not one option could be dropped from the code without a test that fails."""
    layer = LAYERS[name]
    for case in cases_of(name):
        options = {key: value for key, value in case.options.items() if key != argument}
        if len(options) < len(case.options) and seen(differences(layer, case, options)):
            return
    pytest.fail(f"{name} could ignore {argument}, and no case would show it")


@pytest.mark.parametrize(("path", "old", "new"), MUTATIONS)
def test_a_changed_line_is_seen(path, old, new, monkeypatch):
    for module in mutate(monkeypatch, path, old, new):
        for name, layer in layers(module).items():
            if any(seen(differences(layer, case)) for case in cases_of(name)):
                return
    pytest.fail("no case shows the change")


@pytest.mark.parametrize("path", MODULES)
def test_only_tensor_operations_are_used(path):
    assert not list(forbidden(inspect.getsource(MODULES[path]), layers(MODULES[path])))


@pytest.mark.parametrize(
    "bad",
    [
        "from torch.nn import functional as F",
        "from torch import nn",
        "import torch.nn",
        "y = torch.nn.functional.linear(x, w)",
        "y = torch.conv2d(x, w)",
        "y = x.relu()",
        "y = torch._C._nn.gelu(x)",
        "y = x.log_softmax(1)",
    ],
)
def test_a_ready_made_layer_is_caught(bad):
    assert list(forbidden(bad, ["LogSoftmax"]))
    assert not list(forbidden("y = x @ w.T + x.tanh()", ["LogSoftmax"]))


def test_every_layer_has_a_case():
    assert {case.name for case in CASES} == set(LAYERS)
