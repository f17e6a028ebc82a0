"""The numbers of a text, and where they come from.

A number in prose is traced to a source: a snippet that computes or sets it, the data of a figure, a
signature, an equation beside it that holds, or what the page declares.
"""

import ast
import math
import operator
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from nn_proof.text import Piece

# Not the 2 of Conv2d or of x2; with its sign, a fraction, an exponent, or as a version.
NUMBER = re.compile(
    r"(?<![A-Za-z_\d.])(?:(?<![A-Za-z\d)\]])[-−+])?\d+(?:[,_]\d{3})*(?:\.\d+)*"
    r"(?:[eE][-+−]?\d+)?(?![A-Za-z_\d])"
)
# In a formula every number counts, also the one in 2x; and in code 1.0 may be written 1.
CONSTANT = re.compile(r"(?<![\d.])\d+(?:\.\d+)?")
IN_SOURCE = re.compile(r"(?<![A-Za-z_\d.])\d[\d_]*(?:\.\d*)?(?:[eE][-+]?\d+)?(?![A-Za-z_\d])")
THOUSANDS = re.compile(r"(?<![\w.,])\d{1,3}(?:,\d{3})+(?![\w.,])")  # as code prints them
EQUATIONS = re.compile(r"[\d(√][\d\s.,+\-*/()√]*=[\d\s.,+\-*/()√]*[\d)]")

NOWHERE = Piece("text", "", "", 0)
EQUATION = "equation"
"""The source of numbers that follow from each other."""


@dataclass(frozen=True)
class Number:
    """A number in a text."""

    text: str
    """As it is written, with `-` for every minus and without what separates thousands."""
    percent: bool
    piece: Piece = NOWHERE
    """Where it stands."""

    @classmethod
    def of(cls, said: str) -> "Number":
        """What is written down as `0.5` or `27%`."""
        return cls(said.removesuffix("%"), said.endswith("%"))

    def __str__(self) -> str:
        return self.text + "%" * self.percent

    def equals(self, value: float) -> bool:
        """Whether this is how one writes `value`: without its sign, rounded, or as percent."""
        if self.text.count(".") > 1:
            return False
        number, wanted = abs(float(self.text)), abs(value)
        _, _, decimals = self.text.lower().partition("e")[0].partition(".")
        unit = 10.0 ** -len(decimals) * 10.0 ** int(self.text.lower().partition("e")[2] or 0)
        near = [wanted, wanted * 100] if self.percent else [wanted]
        # An integer isn't a rounded fraction, except as percent.
        half = unit / 2 if decimals or self.percent or "e" in self.text.lower() else 0.0
        return any(abs(number - w) <= half * (1 + 1e-9) + 1e-12 * number for w in near)


@dataclass(frozen=True)
class Source:
    """Something that has been run, drawn or declared, and the text that shows its numbers."""

    name: str
    text: str

    @cached_property
    def values(self) -> set[float]:
        """All numbers in it."""
        found = [*IN_SOURCE.findall(self.text), *THOUSANDS.findall(self.text)]
        return {float(re.sub("[_,]", "", match)) for match in found}

    def shows(self, number: Number) -> bool:
        """Whether the number is in it; a version must be there as it is written."""
        if number.text.count(".") > 1:
            return number.text in self.text
        return any(number.equals(value) for value in self.values)

    def says(self, piece: Piece) -> bool:
        """Whether a piece of code stands in it as it is written, but for blanks."""
        parts = re.findall(r"\w+|[^\w\s]", piece.text)
        written = r"\s*".join(map(re.escape, parts))
        before = r"(?<![\w.])" if re.match(r"\w", piece.text) else ""
        after = r"(?!\w|\.\d)" if re.search(r"\w$", piece.text) else ""
        return piece.kind == "code" and bool(re.search(before + written + after, self.text))


def numbers(piece: Piece) -> Iterator[Number]:
    """All numbers of a piece of text."""
    pattern = CONSTANT if piece.kind == "formula" else NUMBER
    for match in pattern.finditer(piece.text):
        text = re.sub(r"[,_]|^\+", "", match[0]).replace("−", "-")
        percent = re.match(r"\s*(?:\\?%|percent)", piece.text[match.end() :])
        before = re.search(r"百分之\s*$", piece.text[: match.start()])
        yield Number(text, bool(percent or before), piece)


def trace(piece: Piece, sources: Iterable[Source]) -> Iterator[tuple[Number, str]]:
    """Each number of a piece with the name of the first source that has it; empty if none has.

    A code span that stands in a source as it is written belongs to it as a whole.
    """
    sources = list(sources)
    whole = next((source.name for source in sources if source.says(piece)), "")
    proven = Source(EQUATION, " ".join(equations(piece)))
    for number in numbers(piece):
        found = (source.name for source in [proven, *sources] if source.shows(number))
        yield number, whole or next(found, "")


def equations(piece: Piece) -> Iterator[str]:
    """The equations between numbers in a piece of text that hold, such as `8 · 4 = 32`."""
    text = plain(piece.text)
    for match in EQUATIONS.finditer(text):
        sides = match[0].split("=")
        try:
            values = [evaluate(side) for side in sides]
        except (SyntaxError, ValueError, ZeroDivisionError, OverflowError):
            continue
        decimals = [len(part) for part in re.findall(r"\d\.(\d+)", sides[-1])]
        # A result without decimals isn't rounded.
        rounding = 0.5 * 10.0 ** -max(decimals) if decimals else 0.0
        if all(abs(value - values[0]) <= rounding + 1e-12 for value in values):
            yield match[0]


def plain(formula: str) -> str:
    """A formula of TeX, or signs of prose, as Python writes it, as far as it is arithmetic."""
    for pattern, python in (
        (r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}", r"((\1)/(\2))"),
        (r"\\sqrt\{([^{}]*)\}", r"√(\1)"),
        (r"\^\{([^{}]*)\}", r"**(\1)"),
        (r"\^(\d)", r"**\1"),
        (r"\\cdot|·|×|\\times", "*"),
        (r"\\approx|≈", "="),
        (r"−", "-"),
        (r"²", "**2"),
        (r"\\[,;: ]|\\left|\\right", " "),
        (r"(?<=\d),(?=\d{3})", ""),
    ):
        formula = re.sub(pattern, python, formula)
    return formula


OPERATORS: dict[type, Callable[..., float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
    ast.USub: operator.neg,
    ast.UAdd: operator.pos,
}


def evaluate(text: str) -> float:
    """The value of an arithmetic expression.

    Raises:
        SyntaxError, ValueError: it is none.
    """

    def value(node: ast.AST) -> float:
        match node:
            case ast.Constant(value=int() | float() as number):
                return float(number)
            case ast.BinOp(left, sign, right):
                return OPERATORS[type(sign)](value(left), value(right))
            case ast.UnaryOp(sign, operand):
                return OPERATORS[type(sign)](value(operand))
            case ast.Call(ast.Name("sqrt"), [argument]):
                return math.sqrt(value(argument))
        raise ValueError(f"{text} is no arithmetic")

    call = re.sub(r"√\s*(\d+(?:\.\d+)?)", r"sqrt(\1)", text).replace("√", "sqrt")
    return value(ast.parse(call.strip(), mode="eval").body)
