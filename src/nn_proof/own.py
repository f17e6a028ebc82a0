"""Files of a user's own that hold `#>` lines: programs, and Markdown pages.

They are run and judged by `nn_proof.run`, as examples are, but where the user stands: as by
`python FILE`, in the working directory of the command, with the folder of the file first on
`sys.path`. The Python blocks of a page are one program, from top to bottom; a block with the word
`no-run` after `python` is left out.
"""

import ast
import copy
import io
import os
import re
import sys
from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import cast

from nn_proof import run
from nn_proof.compare import Snippet
from nn_proof.example import Example, needs
from nn_proof.files import below
from nn_proof.text import MARKDOWN

ENDINGS = (".py", ".md")
BOM = "\ufeff"  # some editors begin a file with it

# A line that may be a `#>` line, also in a list or a quotation.
MARKED = re.compile(rb"(?:\A|[\r\n])[ \t>]*#>")
# The title of a tab in MkDocs, which holds indented blocks as a box `!!!` does.
TAB = re.compile(r'^( *)===[!+]?(?= +")', re.MULTILINE)
PLACE = re.compile(r"^line (\d+): ")
LEFT = re.compile(r"(?:line \d+: .*\n)?SystemExit: (?:0|None)?")
WARNING = re.compile(r"(?:.*\n)?\w*Warning: ")


class OwnFileError(ValueError):
    """There is nothing to compare; the message says what to do."""


class Placed(Snippet):
    """A program that stands in a text, each line at the number that it has there.

    Raises:
        SyntaxError: it isn't Python, or a `#>` follows code on the same line.
    """

    def __init__(self, program: str, text: str, before: dict[int, str]):
        """`before` is what the text has before the code of a line, as in a list."""
        super().__init__(program)
        self._text, self._before = list(io.StringIO(text, newline="")), before

    def updated(self, printed: dict[int, str]) -> str:
        """The text with its `#>` lines rewritten; every other byte stays as it is."""
        there = copy.copy(self)
        there.lines = self._text
        there._anchors = {
            line: (last, self._before.get(last, "") + indent)
            for line, (last, indent) in self._anchors.items()
        }
        return Snippet.updated(there, printed)


def of_page(text: str) -> Placed:
    """The Python blocks of a page that are run, as one program.

    Raises:
        SyntaxError: a block isn't Python, or a `#>` follows code on the same line.
    """
    page = text.removeprefix(BOM)
    lines = list(io.StringIO(page, newline=""))
    program = [line[len(line.rstrip("\r\n")) :] for line in lines]  # blank lines
    before = {}
    for token in MARKDOWN.parse(TAB.sub(r"\1!!!", page)):
        words = re.findall(r"[\w-]+", token.info)
        if token.type != "fence" or words[:1] not in (["python"], ["py"]) or "no-run" in words:
            continue
        first = (token.map or [0])[0] + 1
        block = token.content.removesuffix("\n").split("\n") if token.content else []
        for number, code in enumerate(block, first):
            line = lines[number].rstrip("\r\n")
            program[number] = code + program[number]
            before[number + 1] = line[: max(0, len(line) - len(code))]
        ast.parse("\n" * first + token.content)  # no block goes on in the next
    return Placed("".join(program), text, before)


