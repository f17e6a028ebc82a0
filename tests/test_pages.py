"""The pages: how they are built, and whether all examples are shown."""

import re

import pytest
from markdown_page import PAGE

from nn_guide import pages
from nn_guide.book import BOOK
from nn_guide.site import chapters

ENGLISH = pages.paths("en")


def relative(path):
    return path.relative_to(pages.ROOT / "docs").as_posix()


@pytest.mark.parametrize("path", ENGLISH + pages.paths("zh"), ids=relative)
def test_page(path):
    problems = list(pages.Page(path).problems())
    assert not problems, "\n".join(problems)


def test_a_page_is_in_both_languages_unless_it_is_said_to_be_of_one():
    english = {relative(path).removeprefix("en/") for path in ENGLISH}
    chinese = {relative(path).removeprefix("zh/") for path in pages.paths("zh")}
    assert chinese - english == {f"{name}.md" for name in chapters.own("zh")}
    assert not chapters.own("en")
    assert {f"{nearest}.md" for nearest in chapters.own("zh").values()} <= english


def test_a_page_of_one_language_stands_after_the_one_that_comes_nearest():
    for name, nearest in chapters.own("zh").items():
        assert f"'{nearest}.md', '{name}.md'" in str(chapters.navigation("zh"))
        assert f"'{name}.md'" not in str(chapters.navigation("en"))


def test_every_example_is_shown_on_its_page_in_both_languages():
    problems = list(pages.examples_not_shown(BOOK.names()))
    assert not problems, "\n".join(problems)


def test_what_is_rebuilt_from_scratch_is_shown_in_both_languages():
    problems = list(pages.scratch_not_shown())
    assert not problems, "\n".join(problems)


# 第 1 维 is the first dimension to a reader of Chinese, and `dim=1` the second.
ORDINAL_AXIS = re.compile(r"第\s*[0-9零一二三四五]+\s*个?[维轴]|维度\s*[0-9]")


def counted_axes(text: str) -> list[str]:
    """Where a Chinese text counts dimensions in words that may start from 0 or from 1."""
    return ORDINAL_AXIS.findall(text)


@pytest.mark.parametrize("path", pages.paths("zh"), ids=relative)
def test_a_dimension_is_named_by_its_index(path):
    found = counted_axes(path.read_text("utf-8"))
    assert not found, f"{path.name}: {found}: write `dim=1`, and what it is: 通道维"


# The checks themselves: each must see what it is for.


@pytest.mark.parametrize(
    "text",
    ["通道在第 1 维。", "批次放在了第一维", "第二个维度", "沿倒数第三维", "类别在维度 1", "第0轴"],
)
def test_a_dimension_that_is_counted_is_caught(text):
    assert counted_axes(text)


@pytest.mark.parametrize("text", ["通道在 `dim=1`。", "最后一维", "1 维或 3 维", "第 2 步", "两维"])
def test_what_counts_no_dimension_passes(text):
    assert not counted_axes(text)


@pytest.fixture
def write(tmp_path):
    """A function that writes a page in a language and returns it."""

    def write_page(source=PAGE, language="en"):
        path = tmp_path / "docs" / language / "page.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, "utf-8")
        return pages.Page(path)

    return write_page


def test_a_good_page_has_no_problems(write):
    assert list(write().problems()) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("description: What it is about.", "", "no description"),
        ("title: A page\n", "", "no title"),
        ("## A section {#section}", "## A section", "'## A section' has no id"),
        ('--8<-- "examples/models/sequential/first.py"', "print(1)", "no Python of its own"),
        ('first.py"', 'first.py"\nprint(1)', "no Python of its own"),
        ("sequential/first.py", "sequential/frist.py", "there is no file"),
        ("1. An annotation.\n", "", "has 1 annotations, but .* 0 items"),
        ("1. An annotation.\n", "1. One.\n2. Two.\n", "has 1 annotations, but .* 2 items"),
    ],
)
def test_a_broken_page_is_caught(write, old, new, message):
    problems = list(write(PAGE.replace(old, new)).problems())
    assert len(problems) == 1
    assert "page.md" in problems[0]
    with pytest.raises(AssertionError, match=message):
        raise AssertionError(problems[0])


def test_an_example_that_no_page_shows_is_caught(write):
    root = write().path.parents[2]
    write(PAGE.replace("models/sequential/first", "page/first"))
    write(language="zh")
    assert list(pages.examples_not_shown(["page/first"], root)) == [
        "docs/zh/page.md doesn't show the example page/first."
    ]


def test_a_file_from_scratch_that_no_page_shows_is_caught(write):
    root = write().path.parents[2]
    write(PAGE.replace("examples/models/sequential/first", "scratch/layers/linear"), "zh")
    file = root / pages.INCLUDED / "scratch/layers/linear.py"
    file.parent.mkdir(parents=True)
    file.write_text("")
    assert list(pages.scratch_not_shown(root)) == [
        "No page in docs/en shows src/nn_guide/scratch/layers/linear.py."
    ]
