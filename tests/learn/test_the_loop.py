"""What the lesson "The loop" says of a program that its readers put together."""

from typing import Any

from nn_guide.course import PACKAGE, Lesson

DESCENT, BALL = "torch.optim.SGD([w, b], lr=0.04)", "Ball([w, b], lr=0.04, keep=0.9)"


def test_the_ball_in_the_program_of_the_lesson_has_the_losses_that_the_page_names():
    lesson = Lesson("the-loop")
    program = (PACKAGE / "examples/learn/the-loop/train.py").read_text("utf-8")
    assert DESCENT in program
    names: dict[str, Any] = {}
    exec(lesson.file("solution", 3).read_text("utf-8"), names)
    exec(program.replace(DESCENT, BALL), names)
    losses = names["losses"]
    assert f"{losses[2]:.0f}, {losses[10]:.0f}, {losses[100]:.3f}" == "283, 158, 0.021"
    named = lesson.text("en").meta["sources"]
    assert {"283", "158", "0.021"} <= named.keys()
    assert BALL in lesson.exercise(3, "en").solution
