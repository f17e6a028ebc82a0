"""The facts of the atlas are measured: names, shapes, modes, randomness, state."""

import contextlib
import dataclasses
import importlib
import json
import subprocess
import sys

import pytest
import shape_cases
import torch
import yaml
from compare import make, set_seed
from proof import BY_NAME, CLASSES, QUIET, arguments, build, effects, load_mutations
from torch.nn.modules.lazy import LazyModuleMixin
from torch.torch_version import TorchVersion

from nn_guide import atlas
from nn_guide.atlas import changes, measured

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
mutations = load_mutations()
of_entry = pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
INFERRED = ("in_features", "in_channels", "num_features")  # by a lazy module, from its input
# Wrong changes that make no difference.
UNSEEN: dict[str, set[str]] = {}
TRIES = 3  # for what should differ: a random draw may give the same by chance


def holds(condition: str, given: dict) -> bool:
    """Whether a condition on the constructor's arguments holds."""
    return not condition or bool(eval(condition, {}, given))


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
    assert bool(entry.shapes) == (name in BY_NAME)


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


def tensors(name: str) -> list[tuple[dict, dict[str, dict]]]:
    """The arguments of each case, and the shapes of the parameters and buffers there."""
    found = []
    for case in BY_NAME[name] + [case for case in shape_cases.CASES if case.name == name]:
        module, given = build(case), arguments(case)
        if isinstance(module, LazyModuleMixin):
            module(*[make(spec) for spec in case.inputs], **case.call)
            given |= {name: getattr(module, name) for name in INFERRED if hasattr(module, name)}
        real = {
            kind: {name: tuple(t.shape) for name, t in there.items() if t is not None}
            for kind, there in (("params", module._parameters), ("buffers", module._buffers))
        }
        found.append((given, real))
    return found


def has_tensors(entry: atlas.Entry, found: list[tuple[dict, dict[str, dict]]]) -> bool:
    """Whether parameters and buffers are as an entry tells, in all cases, and what may be absent
    is so in some of them but not in all."""
    absent: dict[str, set[bool]] = {}
    for given, real in found:
        for kind, told in (("params", entry.params), ("buffers", entry.buffers)):
            shapes = expected_shapes(told, given)
            if {name: shape for name, shape in shapes.items() if shape is not None} != real[kind]:
                return False
            for name, shape in shapes.items():
                absent.setdefault(name, set()).add(shape is None)
    conditional = {
        name: " if " in shape and " else " not in shape
        for name, shape in (entry.params | entry.buffers).items()
    }
    return all(
        absent[name.replace("[k]", "0")] == ({True, False} if may_be else {False})
        for name, may_be in conditional.items()
    )


@of_entry
@pytest.mark.parametrize("name", BY_NAME)
def test_parameters_and_buffers_are_as_told_and_wrong_ones_are_seen(name):
    entry, found = ENTRIES[name], tensors(name)
    assert has_tensors(entry, found)
    changed = [
        (f"{tensor}: {new}", dataclasses.replace(entry, **{kind: told | {tensor: new}}))
        for kind, told in (("params", entry.params), ("buffers", entry.buffers))
        for tensor, shape in told.items()
        for new in mutations.of_shape(shape)
    ]
    assert unseen(changed, lambda other: has_tensors(other, found)) == UNSEEN.get(name, set())
    for kind in ("params", "buffers"):
        for tensor, shape in getattr(entry, kind).items():
            less = {n: s for n, s in getattr(entry, kind).items() if n != tensor}
            for told in (less, less | {f"{tensor}_2": shape}):
                assert not has_tensors(dataclasses.replace(entry, **{kind: told}), found)


def unseen(changed: list[tuple[str, atlas.Entry]], is_right) -> set[str]:
    """Which of the wrong entries are taken for right ones."""
    found = set()
    for said, entry in changed:
        with contextlib.suppress(
            ArithmeticError,
            AttributeError,
            LookupError,
            NameError,
            RuntimeError,
            SyntaxError,
            TypeError,
            ValueError,
        ):
            if is_right(entry):
                found.add(said)
    return found


