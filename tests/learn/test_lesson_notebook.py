"""The notebook of a lesson: the page as cells, in both languages. That its cells run is seen with
its exercises."""

import re

import pytest

from nn_guide import lesson_notebook, notebooks
from nn_guide.course import LESSONS, Lesson, lessons


@pytest.fixture(params=["en", "zh"])
def first(request):
    """The notebook of the first lesson in each language."""
    return lesson_notebook.notebook(Lesson(LESSONS[0]), request.param)


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.slug)
def test_both_languages_have_the_same_code(lesson):
    english, chinese = (lesson_notebook.notebook(lesson, language) for language in ("en", "zh"))
    codes = [
        [(cell.id, cell.source) for cell in book.cells if is_own(cell)]
        for book in (english, chinese)
    ]
    assert [source for _, source in codes[0]] == [source for _, source in codes[1]]
    wanted = {f"{kind}-{number}" for kind in ("start", "check") for number in (1, 2, 3)}
    assert wanted <= {name for name, _ in codes[0]}


def is_own(cell):
    return cell.cell_type == "code" and cell.id != "tools"


def test_nothing_is_given_away(first):
    for cell in first.cells:
        assert not cell.get("outputs")
        if cell.cell_type == "code":
            assert "#>" not in cell.source
        else:
            assert "--8<--" not in cell.source
            assert "{#" not in cell.source
            assert not re.search(r"\]\(\.\.|\.md\)", cell.source)


def test_an_answer_comes_after_the_program_and_is_folded(first):
    cells = first.cells
    (number,) = (
        n for n, cell in enumerate(cells) if is_own(cell) and "[1.0, 2.0, 3.0, 4.0]:" in cell.source
    )
    assert re.search(r"\*\*.*[?？]\*\*$", cells[number - 1].source)
    assert cells[number + 1].source.startswith("<details>")


def test_pictures_come_along(first):
    attached = [name for cell in first.cells for name in cell.get("attachments", {})]
    assert attached == [
        "learn_one_weight-errors.svg",
        "learn_one_weight-slope.svg",
        "learn_graph.svg",
        "learn_one_weight-steps.svg",
    ]


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.slug)
def test_what_is_stored_is_what_the_pages_give(lesson):
    problems = list(lesson_notebook.problems(lesson))
    assert not problems, "\n".join(problems)


def test_no_notebook_is_left_of_a_lesson_that_is_gone():
    every = [(lesson, language) for lesson in lessons() for language in ("en", "zh")]
    known = {lesson_notebook.stored(lesson, language) for lesson, language in every}
    assert set((notebooks.NOTEBOOKS / "learn").rglob("*.ipynb")) == known


def test_a_notebook_that_is_old_or_missing_is_caught(tmp_path, monkeypatch):
    lesson = Lesson(LESSONS[0])
    monkeypatch.setattr(lesson_notebook, "lessons", lambda: [lesson])
    monkeypatch.setattr(notebooks, "NOTEBOOKS", tmp_path)
    lesson_notebook.store()
    assert list(lesson_notebook.problems(lesson)) == []
    english, chinese = (lesson_notebook.stored(lesson, language) for language in ("en", "zh"))
    english.write_text(english.read_text("utf-8").replace("taxi", "bus", 1), "utf-8")
    chinese.unlink()
    assert [problem[:18] for problem in lesson_notebook.problems(lesson)] == [
        "notebooks/learn/en", "notebooks/learn/zh"
    ]  # fmt: skip
