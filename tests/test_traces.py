"""Every number on a page comes from something, and tables of arguments from torch's signatures."""

import re

import pytest

from nn_guide import arguments, pages, traces
from nn_guide.pages import Page, PageError
from nn_guide.site import chapters

NAMES = pages.names()


@pytest.mark.parametrize("name", [*NAMES, *chapters.own("zh")])
def test_numbers(name):
    problems = list(traces.problems(name))
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_arguments(name, language):
    english = Page(pages.ROOT / f"docs/en/{name}.md")
    problems = list(arguments.problems(Page(pages.ROOT / f"docs/{language}/{name}.md"), english))
    assert not problems, "\n".join(problems)


# The checks themselves.

PAGE = """---
title: A page
description: What it is about.
sources:
  "2015": the year of the paper
---

# Linear {#page}

Of 2015, with 5 inputs.

```python
--8<-- "examples/layers/linear/first.py"
```

## Arguments {#interface}

| Name | Type, default | Meaning |
|---|---|---|
| `in_features` | int | |
| `bias` | bool, `True` | |
"""


@pytest.fixture
def root(tmp_path):
    """A folder with a page whose numbers are written down."""
    write(tmp_path, PAGE)
    assert not traces.record("page", tmp_path).lacking
    return tmp_path


def write(root, source):
    path = root / "docs/en/page.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")


def test_numbers_that_are_written_down_have_no_problems(root):
    assert list(traces.problems("page", root)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("5 inputs", "517 inputs", "section 'page': 517 is new, and not yet traced"),
        ("5 inputs", "3 inputs", "section 'page': 3 is new"),
        ("5 inputs", "3 inputs", "section 'page': 5 is no longer there"),
        ("with 5 inputs", "with inputs", "5 is no longer there"),
        ("5 inputs", "5 inputs, 5", "5 is new"),
        ("Of 2015", "Of 2016", "2016 is new"),
        ('"2015": the year', '"2014": the year', "the year of the paper doesn't show 2015"),
        ("linear/first", "linear/identity", "examples/layers/linear/first doesn't show 5"),
    ],
)
def test_another_number_or_source_is_caught(root, old, new, message):
    assert old in PAGE
    write(root, PAGE.replace(old, new))
    problems = "\n".join(traces.problems("page", root))
    assert re.search(message, problems), problems


EXAMPLE = "examples/activations/overview/state.py"  # prints 28
CLIP = "torch/nn/utils/clip_grad.py"  # adds 1e-6


@pytest.mark.parametrize(
    ("file", "said", "lacking"),
    [(EXAMPLE, "28", []), (EXAMPLE, "29", ["29"]), (CLIP, "1e-6", []), (CLIP, "1e-7", ["1e-7"])],
)
def test_a_file_that_is_declared_must_show_the_number(root, file, said, lacking):
    write(root, PAGE.replace("2015", said).replace("the year of the paper", file))
    assert [str(number) for number in traces.record("page", root).lacking] == lacking


@pytest.mark.parametrize(
    ("said", "lacking"), [("97.0", []), ("−97.0", []), ("97", ["97"]), ("97.00", ["97.00"])]
)
def test_what_is_declared_is_meant_as_it_is_written(root, said, lacking):
    write(root, PAGE.replace("2015", "97.0").replace("Of 97.0", f"Of {said}"))
    assert [str(number) for number in traces.record("page", root).lacking] == lacking


def test_two_numbers_may_come_from_one_file(root):
    declared = f'"28": {EXAMPLE}\n  "100": {EXAMPLE}'
    page = PAGE.replace('"2015": the year of the paper', declared)
    write(root, page.replace("Of 2015", "Of 28 and 100"))
    assert not traces.record("page", root).lacking
    assert list(traces.problems("page", root)) == []


def test_a_file_that_is_declared_and_does_not_exist_is_named(root):
    write(root, PAGE.replace("the year of the paper", "examples/none.py"))
    with pytest.raises(PageError, match=r"examples/none.py, which is neither in src/nn_guide"):
        traces.record("page", root)


def test_a_page_that_does_not_exist_is_named(root):
    with pytest.raises(PageError, match=r"There is no page docs/en/pgae.md"):
        traces.record("pgae", root)


def of_table(root, old, new):
    """What is wrong with the arguments of the page in which `old` has become `new`."""
    assert old in PAGE
    write(root, PAGE.replace(old, new))
    page = Page(root / "docs/en/page.md")
    return "\n".join(arguments.problems(page, page))


def test_right_arguments_have_no_problems(root):
    assert of_table(root, "title", "title") == ""


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("bool, `True`", "bool, `False`", "`bias` is True in torch, not 'bool, `False`'"),
        ("bool, `True`", "bool", "`bias` is True in torch, not 'bool'"),
        ("| int |", "| int, `1` |", "`in_features` has no default in torch"),
        ("`bias`", "`biass`", "`biass`: none of Linear takes it"),
        ("# Linear {", "# Lines {", "say under `arguments: interface:` whose arguments these are"),
    ],
)
def test_a_wrong_argument_is_caught(root, old, new, message):
    assert message in of_table(root, old, new)


@pytest.mark.parametrize(
    ("one", "other"),
    [("1e-3", "0.001"), ("(0.9, 0.999)", "(0.9,0.999)"), ('"mean"', "mean"), ("0", "0.0")],
)
def test_a_default_may_be_written_in_several_ways(one, other):
    assert arguments.shown(one) == arguments.shown(other)