def outputs(case, training: bool, seed: int) -> tuple[list, bool]:
    """What a call returns after another seed, and whether it changes the state; of a lazy module,
    the second call."""
    before = {}

    def reseeded(module, *inputs, **keywords):
        if isinstance(module, LazyModuleMixin):
            module(*inputs, **keywords)
        before.update({name: tensor.clone() for name, tensor in module.state_dict().items()})
        set_seed(seed)
        return module(*inputs, **keywords)

    seen = effects(case, training, reseeded)
    after = seen["state afterwards"].items()
    return seen["output"], any(not torch.equal(before[name], tensor) for name, tensor in after)


def differ(first: list, second: list) -> bool:
    return any(
        not torch.equal(a.nan_to_num(), b.nan_to_num()) for a, b in zip(first, second, strict=True)
    )


def measure(case, tries: int) -> dict[str, bool]:
    """Whether results differ from seed to seed in each mode, and from mode to mode, and whether a
    call in training changes the state; the first of a lazy module always does."""
    runs, changes = {}, {}
    for training in (True, False):
        found = [outputs(case, training, seed) for seed in range(1 + tries)]
        runs[training] = [output for output, _ in found]
        changes[training] = any(changed for _, changed in found)
    return {
        "random in training": any(differ(runs[True][0], run) for run in runs[True][1:]),
        "random in eval": any(differ(runs[False][0], run) for run in runs[False][1:]),
        "eval differs": any(map(differ, runs[True], runs[False])),
        "changes state": changes[True] or issubclass(CLASSES[case.name], LazyModuleMixin),
    }


def told(entry: atlas.Entry, given: dict) -> dict[str, bool]:
    """What an entry tells of a call, given the constructor's arguments."""
    draws = entry.random != "never" and holds(entry.random_when, given)
    return {
        "random in training": draws,
        "random in eval": draws and entry.random == "always",
        "eval differs": entry.train_eval_differs and holds(entry.train_eval_when, given),
        "changes state": entry.changes_state and holds(entry.changes_state_when, given),
    }


def behaves(entry: atlas.Entry, found: list[tuple[dict, dict[str, bool]]]) -> bool:
    """Whether calls do what an entry tells, and each of its conditions holds in some of them but
    not in all."""
    conditions = (entry.train_eval_when, entry.random_when, entry.changes_state_when)
    return all(told(entry, given) == seen for given, seen in found) and all(
        {holds(condition, given) for given, _ in found} == {True, False}
        for condition in conditions
        if condition
    )


def misbehaving(entry: atlas.Entry):
    """The entry with one mistake in what it tells of calls, and what is told then."""
    for fact in ("train_eval_differs", "changes_state"):
        yield fact, dataclasses.replace(entry, **{fact: not getattr(entry, fact)})
    for other in {*atlas.RANDOM} - {entry.random}:
        yield f"random: {other}", dataclasses.replace(entry, random=other)
    for fact in ("train_eval_when", "random_when", "changes_state_when"):
        for new in mutations.of_expression(getattr(entry, fact)):
            yield f"{fact}: {new}", dataclasses.replace(entry, **{fact: new})


@of_entry
@pytest.mark.parametrize("name", BY_NAME)
def test_randomness_modes_and_state_are_as_told_and_what_is_wrong_is_seen(name):
    entry, found = ENTRIES[name], []
    for case in BY_NAME[name]:
        given = arguments(case)
        tries = TRIES if any(told(entry, given).values()) else 1
        found.append((given, measure(case, tries)))
    for (given, seen), case in zip(found, BY_NAME[name], strict=True):
        assert told(entry, given) == seen, case
    assert behaves(entry, found)
    assert unseen(misbehaving(entry), lambda other: behaves(other, found)) == UNSEEN.get(
        name, set()
    )


def test_the_facts_need_no_torch():
    program = "import sys; sys.modules['torch'] = None; from nn_guide.atlas import ENTRIES; ENTRIES"
    subprocess.run([sys.executable, "-c", program], check=True)