class OwnFile(Example):
    """A program or a page of a user's own; its name is the path by which it was called."""

    @classmethod
    def at(cls, path: Path) -> "OwnFile":
        """The file that a user calls so."""
        return cls(str(path), path.resolve())

    @property
    def is_page(self) -> bool:
        """Whether it is Markdown."""
        return self.path.suffix == ".md"

    @cached_property
    def snippet(self) -> Snippet:
        """Its statements and `#>` lines.

        Raises:
            SyntaxError: it isn't UTF-8 or not Python, or a `#>` follows code on the same line.
        """
        try:
            if self.is_page:
                return of_page(self.source)
            return Placed(self.source.removeprefix(BOM), self.source, {})
        except ValueError as error:  # it holds a null
            raise SyntaxError(str(error)) from None
        except SyntaxError as error:
            line = f"line {error.lineno}: " if error.lineno else ""
            message = self._placed(f"{line}{error.msg}")
            hint = ". A block that isn't to be run begins with ```python no-run" * self.is_page
            raise SyntaxError(message + hint) from None

    @cached_property
    def needs(self) -> dict[str, str]:
        """What its first lines of code say, as in an example."""
        return needs(self.snippet.source.lstrip())

    @cached_property
    def holds_output(self) -> bool:
        """Whether it has `#>` lines, or seems to and can't be read."""
        if not MARKED.search(self.path.read_bytes()):
            return False
        try:
            return bool(self.snippet.expected)
        except SyntaxError:
            return True

    @cached_property
    def is_empty(self) -> bool:
        """Whether it has no line of code."""
        try:
            return not self.snippet.source.strip()
        except SyntaxError:
            return False

    def _placed(self, message: str) -> str:
        """A message with the place in the file at its beginning."""
        return PLACE.sub(lambda line: f"{self.name}:{line[1]}: ", message)


def find(paths: Iterable[Path], *, unmarked: bool = False) -> list[OwnFile]:
    """The files that are named, and those in folders that hold `#>` lines.

    With `unmarked`, a file that is named need not hold any.

    Raises:
        OwnFileError: there is no such file or folder, it is neither a program nor a page, or
            nothing in it is compared.
    """
    found: dict[Path, OwnFile] = {}
    for path in paths:
        if path.is_dir():
            inside = [file for file in map(OwnFile.at, below(path, *ENDINGS)) if file.holds_output]
            if not inside:
                raise OwnFileError(f"No file in '{path}' holds a `#>` line.")
        elif not path.is_file():
            raise OwnFileError(f"There is no file or folder '{path}'.")
        elif path.suffix not in ENDINGS:
            raise OwnFileError(f"{path} is neither a program (.py) nor a page (.md).")
        else:
            inside = [OwnFile.at(path)]
            if inside[0].is_page and inside[0].is_empty:
                raise OwnFileError(f"{path} has no Python block that is run.")
            if not unmarked and not inside[0].holds_output:
                raise OwnFileError(
                    f"{path} holds no `#>` line, so there is nothing to compare. With --update, "
                    "what it prints is written into it."
                )
        for file in inside:
            found.setdefault(file.path, file)
    return list(found.values())


class Runner(run.Runner):
    """Runs users' files in a folder, the current one if it isn't given."""

    # -P: a file that lies around in the folder isn't taken for a module of Python's.
    server = ("-P", "-m", "nn_proof.own")
    folder: Path

    def __init__(self, device: str = "cpu", limit: float = run.LIMIT, folder: Path | None = None):
        super().__init__(device, limit)
        self.folder = folder or Path.cwd()


def verify(file: OwnFile, runner: run.Runner) -> run.Result:
    """Run a file and say whether it prints what its `#>` lines say."""
    result = run.verify(file, runner)
    message = file._placed(result.message)
    if WARNING.match(message):
        message += '\nHere a warning is an error. If it is meant: warnings.simplefilter("ignore").'
    if message.startswith("still running"):
        message += ": --timeout gives it longer (in pytest, --nn-guide-timeout)"
    return replace(result, message=message)


class _Program:
    """What `execute` reads of a file: its program, under its path."""

    def __init__(self, path: Path):
        self.path = path

    def __str__(self) -> str:
        return str(self.path)

    def read_bytes(self) -> bytes:
        return OwnFile(str(self.path), self.path).snippet.source.encode()


def serve() -> None:
    """Answer requests as `nn_proof.run` does, but run each file where the user stands."""
    folder = Path.cwd()

    def execute(path: Path, device: str) -> run.Answer:
        os.chdir(folder)
        sys.path[:0] = ["", str(path.parent)]  # `run.execute` takes the first away
        sys.argv = [str(path)]
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)  # it held our requests
        sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
        answer = run.execute(cast(Path, _Program(path)), device)
        if LEFT.fullmatch(answer["error"]):
            answer["error"] = ""
        return answer

    run.serve([], execute)


if __name__ == "__main__":
    serve()
