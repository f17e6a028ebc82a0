"""The rules: each finds the mistakes of its zoo, in different spellings, and nothing else."""

import re
from collections import Counter
from pathlib import Path

import pytest

from nn_guide import errors, lint, pages

ZOO = Path(__file__).parent / "zoo"
IMPORTS = "import torch\nfrom torch import nn\nimport torch.nn.functional as F\n"
MARK = "# <-"


def animals():
    """Each piece of code, with the rule that it is for, and whether that must find something."""
    for file in sorted(ZOO.glob("*.txt")):
        parts = re.split(r"(?m)^(\+\+\+|---) (NNG\d+)\n", file.read_text("utf-8"))[1:]
        for number in range(0, len(parts), 3):
            sign, code, source = parts[number : number + 3]
            yield pytest.param(code, sign == "+++", source, id=f"{code}-{sign}-{number // 3}")


ANIMALS = list(animals())


@pytest.mark.parametrize(("code", "planted", "source"), ANIMALS)
def test_a_rule_finds_what_it_is_for(code, planted, source):
    for name in ("torch", "nn", "F"):  # what a piece of code doesn't import itself
        own = re.search(rf"^(import|from) .*\b{name}$|^import {name}\b", source, re.MULTILINE)
        if not own:
            line = next(i for i in IMPORTS.splitlines() if re.search(rf"\b{name}$", i))
            source = f"{line}\n{source}"
    marked = [n for n, line in enumerate(source.splitlines(), 1) if line.endswith(MARK)]
    assert bool(marked) == planted
    assert [(f.line, f.code) for f in lint.check_source(source)] == [(n, code) for n in marked]


def test_each_rule_has_two_of_each_kind():
    counted = Counter((code, planted) for code, planted, _ in (a.values for a in ANIMALS))
    assert len(lint.RULES) >= 30
    assert {code for code, _ in counted} == set(lint.RULES)
    assert min(counted[code, planted] for code in lint.RULES for planted in (True, False)) >= 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_rule_has_a_page_and_a_text(language):
    for code, rule in lint.RULES.items():
        name, _, section = rule.page.partition("#")
        page = pages.ROOT / "docs" / language / f"{name}.md"
        assert f"{{#{section}}}" in page.read_text("utf-8"), f"{code}: {rule.page}"
        assert all(rule.said[language]), code
        assert "\n" not in rule.said[language].cure


def test_noqa_excuses_a_line():
    source = "import torch\nnn = torch.nn.Dropout(50)"
    assert [f.code for f in lint.check_source(source)] == ["NNG101"]
    for excuse in ("# noqa", "# NOQA: NNG101", "# noqa: E501, NNG101", "# why  # noqa:NNG101"):
        assert not lint.check_source(f"{source}  {excuse}")
    assert lint.check_source(f"{source}  # noqa: NNG102")


@pytest.mark.parametrize(
    "change",
    [
        "nn = other()",
        "class nn: pass",
        "def nn(): pass",
        "for nn in range(3): pass",
        "from other import nn",
    ],
)
def test_a_name_that_may_be_something_else_is_left_alone(change):
    source = "from torch import nn\n{}drop = nn.Dropout(50)"
    assert lint.check_source(source.format(""))
    assert not lint.check_source(source.format(f"{change}\n"))


@pytest.mark.parametrize("package", ["nn", "optim"])
def test_it_is_silent_on_torch(package):
    import torch

    folder = Path(torch.__file__).parent / package
    files = list(lint.files([folder]))
    assert len(files) > 10
    assert not [f.brief("en") for file in files for f in lint.check(file)]


# Examples that fail on purpose, and aren't found by the box or chapter that shows them.
ON_PURPOSE = {
    "learn/in-earnest/suspect",
    "training/checklist/first",
    "training/checklist/modes",
    "models/module-or-functional/dropout",
    "models/module-or-functional/keeps_tensors",
    "optimizers/how-they-work/state_dict",  # the gradients may grow there: it shows the state
}


def shown_as_wrong():
    """The examples that a page shows in a box of failure, or in answer to a question."""
    for path in pages.paths("en"):
        text = path.read_text("utf-8")
        for box in re.findall(
            r"(?m)^(?:[!?]{3} failure|\?\?\? question) .*\n((?:\n|    .*\n)+)", text
        ):
            yield from re.findall(r'--8<-- "examples/([^"]+)\.py"', box)
    for entry in errors.ENTRIES.values():
        yield entry.program


def test_it_is_silent_on_our_examples_that_are_right():
    folder = pages.ROOT / "src/nn_guide/examples"
    wrong = {*shown_as_wrong(), *ON_PURPOSE}
    found = {
        file.relative_to(folder).with_suffix("").as_posix(): [f.brief("en") for f in findings]
        for file in lint.files([folder])
        if (findings := lint.check(file))
    }
    assert not [f for name, findings in found.items() if name not in wrong for f in findings]
    assert len(found) > 20
