"""One reader of Markdown: what a page consists of, section by section.

The text of a page is cut into pieces: prose, code in prose, formulas, alternative texts. Each knows
its section, which is the id of the heading above it, and its line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.admon import admon_plugin
from mdit_py_plugins.dollarmath import dollarmath_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from nn_proof.files import read_yaml

INCLUDE = re.compile(r'--8<-- "([^"]+)"\n')
HEADING_ID = re.compile(r" *\{ ?#([\w-]+)[^}]*\}$")
ATTRIBUTES = re.compile(r"\{:? ?[.#][^}]*\}")

# How Python-Markdown's extensions of our pages are written.
MARKDOWN = (
    MarkdownIt("commonmark")
    .enable("table")
    .use(front_matter_plugin)
    .use(admon_plugin)
    .use(dollarmath_plugin, allow_space=False)
)


class TextError(Exception):
    """A file can't be read; the message says which, and what to do."""


@dataclass(frozen=True)
class Piece:
    """A stretch of text of one kind."""

    kind: str
    """`text`, `code` (in prose), `formula` or `alternative`."""
    text: str
    section: str
    """The id of the heading above; empty before the first and in the front matter."""
    line: int


@dataclass(frozen=True)
class Heading:
    """A heading."""

    level: int
    text: str
    id: str
    """Empty if it has none."""
    line: int


@dataclass(frozen=True)
class Fence:
    """A fenced block of code."""

    language: str
    body: str
    section: str
    line: int
    notes: int
    """How many items the numbered list directly under it has."""

    @property
    def included(self) -> str:
        """The file that it includes, empty if it holds code of its own."""
        match = INCLUDE.fullmatch(self.body)
        return match[1] if match else ""


@dataclass(frozen=True)
class Table:
    """A table: its rows of cells, each cell as Markdown; the first row is the head."""

    rows: list[list[str]]
    section: str
    line: int


@dataclass
class Text:
    """A Markdown file, read."""

    path: Path
    headings: list[Heading] = field(init=False, default_factory=list)
    fences: list[Fence] = field(init=False, default_factory=list)
    tables: list[Table] = field(init=False, default_factory=list)
    pieces: list[Piece] = field(init=False, default_factory=list)
    figures: list[tuple[str, str]] = field(init=False, default_factory=list)
    """The section of each image, and the image's address."""

    def __post_init__(self) -> None:
        self.tokens = MARKDOWN.parse(self.source)
        section = ""
        for number, token in enumerate(self.tokens):
            line = token.map[0] + 1 if token.map else 0
            if token.type == "heading_open":
                heading = self.tokens[number + 1].content
                found = HEADING_ID.search(heading)
                section = found[1] if found else ""
                text = HEADING_ID.sub("", heading)
                self.headings.append(Heading(int(token.tag[1]), text, section, line))
            elif token.type == "fence":
                notes = self._items(number + 1)
                language, body = token.info.strip(), token.content
                self.fences.append(Fence(language, body, section, line, notes))
            elif token.type == "table_open":
                self.tables.append(Table(list(self._rows(number)), section, line))
            elif token.type == "math_block":
                self.pieces.append(Piece("formula", token.content.strip(), section, line))
            elif token.type == "inline":
                self.pieces += self._inline(token, section, line)

    @cached_property
    def source(self) -> str:
        """The file's text.

        Raises:
            TextError: there is no such file, or it isn't UTF-8.
        """
        try:
            return self.path.read_text("utf-8")
        except FileNotFoundError:
            raise TextError(f"There is no page {self.path}.") from None
        except UnicodeDecodeError as error:
            raise TextError(f"{self.path} isn't UTF-8: {error}. Save it as UTF-8.") from None

    @cached_property
    def meta(self) -> dict:
        """The front matter.

        Raises:
            TextError: it isn't YAML.
        """
        front = [token.content for token in self.tokens if token.type == "front_matter"]
        try:
            return read_yaml(front[0]) if front else {}
        except yaml.YAMLError as error:
            raise TextError(f"{self.path}: the front matter isn't YAML: {error}") from None

    @property
    def included(self) -> list[str]:
        """The files that the page includes, as the page names them."""
        return [fence.included for fence in self.fences if fence.included]

    def _items(self, start: int) -> int:
        """The items of the numbered list that begins at a token, 0 if none does."""
        tokens = self.tokens[start:]
        if not tokens or tokens[0].type != "ordered_list_open":
            return 0
        level, count = tokens[0].level, 0
        for token in tokens[1:]:
            if token.type == "ordered_list_close" and token.level == level:
                break
            count += token.type == "list_item_open" and token.level == level + 1
        return count

    def _rows(self, start: int) -> Iterator[list[str]]:
        row: list[str] = []
        for number in range(start, len(self.tokens)):
            token = self.tokens[number]
            if token.type == "table_close":
                return
            if token.type in ("th_open", "td_open"):
                row.append(self.tokens[number + 1].content)
            elif token.type == "tr_close":
                yield row
                row = []

    def _inline(self, token: Token, section: str, line: int) -> Iterator[Piece]:
        words: list[str] = []

        def said() -> Iterator[Piece]:
            text = ATTRIBUTES.sub("", HEADING_ID.sub("", "".join(words)))
            if text.strip():
                yield Piece("text", text, section, line)
            words.clear()

        for child in token.children or []:
            if child.type in ("text", "softbreak", "hardbreak"):
                words.append(child.content or "\n")
            elif child.type == "code_inline":
                words.append(" ⟨code⟩ ")
                yield Piece("code", child.content, section, line)
            elif child.type.startswith("math_inline"):
                words.append(" ⟨formula⟩ ")
                yield Piece("formula", child.content.strip(), section, line)
            elif child.type == "image":
                self.figures.append((section, str(child.attrs["src"])))
                yield Piece("alternative", child.content, section, line)
        yield from said()
