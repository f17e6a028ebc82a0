"""Tabs on pages: one thing as a module, as a function and by hand prints the same in each form."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from nn_guide import pages
from nn_proof.compare import Snippet
from nn_proof.text import Fence

FORMS = ["python tab=module", "python tab=functional", "python tab=hand"]

# The home page shows what each form is for; the others, that they are the same.
PAGES = [name for name in pages.names() if "/" in name]


def blocks(fences: list[Fence]) -> Iterator[list[Fence]]:
    """The blocks of tabs of a page: each begins with a module."""
    block: list[Fence] = []
    for fence in fences:
        if block and (" tab=" not in fence.language or fence.language == FORMS[0]):
            yield block
            block = []
        if " tab=" in fence.language:
            block.append(fence)
    if block:
        yield block


def printed(source: str) -> list[str]:
    """What a snippet says that it prints, without the lines' places."""
    expected = Snippet(source).expected
    return [line for place in sorted(expected) for line in expected[place]]


def problems(page: pages.Page, root: Path) -> Iterator[str]:
    """Which blocks of tabs lack a form, or print different things."""
    for block in blocks(page.text.fences):
        where = f"{page.path}, line {block[0].line}"
        if [fence.language for fence in block] != FORMS:
            yield f"{where}: the tabs are {[fence.language for fence in block]}, not {FORMS}"
        outputs = {
            fence.included: printed((root / fence.included).read_text("utf-8")) for fence in block
        }
        if len({tuple(output) for output in outputs.values()}) > 1:
            yield f"{where}: the forms print different things: {outputs}"


@pytest.mark.parametrize("name", PAGES)
def test_forms_print_the_same(name):
    page = pages.Page(pages.ROOT / f"docs/en/{name}.md")
    found = list(problems(page, pages.ROOT / pages.INCLUDED))
    assert not found, "\n".join(found)


# The check itself.

SOURCES = {
    "module": "print(nn.ReLU()(x))\n#> tensor([0., 1.])\n",
    "functional": "y = F.relu(x)\nprint(y)\n#> tensor([0., 1.])\n",
    "hand": "print(x.clamp(min=0))\n#> tensor([0., 1.])\n",
}


@pytest.fixture
def check(tmp_path):
    """A function that makes a page with the sources in tabs and returns its problems."""

    def found(sources: dict[str, str]) -> list[str]:
        text = ""
        for form, source in sources.items():
            (tmp_path / f"{form}.py").write_text(source, "utf-8")
            text += f'```python tab={form}\n--8<-- "{form}.py"\n```\n\n'
        page = tmp_path / "page.md"
        page.write_text(f"# Page {{#page}}\n\n{text}All the same.\n", "utf-8")
        return list(problems(pages.Page(page), tmp_path))

    return found


def test_equal_forms_have_no_problems(check):
    assert check(SOURCES) == []


@pytest.mark.parametrize("form", SOURCES)
def test_a_form_that_prints_something_else_is_caught(check, form):
    (problem,) = check(SOURCES | {form: SOURCES[form].replace("1.", "2.")})
    assert "line 3: the forms print different things" in problem


def test_a_form_that_is_missing_is_caught(check):
    (problem,) = check({form: SOURCES[form] for form in ("module", "hand")})
    assert "line 3: the tabs are" in problem


def test_two_blocks_in_a_row_are_two(tmp_path):
    one = "".join(f"```{form}\nx\n```\n\n" for form in FORMS)
    page = tmp_path / "page.md"
    page.write_text(one + one + "```python\ny\n```\n", "utf-8")
    assert [len(block) for block in blocks(pages.Page(page).text.fences)] == [3, 3]
