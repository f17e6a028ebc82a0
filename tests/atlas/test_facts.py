"""The facts of the atlas are measured: names, shapes, modes, randomness, state."""

import importlib
import json
import subprocess
import sys

import pytest
import torch
import yaml
from compare import make
from proof import BY_NAME, CLASSES, QUIET, arguments, build, effects
from torch.nn.modules.lazy import LazyModuleMixin
from torch.torch_version import TorchVersion

from nn_guide import atlas, pages
from nn_guide.atlas import changes, measured

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
INFERRED = ("in_features", "in_channels", "num_features")  # by a lazy module, from its input
TRIES = 3  # for what should differ: a random draw may give the same by chance


def holds(condition: str, case) -> bool:
    """Whether a condition on the constructor's arguments holds in a case."""
    return not condition or bool(eval(condition, {}, arguments(case)))


def classes_of(version: TorchVersion) -> set[str]:
    """The classes that a version of torch has, according to the atlas."""
    return {name for name, entry in ENTRIES.items() if not entry.since or version >= entry.since}


def test_each_public_class_has_an_entry_and_each_entry_a_class():
    assert classes_of(torch.__version__) == set(CLASSES)


def test_a_class_that_an_older_torch_lacks_is_not_expected_there():
    assert set(ENTRIES) - classes_of(TorchVersion("2.12.1")) == {"LinearCrossEntropyLoss"}


@pytest.mark.parametrize("name", ENTRIES)
def test_an_entry_is_complete(name):
    entry = ENTRIES[name]
    assert entry.en.endswith(".")
    assert entry.zh.endswith("。")
    assert len(entry.en) <= 90
    assert entry.functional or (entry.why["en"] and entry.why["zh"])
    assert entry.random in atlas.RANDOM
    assert (pages.ROOT / f"docs/en/{entry.page}.md").is_file()
    assert not entry.scratch or (atlas.FOLDER.parent / f"scratch/{entry.scratch}.py").is_file()
    assert bool(entry.shapes) == (name in BY_NAME)


@pytest.mark.parametrize("name", ENTRIES)
def test_functions_exist(name):
    for function in ENTRIES[name].functional:
        place, _, rest = function.partition(".")
        value = {"F": torch.nn.functional, "torch": torch, "Tensor": torch.Tensor}[place]
        for part in rest.split("."):
            value = getattr(value, part)
        assert callable(value)


def expected_shapes(shapes: dict[str, str], given: dict) -> dict[str, tuple | None]:
    """The shapes that an entry tells for some arguments; None for what is absent."""
    found = {}
    for name, expression in shapes.items():
        shape, _, condition = expression.partition(" if ")
        if "else" in condition:
            shape, condition = expression, ""
        layers = range(given["num_layers"]) if "[k]" in name else [None]
        endings = ["", "_reverse"] if "[k]" in name and given["bidirectional"] else [""]
        for k in layers:
            there = not condition or eval(condition, {}, given | {"k": k})
            value = tuple(eval(shape, {}, given | {"k": k})) if there else None
            for ending in endings:
                found[name.replace("[k]", str(k)) + ending] = value
    return found


def test_each_public_function_belongs_to_a_class_or_says_what_it_is_for():
    described = yaml.safe_load((atlas.FOLDER / "functions.yaml").read_text("utf-8"))
    of_forms = {
        name[2:] for entry in ENTRIES.values() for name in entry.functional if name.startswith("F.")
    }
    plain = {name for name in measured.functions() if not atlas.variant(name)[1]}
    assert plain == of_forms | set(described)
    assert not of_forms & set(described)
    for about in described.values():
        assert about["en"]
        assert about["zh"]
        assert set(about.get("of", [])) <= set(ENTRIES)


def test_what_torch_is_asked_is_up_to_date():
    """Otherwise: `python -m nn_guide.atlas.measured`."""
    now = json.loads(json.dumps(measured.measure()))
    assert atlas.as_of(measured.release(), atlas.of_torch()) == now


