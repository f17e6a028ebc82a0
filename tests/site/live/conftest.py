"""The arithmetic of figures, called in the browser."""

import random
import re
from collections.abc import Callable, Iterator

import pytest

from nn_guide.site.live import FOLDER

# What somebody who writes arithmetic gets wrong: signs, bounds, roundings, one too many.
SLIPS = [
    (r" \+ ", " - "),
    (r" - ", " + "),
    (r"(?<=[\[(,=] )?-(?=[\w(])", ""),
    (r" \* ", " / "),
    (r" / ", " * "),
    (r" \*\* ", " * "),
    (r" < ", " <= "),
    (r" <= ", " < "),
    (r" > ", " >= "),
    (r" >= ", " > "),
    (r" === ", " !== "),
    (r" && ", " || "),
    (r" \|\| ", " && "),
    (r"\bfloor\b", "ceil"),
    (r"\bceil\b", "floor"),
    (r"\bmax\b", "min"),
    (r"\bmin\b", "max"),
    (r"\b1\b", "2"),
    (r"\b0\b", "1"),
    (r"\b2\b", "1"),
]

CALL = """([source, name, from, to]) => {
  globalThis.nnGuide = { arithmetic: {} }
  const asked = kept.slice(from, to)
  try {
    new Function(source)()
  } catch (error) {
    return asked.map(() => ({ broken: `${error}` }))
  }
  const functions = nnGuide.arithmetic[name]
  return asked.map(([called, ...given]) => {
    try {
      return functions[called](...given) ?? null
    } catch (error) {
      return { broken: `${error}` }
    }
  })
}"""
FIRST = 50  # calls that notice most slips


@pytest.fixture(scope="session")
def blank(browser):
    """A page without anything in it."""
    page = browser.new_page()
    yield page
    page.close()


Calls = list[tuple]
"""Each the name of a function, and what it is given."""


Calculate = Callable[[str, int, int], list]


@pytest.fixture
def calculator(blank) -> Callable[[str, Calls], Calculate]:
    """A function that takes a figure and calls of its arithmetic, and gives a function that makes
    those of some numbers with a source, and gives what they return."""

    def made(figure: str, calls: Calls) -> Calculate:
        blank.evaluate("calls => void (globalThis.kept = calls)", [list(call) for call in calls])
        return lambda source, start, end: blank.evaluate(CALL, [source, figure, start, end])

    return made


@pytest.fixture
def calculate(calculator) -> Callable[[str, Calls], list]:
    """A function that makes calls of the arithmetic of a figure, and gives what they return."""

    def made(figure: str, calls: Calls) -> list:
        source = (FOLDER / figure / "arithmetic.js").read_text("utf-8")
        return calculator(figure, calls)(source, 0, len(calls))

    return made


def slips(source: str) -> Iterator[tuple[str, str]]:
    """The source with one slip at a time, and the line that has it."""
    code = re.sub(r"//.*", lambda found: " " * len(found[0]), source)
    for wrong, instead in SLIPS:
        for found in re.finditer(wrong, code):
            slipped = source[: found.start()] + instead + source[found.end() :]
            number = source.count("\n", 0, found.start())
            yield slipped, slipped.splitlines()[number].strip()


@pytest.fixture
def unseen(calculator) -> Callable[..., list[str]]:
    """A function that makes slips in the arithmetic of a figure, one at a time, and gives the lines
    of those that no call notices: `same(answer, expected)` says whether an answer is torch's."""

    def found(
        figure: str, calls: Calls, answers: list, same: Callable[[object, object], bool]
    ) -> list[str]:
        source = (FOLDER / figure / "arithmetic.js").read_text("utf-8")
        cases = list(zip(calls, answers, strict=True))
        random.Random(0).shuffle(cases)  # so that the first are of all kinds
        calculated = calculator(figure, [call for call, _ in cases])

        def right(slipped: str, start: int, end: int) -> bool:
            got = calculated(slipped, start, end)
            expected = (answer for _, answer in cases[start:end])
            return all(same(*pair) for pair in zip(got, expected, strict=True))

        return [
            line
            for slipped, line in slips(source)
            if right(slipped, 0, FIRST) and right(slipped, FIRST, len(cases))
        ]

    return found
