"""The chapter on errors: complete, true, and the right explanation for each message."""

import ast
import re

import pytest
from packaging.specifiers import SpecifierSet

from nn_guide import errors, notebooks, pages
from nn_guide.book import BOOK
from nn_guide.pages import Page

NAMES = sorted(errors.ENTRIES)
PAGES = sorted({entry.page for entry in errors.ENTRIES.values()})


def outputs(name):
    """What an example prints, its lines joined as one."""
    lines = BOOK.example(name).source.splitlines()
    return " ".join(line.strip()[2:].strip() for line in lines if line.strip().startswith("#>"))


def reports(source):
    """What each `print` of an exception or a warning says, not if it prints a part only: its lines,
    as one if it prints once."""
    tree, lines = ast.parse(source), source.splitlines()
    again = (ast.For, ast.While, ast.FunctionDef)
    repeated = {n for node in ast.walk(tree) if isinstance(node, again) for n in ast.walk(node)}
    names = {node.name for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)} - {None}
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "print"):
            continue
        whole = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)} & names
        whole |= {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)} & {
            "message"
        }
        cut = any(isinstance(part, ast.Subscript) for part in ast.walk(node))
        cut |= bool(
            re.search(r"\.(split|partition|replace|__name__|args|count)", ast.unparse(node))
        )
        if whole and not cut:
            said = []
            for line in lines[node.end_lineno :]:
                if not line.strip().startswith("#>"):
                    break
                said.append(line.strip()[2:].strip())
            yield said if node in repeated or not said else [" ".join(said)]


def explained(lines):
    """Whether the lines are messages that entries explain; a message may go on in further lines if
    its first line alone is none."""
    if not lines:
        return True
    if errors.matching(lines[0]):
        return explained(lines[1:])
    ends = range(2, len(lines) + 1)
    return any(errors.matching(" ".join(lines[:e])) and explained(lines[e:]) for e in ends)


@pytest.mark.parametrize("name", NAMES)
def test_an_entry_is_whole(name):
    entry = errors.ENTRIES[name]
    assert entry.cure, "no example of right code"
    assert all(
        BOOK.file(f"examples/{file}").is_file() for file in (*entry.cure, entry.program) if file
    )
    if entry.messages:
        assert entry.raises, "which exception?"
        assert entry.by, "who raises it?"
        assert entry.program or entry.source, "no program that raises it, and no source"
        assert any(not message.torch for message in entry.messages), "no wording of today"
    for message in entry.messages:
        SpecifierSet(message.torch)
        assert message.weight >= 5, f"'{message.text}' matches nearly everything"


@pytest.mark.parametrize("name", [name for name in NAMES if errors.ENTRIES[name].program])
def test_the_program_says_the_message_and_finds_the_entry(name):
    entry = errors.ENTRIES[name]
    if entry.messages and "cuda" not in BOOK.example(entry.program).needs.get("device", ""):
        said = outputs(entry.program)
        assert any(m.pattern.search(said) for m in entry.messages if not m.torch), said
    for message in entry.messages:
        example = message.text.replace("{}", "7")
        assert errors.find(f"{entry.raises}: {example}") == entry, "another entry is surer of it"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_explains_all_its_entries(page, language):
    text = Page(pages.ROOT / f"docs/{language}/errors/{page}.md").text
    wanted = [name for name, entry in errors.ENTRIES.items() if entry.page == page]
    assert [heading.id for heading in text.headings[1:] if heading.level == 2] == wanted
    for name in wanted:
        entry = errors.ENTRIES[name]
        shown = [fence.included for fence in text.fences if fence.section == name]
        for file in (entry.program, *entry.cure):
            assert not file or f"examples/{file}.py" in shown, f"{name} doesn't show {file}"


@pytest.mark.parametrize("page", PAGES)
def test_no_explanation_is_without_causes_and_links(page):
    for language in ("en", "zh"):
        source = (pages.ROOT / f"docs/{language}/errors/{page}.md").read_text("utf-8")
        for part in re.split(r"(?m)^## ", source)[1:]:
            assert re.search(r"(?m)^- ", part), f"no list of causes: {part[:60]}"
            assert "](" in part, f"no link: {part[:60]}"


def unexplained():
    """What examples report and no entry explains."""
    for name in BOOK.names():
        source = BOOK.example(name).source
        # What an example raises itself isn't torch's.
        if ("except" in source or "warn" in source) and "raise " not in source:
            for said in reports(source):
                if not explained(said):
                    yield f"{name}: {said}"


def test_a_message_that_no_entry_explains_is_caught():
    known = "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)"
    assert explained([known])
    assert explained(["mat1 and mat2 shapes cannot", "be multiplied (3x4 and 5x6)", known])
    assert not explained([known, "the moon is full"])


def test_every_message_that_an_example_shows_is_explained():
    found = list(unexplained())
    assert not found, "\n".join(found)


def said_in(notebook):
    """The sentences that the cells of a lab print which catch something; not what objects are."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and cell.id != "tools" and "except" in cell.source:
            for output in cell.outputs:
                for line in output.get("text", "").splitlines():
                    if len(re.findall("[A-Za-z]{2,}", line)) > 4 and not re.match(r"\w+\(", line):
                        yield line


@pytest.mark.parametrize("name", notebooks.names())
def test_every_message_that_a_lab_shows_is_explained(name):
    lab = notebooks.read(notebooks.NOTEBOOKS / f"en/{name}.ipynb")
    assert not [line for line in said_in(lab) if not errors.matching(line)]


def test_there_are_as_many_as_promised():
    symptoms = [entry for entry in errors.ENTRIES.values() if not entry.messages]
    assert len(errors.ENTRIES) - len(symptoms) >= 150
    assert len(symptoms) >= 30


# Templates and search.


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("mat1 ({}x{})", "mat1 (3x10)"),
        ("size {}, got {}", "size\n[8, 10],   got [8]"),
        ("a module '{}'", "A Module 'net.0'"),
        ("{} is not a Module subclass", "torch.nn.ReLU is not a Module subclass"),
    ],
)
def test_a_template_matches(template, text):
    assert errors.Message(template).pattern.search(text)


@pytest.mark.parametrize(
    ("template", "text"),
    [("mat1 ({}x{})", "mat1 3x10"), ("size {}, got {}", "size 3"), ("a.b", "axb")],
)
def test_a_template_does_not_match(template, text):
    assert not errors.Message(template).pattern.search(text)


def test_the_last_error_of_a_traceback_counts():
    text = "KeyError: 'a'\n\nDuring handling…\n\nRuntimeError: mat1 and mat2 shapes cannot be"
    assert errors.said_last(text).startswith("RuntimeError")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("RuntimeError: Trying to backward through the graph a second time", "backward-twice"),
        ("mat1 and mat2 shapes cannot be", "mat1-and-mat2"),
    ],
)
def test_a_part_of_a_message(text, name):
    assert errors.find(text).name == name


def test_a_message_that_nobody_knows():
    assert errors.find("the moon is full") is None
    near = errors.nearest("shapes of mat1 and mat2 are wrong")
    assert near[0].name == "mat1-and-mat2"