OLD = {"functions": {"relu": "x"}, "optimizers": {"SGD": {"signature": "lr", "state": []}}}
NEW = {
    "functions": {"relu": "x", "mish": "x"},
    "optimizers": {"SGD": {"signature": "lr, maximize", "state": []}},
}


def test_of_a_later_release_only_what_has_changed_is_noted(monkeypatch):
    monkeypatch.setattr(torch, "__version__", TorchVersion("2.9.1+cpu"))
    old = measured.updated({}, OLD)
    assert old == {"2.9": OLD}
    monkeypatch.setattr(torch, "__version__", TorchVersion("2.10.0"))
    both = measured.updated(old, NEW)
    change = {"functions": {"mish": "x"}, "optimizers": {"SGD": {"signature": "lr, maximize"}}}
    assert both == {"2.9": OLD, "2.10": change}
    assert list(both) == ["2.9", "2.10"]
    assert measured.updated(both, NEW) == both
    assert measured.updated(both, OLD) == {"2.9": OLD, "2.10": {}}
    assert [atlas.as_of(release, both) for release in ("2.9", "2.10", "2.11")] == [OLD, NEW, NEW]


def test_what_is_gone_in_a_later_release_is_noted(monkeypatch):
    monkeypatch.setattr(torch, "__version__", TorchVersion("2.10.0"))
    both = measured.updated({"2.9": NEW}, OLD)
    assert both["2.10"]["functions"] == {"mish": None}
    assert atlas.as_of("2.10", both) == OLD
    assert atlas.as_of("2.9", both) == NEW


def facts(**sections) -> dict:
    """All facts of a release that has little."""
    empty = {key: {} for key in ("classes", "functions", "optimizers", "schedulers", "others")}
    return empty | sections


LINEAR = {"constructor": "in_features, bias=True", "forward": "input"}


@pytest.mark.parametrize(
    ("before", "now", "change", "arguments"),
    [
        (facts(), facts(functions={"mish": "x"}), ("F.mish", None, "x"), ("", "x")),
        (facts(classes={"Linear": LINEAR}), facts(), ("nn.Linear", LINEAR["constructor"], None), 0),
        (
            facts(classes={"Linear": LINEAR}),
            facts(classes={"Linear": LINEAR | {"forward": "input, scale"}}),
            ("nn.Linear.forward", "input", "input, scale"),
            ("", "scale"),
        ),
        (
            facts(optimizers={"Adam": {"signature": "lr, betas=(0.9, 0.999)"}}),
            facts(optimizers={"Adam": {"signature": "lr, betas=(0.9, 0.99)"}}),
            ("optim.Adam", "lr, betas=(0.9, 0.999)", "lr, betas=(0.9, 0.99)"),
            ("betas=(0.9, 0.999)", "betas=(0.9, 0.99)"),
        ),
        (
            facts(others={"nn.init.ones_": "a, b"}),
            facts(others={"nn.init.ones_": "b, a"}),
            ("nn.init.ones_", "a, b", "b, a"),
            ("a, b", "b, a"),
        ),
    ],
)
def test_what_differs_between_two_releases_is_told(before, now, change, arguments):
    (found,) = changes.between(before, now)
    assert (found.name, found.before, found.now) == change
    assert not arguments or found.arguments == arguments
    assert changes.between(now, now) == []


def test_the_names_of_each_namespace_are_those_of_torch():
    found = changes.names(atlas.as_of(measured.release(), atlas.of_torch()))
    for short, long in changes.NAMESPACES.items():
        for name in found[short]:
            assert callable(getattr(importlib.import_module(long), name))
    assert {"Linear", "Parameter", "LinearCrossEntropyOptions"} <= found["nn"]
    assert found["F"] == set(measured.functions())
    modules = {"parametrize", "parametrizations", "rnn", "stateless"}
    assert found["nn.init"] == set(torch.nn.init.__all__)
    assert found["nn.utils"] == set(torch.nn.utils.__all__) - modules
    assert found["optim"] == set(torch.optim.__all__) - {"lr_scheduler", "swa_utils"}
    assert found["optim.lr_scheduler"] == set(torch.optim.lr_scheduler.__all__)


