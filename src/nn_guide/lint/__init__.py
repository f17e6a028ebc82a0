"""Mistakes with torch.nn that can be seen without running: `nn-guide lint`.

Reads the syntax tree; needs neither torch nor what the files import. A rule speaks only when it is
sure, so silence doesn't mean that all is well.
"""

import ast
import json
import re
import warnings
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from nn_guide.addresses import on_site
from nn_guide.lint import layers, losses, modules, saving, training
from nn_guide.lint.rule import RULES, Rule
from nn_guide.lint.source import File
from nn_proof.files import below

__all__ = [
    "FORMATS",
    "RULES",
    "Finding",
    "LintError",
    "Rule",
    "check",
    "check_source",
    "files",
    "report",
]

THEMES = (modules, layers, losses, training, saving)
FORMATS = ("text", "editor", "json", "github")
NOQA = re.compile(r"#\s*noqa(?P<only>\s*:\s*(?P<codes>[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*))?", re.I)
ENCODING = re.compile(rb"coding[:=]\s*([-\w.]+)")


class LintError(Exception):
    """A file can't be checked; the message says why."""


@dataclass(frozen=True, order=True)
class Finding:
    """A mistake at a place. Line and column count from 1."""

    path: str
    line: int
    column: int
    code: str

    @property
    def rule(self) -> Rule:
        """The rule that found it."""
        return RULES[self.code]

    def brief(self, language: str) -> str:
        """One line, as editors read it."""
        message = self.rule.said[language].message
        return f"{self.path}:{self.line}:{self.column}: {self.code} {message}"

    def text(self, language: str) -> str:
        """The line, the cause, the cure, and the page that explains it."""
        said = self.rule.said[language]
        return "\n".join(
            [
                self.brief(language),
                f"  {said.cause}",
                f"  → {said.cure}",
                f"  {on_site(self.rule.page, language)}",
            ]
        )

    def github(self, language: str) -> str:
        """A command that makes an annotation in GitHub's CI."""
        said = self.rule.said[language]
        message = f"{said.message}. {said.cause} {said.cure}"
        place = f"file={_escape(self.path, ':,')},line={self.line},col={self.column}"
        return f"::error {place},title={self.code}::{_escape(message)}"

    def row(self, language: str) -> dict[str, object]:
        """What programs read."""
        said = self.rule.said[language]
        return {
            "path": self.path,
            "line": self.line,
            "column": self.column,
            "code": self.code,
            **said._asdict(),
            "page": on_site(self.rule.page, language),
        }


def _escape(text: str, signs: str = "") -> str:
    for sign in "%\r\n" + signs:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those that the folders contain.

    Raises:
        LintError: there is no such file or folder.
    """
    for path in paths:
        if path.is_dir():
            yield from below(path, ".py")
        elif path.is_file():
            yield path
        else:
            raise LintError(f"There is no file or folder '{path}'.")


def check(path: Path) -> list[Finding]:
    """The mistakes in a file.

    Raises:
        LintError: it can't be read, or isn't Python.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise LintError(f"{path} can't be read: {error.strerror}.") from None
    head = b"".join(data.splitlines(keepends=True)[:2])
    declared = ENCODING.search(head)
    try:
        source = data.decode(declared[1].decode() if declared else "utf-8-sig")
    except (UnicodeDecodeError, LookupError):
        raise LintError(f"{path} isn't Python: it isn't text in UTF-8.") from None
    return check_source(source, str(path))


def check_source(source: str, path: str = "-") -> list[Finding]:
    """The mistakes in the text of a file.

    Raises:
        LintError: it isn't Python.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file = File(source)
    except SyntaxError as error:
        raise LintError(f"{path}:{error.lineno or 1}: this isn't Python: {error.msg}.") from None
    except (ValueError, RecursionError, MemoryError) as error:
        raise LintError(f"{path} isn't Python that can be read: {error}.") from None
    if not any(module.startswith("torch") for module in _imports(file)):
        return []
    lines = re.split(r"\r\n|\r|\n", source)
    try:
        found = {
            Finding(path, node.lineno, node.col_offset + 1, rule.code)
            for rule in RULES.values()
            for node in rule.check(file)
            if isinstance(node, ast.stmt | ast.expr) and not _excused(rule.code, node, lines)
        }
    except RecursionError:
        raise LintError(f"{path} nests expressions too deeply to be checked.") from None
    return sorted(found)


def _imports(file: File) -> Iterator[str]:
    for node in file.all(ast.Import):
        yield from (alias.name for alias in node.names)
    for statement in file.all(ast.ImportFrom):
        yield statement.module or ""


def _excused(code: str, node: ast.stmt | ast.expr, lines: list[str]) -> bool:
    """Whether `# noqa` stands in the first or last line of a place."""
    body = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    for number in {node.lineno, node.lineno if body else node.end_lineno or node.lineno}:
        if excuse := NOQA.search(lines[number - 1]):
            if not excuse["only"] or code in excuse["codes"].upper().replace(",", " ").split():
                return True
    return False


def report(findings: list[Finding], form: str, language: str) -> str:
    """All findings in one of the `FORMATS`."""
    if form == "json":
        return json.dumps([f.row(language) for f in findings], ensure_ascii=False, indent=1)
    write = {"text": Finding.text, "editor": Finding.brief, "github": Finding.github}[form]
    return "\n".join(write(finding, language) for finding in findings)


def nothing_found(files: int, language: str) -> str:
    """What is said when all is quiet."""
    if language == "zh":
        return f"检查了 {files} 个文件，没有发现问题。"
    return f"{files} file{'' if files == 1 else 's'} checked, nothing found."
