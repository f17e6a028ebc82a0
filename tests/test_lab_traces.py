"""Each number in a text of a lab comes from somewhere, and both languages give the same ones."""

import shutil

import nbformat
import pytest

from nn_guide import lab_traces, notebooks, pictures
from nn_proof.numbers import Number

LAB = "module-or-functional"


@pytest.mark.parametrize("name", notebooks.names())
def test_the_numbers_of_a_lab_have_a_source_in_both_languages(name):
    problems = list(lab_traces.problems(name))
    assert not problems, "\n".join(problems)


@pytest.fixture
def change(tmp_path):
    """A function that changes a lab in one language and says what is wrong with it then."""
    for language in ("en", "zh"):
        (tmp_path / language).mkdir()
        shutil.copy(notebooks.NOTEBOOKS / language / f"{LAB}.ipynb", tmp_path / language)

    def changed(edit, *languages: str) -> str:
        for language in languages:
            path = tmp_path / language / f"{LAB}.ipynb"
            notebook = notebooks.read(path)
            edit(notebook)
            nbformat.write(notebook, path)
        return "\n".join(lab_traces.problems(LAB, tmp_path))

    return changed


def write(cell_id: str, old: str, new: str):
    """An edit of a text or of both alternative texts."""

    def edit(notebook):
        cell = notebooks.cell_of(notebook, cell_id)
        if cell.cell_type == "markdown":
            cell.source = cell.source.replace(old, new) if old else f"{cell.source} {new}"
        else:
            alt = cell.metadata.alt
            alt.update({key: text.replace(old, new) for key, text in alt.items()})

    return edit


def test_a_number_in_prose_that_nothing_shows_is_caught(change):
    problems = change(write("title", "", "77.31"), "en", "zh")
    assert "notebooks/en/module-or-functional.ipynb, cell 'title': 77.31" in problems
    assert "notebooks/zh/module-or-functional.ipynb, cell 'title': 77.31" in problems


def test_a_number_in_an_alternative_text_that_the_picture_does_not_show_is_caught(change):
    problems = change(write("see-rates", "0.027", "0.043"), "en", "zh")
    assert "cell 'see-rates': 0.043" in problems


def test_a_number_in_one_language_only_is_caught(change):
    assert "title: 2 is in the English text only" in change(write("title", "", "2"), "en")
    assert "title: 3 is in the Chinese text only" in change(write("title", "", "3"), "zh")


@pytest.mark.parametrize(
    ("english", "chinese", "differ"),
    [
        ("three steps", "3 步", False),
        ("all Sevens", "所有的 7", False),
        ("a few steps", "3 步", True),
        ("3 steps", "三步", True),
        ("0.5 and 2", "2 和 0.5", False),
        ("-1", "1", True),
    ],
)
def test_small_numbers_may_be_spelled_in_english(english, chinese, differ):
    labs = [
        nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(text, id="text")])
        for text in (english, chinese)
    ]
    assert bool(list(lab_traces.only_in_one(*labs))) == differ


def test_a_number_may_be_declared_and_a_declaration_must_be_used(change):
    def declare(notebook):
        notebook.metadata.nn_guide["sources"] = {"77.31": "a test"}

    assert "sources has 77.31, which no text says" in change(declare, "en")
    assert not change(write("title", "", "77.31"), "en", "zh")


@pytest.mark.parametrize(
    ("text", "shown"),
    [("5", True), ("-2", True), ("0", True), ("3", False), ("7.5", False), ("50", False)],
)
def test_what_one_reads_off_a_line_are_its_ends_and_turning_points(text, shown):
    drawn = ["linear linear axes: 0 100 -5 5", "#1f8a92ff line: 100 500 350 300 990 1000"]
    picture = lab_traces.Picture("see", "\n".join(drawn))
    assert picture.shows(Number.of(text)) == shown


def test_a_logarithmic_axis_is_read_as_such():
    drawn = ["linear log axes: 0 10 1e-06 1", "#1f8a92ff line: 0 1000 1000 500"]
    (start, end) = pictures.readings(drawn)[2:]
    assert start[0] < 1 < start[1]
    assert end[0] < 1e-3 < end[1]
    assert end[1] < 2e-3