def test_a_function_that_tells_no_arguments_is_listed_without_any():
    assert measured.signature(dir, "brand_new") == ""


@pytest.mark.parametrize("name", BY_NAME)
def test_parameters_and_buffers_are_as_told(name):
    entry = ENTRIES[name]
    for case in BY_NAME[name]:
        module, given = build(case), arguments(case)
        if isinstance(module, LazyModuleMixin):
            module(*[make(spec) for spec in case.inputs], **case.call)
            given |= {name: getattr(module, name) for name in INFERRED if hasattr(module, name)}
        for told, there in ((entry.params, module._parameters), (entry.buffers, module._buffers)):
            real = {name: tuple(t.shape) for name, t in there.items() if t is not None}
            shapes = expected_shapes(told, given)
            assert {n: shape for n, shape in shapes.items() if shape is not None} == real, case


def outputs(case, training: bool, seed: int) -> list:
    """What a call returns after another seed; of a lazy module, the second call."""

    def reseeded(module, *inputs, **keywords):
        if isinstance(module, LazyModuleMixin):
            module(*inputs, **keywords)
        torch.manual_seed(seed)
        return module(*inputs, **keywords)

    return effects(case, training, reseeded)["output"]


def differ(first: list, second: list) -> bool:
    return any(
        not torch.equal(a.nan_to_num(), b.nan_to_num()) for a, b in zip(first, second, strict=True)
    )


def measure(case, tries: int) -> dict[str, bool]:
    """Whether results differ from seed to seed in each mode, and from mode to mode."""
    runs = {
        training: [outputs(case, training, seed) for seed in range(1 + tries)]
        for training in (True, False)
    }
    return {
        "random in training": any(differ(runs[True][0], run) for run in runs[True][1:]),
        "random in eval": any(differ(runs[False][0], run) for run in runs[False][1:]),
        "eval differs": any(map(differ, runs[True], runs[False])),
    }


@pytest.mark.parametrize("name", BY_NAME)
def test_randomness_and_the_effect_of_the_mode_are_as_told(name):
    entry = ENTRIES[name]
    for case in BY_NAME[name]:
        draws = entry.random != "never" and holds(entry.random_when, case)
        told = {
            "random in training": draws,
            "random in eval": draws and entry.random == "always",
            "eval differs": entry.train_eval_differs and holds(entry.train_eval_when, case),
        }
        assert measure(case, TRIES if any(told.values()) else 1) == told, case


@pytest.mark.parametrize("name", BY_NAME)
def test_changes_of_state_are_as_told(name):
    entry = ENTRIES[name]
    if issubclass(CLASSES[name], LazyModuleMixin):
        assert entry.changes_state
        return
    before = {}

    def noting(module, *inputs, **keywords):
        before.clear()
        before.update({name: tensor.clone() for name, tensor in module.state_dict().items()})
        return module(*inputs, **keywords)

    for case in BY_NAME[name]:
        after = effects(case, True, noting)["state afterwards"]
        changed = any(not torch.equal(before[name], tensor) for name, tensor in after.items())
        assert changed == (entry.changes_state and holds(entry.changes_state_when, case)), case


@pytest.mark.parametrize("name", ENTRIES)
def test_some_case_shows_what_an_entry_says_happens_sometimes(name):
    entry = ENTRIES[name]
    for condition in (entry.train_eval_when, entry.random_when, entry.changes_state_when):
        if condition:
            assert {holds(condition, case) for case in BY_NAME[name]} == {True, False}


def test_the_facts_need_no_torch():
    program = "import sys; sys.modules['torch'] = None; from nn_guide.atlas import ENTRIES; ENTRIES"
    subprocess.run([sys.executable, "-c", program], check=True)
