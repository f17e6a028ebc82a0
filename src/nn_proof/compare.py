"""The `#>` comments of a snippet: read them, compare them with what was printed, rewrite them.

Output stands under the statement that printed it. What a loop or a function prints on one line
over several runs stands together under that line.
"""

import ast
import io
import re
import tokenize
from dataclasses import dataclass
from decimal import Decimal

MARK = "#>"

# How much a computed number may differ between processors, as a share of its size, or of 1.
PROCESSORS = 2e-6

# A number with the blanks before it: torch aligns columns, and a minus sign shifts them.
NUMBER = re.compile(r" *[-+]?(?:\b\d+\.?\d*(?:e[-+]?\d+)?|\.\d+|\bnan\b|\binf\b)")


@dataclass(frozen=True)
class Difference:
    """One place where a snippet prints something else than it says."""

    line: int
    expected: list[str]
    got: list[str]


class Snippet:
    """A source text, its statements and its `#>` lines.

    Raises:
        SyntaxError: the source isn't Python, or a `#>` follows code on the same line.
    """

    def __init__(self, source: str):
        self.source = source
        self.tree = ast.parse(source)
        self.lines = list(io.StringIO(source, newline=""))
        self._marked = self._find_marked_lines()
        self._anchors = self._find_anchors()

    def _find_marked_lines(self) -> set[int]:
        marked = set()
        for token in tokenize.generate_tokens(io.StringIO(self.source).readline):
            if token.type == tokenize.COMMENT and token.string.startswith(MARK):
                if not token.line.lstrip().startswith(MARK):
                    raise SyntaxError(f"line {token.start[0]}: '#>' needs a line of its own")
                marked.add(token.start[0])
        return marked

    def _find_anchors(self) -> dict[int, tuple[int, str]]:
        """For each line of code: the line under which its output stands, and the indent there."""
        anchors: dict[int, tuple[int, str]] = {}
        for node in ast.walk(self.tree):
            if not isinstance(node, ast.stmt):
                continue
            first, last, indented_like = node.lineno, node.end_lineno or node.lineno, node.lineno
            if body := getattr(node, "body", None) or getattr(node, "cases", None):
                inner = body[0].pattern if isinstance(node, ast.Match) else body[0]
                indented_like = _first_line(inner)
                first, last = _first_line(node), indented_like - 1
                while last > first and (last in self._marked or not self.lines[last - 1].strip()):
                    last -= 1
            text = self.lines[indented_like - 1]
            indent = text[: len(text) - len(text.lstrip())]
            anchors.update((line, (last, indent)) for line in range(first, last + 1))
        return anchors

    def anchor(self, line: int) -> int:
        """The line under which output printed at `line` stands."""
        return self._anchors[line][0] if line in self._anchors else line

    @property
    def code(self) -> str:
        """The source without its `#>` lines."""
        return "".join(
            text for number, text in enumerate(self.lines, 1) if number not in self._marked
        )

    @property
    def asserts(self) -> bool:
        """Whether the code checks something by itself, so that it need not print."""
        return any(
            isinstance(node, ast.Assert)
            or (isinstance(node, ast.Attribute) and node.attr.startswith("assert_"))
            for node in ast.walk(self.tree)
        )

    @property
    def expected(self) -> dict[int, list[str]]:
        """For each line that has output under it, the lines of that output."""
        expected: dict[int, list[str]] = {}
        above = 0
        for number, text in enumerate(self.lines, 1):
            if number in self._marked:
                shown = text.strip()[len(MARK) :].removeprefix(" ")
                expected.setdefault(above, []).append(shown)
            else:
                above = number
        return expected

    def differences(
        self,
        printed: dict[int, str],
        values: dict[str, list[float]],
        *,
        tolerance: float = 0.0,
        same_device: bool = True,
    ) -> list[Difference]:
        """Where `printed`, the text printed under each line, isn't what the snippet says; see
        `agree` for the other arguments."""
        found = []
        expected = self.expected
        for line in sorted(expected.keys() | printed.keys()):
            want, got = expected.get(line, []), _shown(printed.get(line, ""))
            texts = "\n".join(want), "\n".join(got)
            same = agree(*texts, values, tolerance=tolerance, same_device=same_device)
            if bool(want) != bool(got) or not same:
                found.append(Difference(line, want, got))
        return found

    def updated(self, printed: dict[int, str]) -> str:
        """The source with its `#>` lines rewritten; every other byte stays as it is."""
        indents = dict(self._anchors.values())
        pieces = []
        for number, text in enumerate(self.lines, 1):
            if number in self._marked:
                continue
            output = _shown(printed.get(number, ""))
            end = text[len(text.rstrip("\r\n")) :]
            if output and not end:
                end = "\n"
                text += end
            pieces.append(text)
            pieces += [f"{indents.get(number, '')}{MARK} {line}".rstrip() + end for line in output]
        return "".join(pieces)


def agree(
    expected: str,
    got: str,
    values: dict[str, list[float]],
    *,
    tolerance: float = 0.0,
    same_device: bool = True,
) -> bool:
    """Whether two outputs say the same.

    `values` has the numbers behind printed ones, by their text in `got`: a computed number agrees
    if the expected text is what its value rounds to, or would be on another processor, or within
    `tolerance`. All else must be equal: text, whole numbers, and what was printed as it stands in
    the code, such as `negative_slope=0.01`. With `same_device=False`, `device='cuda:0'` and line
    breaks make no difference.
    """
    if not same_device:
        expected, got = _without_device(expected), _without_device(got)
    if NUMBER.sub("0", expected) != NUMBER.sub("0", got):
        return False
    pairs = zip(NUMBER.findall(expected), NUMBER.findall(got), strict=True)
    return all(
        a == b or any(_rounds_to(value, a, tolerance) for value in values.get(b, []))
        for a, b in ((a.strip(), b.strip()) for a, b in pairs)
    )


def _rounds_to(value: float, text: str, tolerance: float) -> bool:
    """Whether `text` is what `value`, or one that differs as little as processors do, rounds to."""
    number = Decimal(text)
    if not number.is_finite() or value in (float("inf"), float("-inf")) or value != value:
        return False
    close = max(PROCESSORS * max(1.0, abs(value)), tolerance)
    return abs(number - Decimal(value)) <= _last_digit(text) / 2 + Decimal(close)


def _last_digit(number: str) -> Decimal:
    """The unit of the last decimal place."""
    mantissa, _, power = number.partition("e")
    return Decimal(1).scaleb(int(power or 0) - len(mantissa.partition(".")[2]))


def _without_device(text: str) -> str:
    return " ".join(re.sub(r",\s*device='(?:cuda|mps):\d+'", "", text).split())


def _shown(text: str) -> list[str]:
    return [line.rstrip() for line in text.splitlines()]


def _first_line(node: ast.stmt) -> int:
    return min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
