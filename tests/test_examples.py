"""Every example prints what it says, on every device that is present; on the CPU, with torch and
NumPy alone, unless it says that it needs more."""

import os
import random
import re

import pytest
import torch
from bare import BareRunner

from nn_guide.book import BOOK
from nn_proof.example import Example
from nn_proof.ledger import Ledger, Where
from nn_proof.run import Runner, verify
from nn_proof.stage import needs

DEVICES = ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]

# In another order each time, the same for all processes of a run: no example may need another.
NAMES = BOOK.names()
random.Random(os.environ.get("PYTEST_XDIST_TESTRUNUID")).shuffle(NAMES)


@pytest.fixture(scope="module", params=DEVICES)
def device(request):
    return request.param


@pytest.fixture(scope="module")
def alone(tmp_path_factory):
    """Runs what needs torch and NumPy alone."""
    with BareRunner(tmp_path_factory.mktemp("alone")) as runner:
        yield runner


@pytest.fixture(scope="module")
def on_cuda():
    with Runner("cuda") as runner:
        yield runner


@pytest.mark.proves(lambda name: f"examples/{name}")
@pytest.mark.parametrize("name", NAMES)
def test_example(name, device, request):
    example = BOOK.example(name)
    bare = hasattr(os, "fork") and not needs(example.source, BOOK)
    runners = {"cpu": "alone" if bare else "runner", "cuda": "on_cuda"}
    result = verify(example, request.getfixturevalue(runners[device]))
    if result.outcome == "skipped":
        pytest.skip(result.message)
    wrong = "\n".join(
        f"{name}.py:{d.line}\n  expected {d.expected}\n  got      {d.got}"
        for d in result.differences
    )
    assert result.outcome == "passed", f"{result.message}{wrong}"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.parametrize("name", ["nn_guide", "sklearn", "rich"])
def test_an_example_that_does_not_say_what_it_needs_is_caught(name, alone, tmp_path):
    path = tmp_path / "example.py"
    path.write_text(f"import importlib\n\nimportlib.import_module('{name}')\nassert 1\n")
    assert not needs(path.read_text("utf-8"), BOOK)
    assert f"No module named '{name}'" in verify(Example("example", path), alone).message


def test_the_ledger_is_about_the_examples_as_they_are():
    """For the torch of this environment, if anything was proven with it."""
    ledger, where = Ledger(BOOK.proofs), Where.of("cpu", torch.__version__)
    lacking = [
        name
        for name in BOOK.names()
        if where not in ledger.proven(f"examples/{name}", BOOK.key(BOOK.example(name).path))
        and not BOOK.example(name).unmet("cpu", torch.__version__)
    ]
    assert where not in ledger.rows or not lacking, f"Run `nn-guide prove`: {lacking}"


def without_twin(needs: dict[str, str]) -> list[str]:
    """Which examples, by the range of torch that each is for, lack the truth of the other versions.

    `clamp_before_2_14` is for `<2.14`, and `clamp_since_2_14` beside it for `>=2.14`.
    """
    lacking = []
    for name, versions in needs.items():
        stem, when, release = re.fullmatch(r"(.+?)(?:_(before|since)_(\d+_\d+))?", name).groups()
        sign, other = {"before": ("<", "since"), "since": (">=", "before")}.get(when, ("", ""))
        as_named = when and versions == sign + release.replace("_", ".")
        if not as_named or f"{stem}_{other}_{release}" not in needs:
            lacking.append(name)
    return lacking


def test_where_torch_has_changed_both_truths_are_there():
    needs = {name: BOOK.example(name).needs for name in BOOK.names()}
    of_torch = {name: need["torch"] for name, need in needs.items() if "torch" in need}
    assert of_torch
    assert without_twin(of_torch) == []


def test_a_truth_without_the_other_one_is_caught():
    pair = {"a/clamp_before_2_14": "<2.14", "a/clamp_since_2_14": ">=2.14"}
    assert without_twin(pair) == []
    assert without_twin({"a/clamp_since_2_14": ">=2.14"}) == ["a/clamp_since_2_14"]
    assert without_twin(pair | {"a/kinks": ">=2.14"}) == ["a/kinks"]
    assert without_twin(pair | {"a/clamp_before_2_14": "<2.15"}) == ["a/clamp_before_2_14"]
