"""The arithmetic of figures, called in the browser."""

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

CALL = """([source, name, calls]) => {
  globalThis.nnGuide = { arithmetic: {} }
  try {
    new Function(source)()
  } catch (error) {
    return calls.map(() => ({ broken: `${error}` }))
  }
  const functions = nnGuide.arithmetic[name]
  return calls.map(([called, ...given]) => {
    try {
      return functions[called](...given) ?? null
    } catch (error) {
      return { broken: `${error}` }
    }
  })
}"""


@pytest.fixture(scope="session")
def blank(browser):
    """A page without anything in it."""
    page = browser.new_page()
    yield page
    page.close()


Calls = list[tuple]
"""Each the name of a function, and what it is given."""


@pytest.fixture
def calculate(blank) -> Callable[..., list]:
    """A function that makes calls of the arithmetic of a figure, and gives what they return."""

    def made(figure: str, calls: Calls, source: str = "") -> list:
        source = source or (FOLDER / figure / "arithmetic.js").read_text("utf-8")
        return blank.evaluate(CALL, [source, figure, [list(call) for call in calls]])

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
def unseen(calculate) -> Callable[..., list[str]]:
    """A function that makes slips in the arithmetic of a figure, one at a time, and gives the lines
    of those that no call of the test notices: `right(answers)` says whether the answers are all
    as torch has them."""

    def found(figure: str, calls: Calls, right: Callable[[list], bool]) -> list[str]:
        source = (FOLDER / figure / "arithmetic.js").read_text("utf-8")
        return [line for slipped, line in slips(source) if right(calculate(figure, calls, slipped))]

    return found
