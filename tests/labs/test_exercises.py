"""The exercises of the labs: the given start is told what to do, the solution passes, and typical
wrong answers are caught."""

import pytest
from attempts import SOLUTION

from nn_guide import notebooks
from nn_guide.labs import check

NUMBERS = ["1", "2", "3"]


def test_there_are_three_exercises(attempts):
    assert sorted(attempts.start) == NUMBERS


@pytest.mark.parametrize("number", NUMBERS)
def test_the_start_is_told_what_is_missing(attempts, number):
    assert attempts.start[number].startswith("not yet: ")


@pytest.mark.parametrize("number", NUMBERS)
def test_the_solution_passes(attempts, number):
    assert attempts.solution[number] == "ok\n"


@pytest.mark.parametrize("number", NUMBERS)
def test_wrong_answers_are_caught(attempts, number):
    assert attempts.wrong[number], f"no wrong answer is tried for exercise {number}"
    for expected, printed in attempts.wrong[number]:
        assert printed.startswith("not yet: "), printed
        assert expected in printed


@pytest.mark.parametrize("number", NUMBERS)
def test_the_solution_is_the_same_in_both_languages(attempts, number):
    path = notebooks.NOTEBOOKS / f"zh/{attempts.name}.ipynb"
    chinese = {cell.id: cell.source for cell in notebooks.read(path).cells}
    assert SOLUTION.findall(chinese[f"solution-{number}"]) == attempts.solutions(number)


def test_a_check_never_raises(capsys):
    @check
    def of_division(answer):
        if answer(4) != 2:
            raise AssertionError("answer(4) isn't 2")

    of_division(lambda number: number / 2)
    of_division(lambda number: number / 4)
    of_division(lambda number: number / 0)
    assert capsys.readouterr().out == (
        "ok\nnot yet: answer(4) isn't 2\nnot yet: ZeroDivisionError: division by zero\n"
    )
