"""The two languages give the same facts, and were compared since either was changed."""

import shutil
import subprocess

import pytest
from markdown_page import PAGE

from nn_guide import pages, translations
from nn_proof.files import blob_id

NAMES = pages.names()


@pytest.mark.parametrize("name", NAMES)
def test_translation(name):
    problems = list(translations.problems(name))
    assert not problems, "\n".join(problems)


# The comparison itself: it must see what it is for.


@pytest.fixture
def root(tmp_path):
    """A folder with a page in both languages, just compared."""
    write(tmp_path, "en", PAGE)
    write(tmp_path, "zh", PAGE)
    translations.stamp("page", tmp_path)
    return tmp_path


def write(root, language, source):
    path = root / "docs" / language / "page.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(source, "utf-8")


def after(root, old, new):
    """The problems of a translation in which `old` has become `new`."""
    assert old in PAGE
    write(root, "zh", PAGE.replace(old, new))
    translations.stamp("page", root)
    return list(translations.problems("page", root))


def test_the_same_page_has_no_problems(root):
    assert list(translations.problems("page", root)) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("An annotation.", "一条注解。"),
        ("(other.md)", "(another.md)"),
        ("| 1 | 2 |\n", "| 2 | 1 |\n\n!!! note\n\n    只给中文读者的提示。\n"),
        ("!!! failure", "!!! note"),
        ("make test", "pip install"),
        (
            "## A section {#section}",
            "## 只有中文的一节 {#mirrors}\n\n9 个镜像\n\n## 一节 {#section}",
        ),
        ("A formula $a + b$ of 3", "3 与 $a + b$，还是 3"),
    ],
)
def test_what_is_a_language_s_own_passes(root, old, new):
    assert after(root, old, new) == []


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        ("sequential/first.py", "sequential/names.py", "snippet"),
        ("thing.svg", "something.svg", "figure"),
        ("$a + b$", "$a - b$", "formula"),
        ("of 3", "of 4", "number"),
        ("of 2 things", "of 5 things", "number"),
        ("| 1 | 2 |", "| 1 | 7 |", "number"),
        ("title: A page", "title: 8 pages", "number"),
        ("{#section}", "{#other}", "sections"),
        ("## A section {#section}\n", "", "sections"),
    ],
)
def test_another_fact_is_caught(root, old, new, kind):
    (problem,) = after(root, old, new)
    assert kind in problem
    assert "docs/zh/page.md" in problem


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_change_of_either_language_asks_for_the_other(root, language):
    write(root, language, PAGE.replace("What it is about.", "What it is."))
    (problem,) = translations.problems("page", root)
    assert f"docs/{language}/page.md has changed since both languages were compared" in problem
    assert "git diff" in problem
    assert "nn-guide translated page" in problem


def test_a_page_that_was_never_compared_is_caught(root):
    shutil.rmtree(root / translations.REVIEWS)
    (problem,) = translations.problems("page", root)
    assert "was never compared" in problem


def test_a_missing_translation_is_named(root):
    (root / "docs/zh/page.md").unlink()
    (problem,) = translations.problems("page", root)
    assert problem.startswith("docs/zh/page.md is missing")


def test_stamping_a_page_that_does_not_exist_names_the_near_ones(root):
    with pytest.raises(pages.PageError, match=r"no page or lab 'pgae'. There are: page"):
        translations.stamp("pgae", root)


def test_stamping_before_there_is_a_chinese_page_says_so(root):
    (root / "docs/zh/page.md").unlink()
    with pytest.raises(
        pages.PageError, match=r"docs/zh/page.md is missing: write the Chinese text"
    ):
        translations.stamp("page", root)


def test_what_is_written_down_is_the_id_that_git_gives(root):
    if not shutil.which("git"):
        pytest.skip("git is not installed")
    path = root / "docs/en/page.md"
    command = ["git", "hash-object", "--no-filters", str(path)]
    git = subprocess.run(command, capture_output=True, text=True, check=True)
    assert blob_id(path) == git.stdout.strip()
