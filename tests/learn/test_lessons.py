"""Each lesson of the course is built like the others, grows slowly, and uses what was taught."""

import shutil

import pytest

from nn_guide import course, curriculum, pages
from nn_guide.course import LESSONS, Lesson, lessons, parts

WRITTEN = lessons()


@pytest.mark.parametrize("lesson", WRITTEN, ids=lambda lesson: lesson.slug)
def test_a_lesson_is_as_it_should_be(lesson):
    problems = list(curriculum.problems(lesson))
    assert not problems, "\n".join(problems)


def test_the_course_is_complete():
    assert [lesson.slug for lesson in WRITTEN] == list(LESSONS)


REFERENCE = ("models", "layers", "activations", "losses", "optimizers", "training")


def test_a_lesson_leads_to_every_page_of_the_reference():
    names = [name for name in pages.names() if name.split("/")[0] in REFERENCE]
    assert [n for n in names if not n.endswith("/index") and not course.leading_to(n)] == []
    led = {name for lesson in WRITTEN for name in lesson.leads_to if not name.startswith("labs/")}
    assert led <= set(names)


# The checks themselves: each must see what it is for.


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """A function that changes the first lesson in a copy of the pages, and returns its problems."""
    for language in ("en", "zh"):
        folder = tmp_path / f"docs/{language}/learn"
        folder.mkdir(parents=True)
        shutil.copy(Lesson(LESSONS[0]).page(language), folder)
    monkeypatch.setattr(course, "shipped", lambda file, chapter: tmp_path / file)

    def change(old, new, language="en", count=1):
        lesson = Lesson(LESSONS[0])
        page = lesson.page(language)
        source = page.read_text("utf-8")
        assert source.count(old) >= 1
        page.write_text(source.replace(old, new, count), "utf-8")
        return list(curriculum.problems(lesson))

    return change


def test_the_first_lesson_as_it_is_passes(changed):
    assert changed("taxis", "taxis") == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{#exercise-2}", "{#exercise-two}", "the last sections should be exercise-1"),
        ("outcome:", "outcomes:", "docs/en has no outcome"),
        ("lab: optimizers-on-a-map", "lab: first-module", "link to ../labs/first-module"),
        ("reference: [", "reference: [models/module, ", "link to ../models/module.md"),
        ("  - requires_grad\n", "", "slope.py uses requires_grad, which no lesson"),
        ("  - gradient\n", "", "says 'gradient', which no lesson so far teaches"),
        ("  - tensor\n", "  - tensor\n  - nn.Linear\n", "has 'nn.Linear', which is no term"),
        ("You have taken four", "A buffer. You have taken four", "says 'buffer'"),
        ('??? tip "Hint 2"', '!!! note "Hint 2"', "has 1 hints, not 2"),
        ("start_3.py", "solution_3.py", "exercise-3 doesn't show learn/a_weight_that_learns/start"),
    ],
)
def test_a_lesson_that_is_built_otherwise_is_caught(changed, old, new, message):
    assert any(message in problem for problem in changed(old, new))


def test_a_question_that_is_missing_is_caught(changed):
    assert any("0 questions" in p for p in changed("??? question", "??? note", count=9))


def test_a_picture_that_is_missing_is_caught(changed):
    assert any("no picture" in problem for problem in changed("![", "[", count=9))


def test_a_term_that_is_linked_may_be_used(changed):
    linked = "[buffers](../glossary.md#buffer)"
    assert changed("You have taken four", f"As with {linked}. You have taken four") == []


def test_a_term_in_chinese_is_caught(changed):
    problems = changed("你到了一座", "缓冲区。你到了一座", "zh")
    assert any("says '缓冲区'" in problem for problem in problems)


def test_a_step_that_is_too_large_is_caught(changed):
    old = 'step\n--8<-- "examples/learn/a-weight-that-learns/loss.py"'
    problems = changed(old, old.replace("loss.py", "train.py"))
    assert any("train.py is a step of" in problem for problem in problems)


def test_a_program_that_begins_too_long_is_caught(changed):
    old = "learn/a-weight-that-learns/divide.py"
    problems = changed(old, old.replace("divide", "another_company"))
    assert any("another_company.py begins with" in problem for problem in problems)


def test_too_many_remarks_are_caught():
    page = '```python\n--8<-- "a.py"\n```\n\n1. one two three\n\nfour five six\n'
    assert curriculum.in_remarks(list(parts(page))) == 4 / 7
    assert curriculum.in_remarks(list(parts(page.replace("1. one", "One")))) == 0


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import torch\ntorch.optim.SGD([1], lr=0.1)", {"torch.optim.SGD", "lr"}),
        ("from torch import nn\nnn.Linear(1, 2)(x).mean()", {"nn.Linear", ".mean"}),
        ("from torch.utils.data import DataLoader\nDataLoader(x)", {"DataLoader"}),
        ("w @ x", {"@"}),
        ("w.grad = None", {".grad"}),
        ("import math\nmath.sqrt(2)\n[].append(2)\n'{}'.format(a=2)\nprint(end='')", set()),
        ("def f(rate=1): ...\nf(rate=2)", set()),
        ("class A:\n def __init__(self):\n  self.x = 1\n def f(self):\n  return self.x", set()),
    ],
)
def test_names_of_a_program(source, found):
    assert curriculum.names(source) == found


def test_lines_that_are_new():
    assert curriculum.added(["a", "b", "c"], ["a", "x", "c", "d"]) == ["x", "d"]
    assert curriculum.added(["a", "b"], ["a"]) == []


def test_the_lessons_that_lead_to_a_page():
    first, second = map(Lesson, LESSONS[:2])
    assert course.leading_to("models/autograd")[:2] == [first, second]
    assert first in course.leading_to("labs/optimizers-on-a-map")
    assert course.leading_to("models/no-such-page") == []
