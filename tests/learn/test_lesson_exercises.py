"""The exercises of the lessons, in the notebook of each: starts are told what is wrong, solutions
and other right answers pass, and typical wrong answers each hear a sentence of their own.

The notebook runs as a whole for that, in one process, with what a reader has."""

import importlib

import pytest
from attempts import NUMBERS, Attempts, attempt, unspoken

from nn_guide import lesson_notebook, notebooks
from nn_guide.course import lessons

# Lessons may also use the data of scikit-learn.
ALONE = notebooks.ALONE.replace('"sklearn", ', "")
LESSONS = [
    pytest.param(lesson, marks=pytest.mark.xdist_group(f"lesson {lesson.slug}"), id=lesson.slug)
    for lesson in lessons()
]


@pytest.fixture(scope="module", params=LESSONS)
def attempts(request, server, tmp_path_factory) -> Attempts:
    """All attempts at the exercises of one lesson; the starts are the first wrong answers."""
    lesson = request.param
    tried = importlib.import_module(f"answers.{lesson.own}")
    code = {
        kind: {n: lesson.file(kind, int(n)).read_text("utf-8") for n in NUMBERS}
        for kind in ("start", "solution")
    }
    starts = [
        (int(n), code["start"][n], said) for n, said in zip(NUMBERS, tried.STARTS, strict=True)
    ]
    notebook = lesson_notebook.notebook(lesson, "zh")
    empty = tmp_path_factory.mktemp("empty")
    wrong = starts + tried.WRONG
    return attempt(
        lesson.slug, notebook, code["solution"], tried.RIGHT, wrong, empty, server, ALONE
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_the_start_is_told_what_is_missing_in_the_language_of_the_notebook(attempts, number):
    assert attempts.start[number].splitlines()[-1].startswith("还不对：")


@pytest.mark.parametrize("number", NUMBERS)
def test_the_solution_passes(attempts, number):
    assert verdict(attempts.solution[number]) == "ok"


@pytest.mark.parametrize("number", NUMBERS)
def test_other_right_answers_pass(attempts, number):
    assert len(attempts.right[number]) >= 3
    assert [verdict(said) for said in attempts.right[number]] == ["ok"] * len(
        attempts.right[number]
    )


@pytest.mark.parametrize("number", NUMBERS)
def test_wrong_answers_are_told_what_is_wrong(attempts, number):
    start, *others = attempts.wrong[number]
    assert len(others) >= 4
    for expected, printed in (start, *others):
        assert verdict(printed).startswith("not yet: "), printed
        assert expected in printed
    assert len({expected for expected, _ in others}) >= 4, "four sentences, one for each slip"


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: lesson.slug)
def test_every_assertion_speaks_both_languages(lesson):
    assert not unspoken((lesson.folder / "__init__.py").read_text("utf-8"))


def verdict(printed: str) -> str:
    """The verdict of a check, in its last lines."""
    return "ok" if printed.endswith("ok\n") else printed
