"""The stage: pages and ledger make plain Markdown, which any renderer can take.

A page keeps its text. A fence that includes a file gets the code, and words that say which file it
is and what is proven of it (see `nn_proof.markdown`); with the word `ask` it gets the code alone,
without what it prints. What a page asks for with `<!-- kind: what -->` is put there by the book.
Only files that differ are written, so a renderer that looks at their times renders only those.
"""

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import yaml

from nn_proof.example import Book, Example, Source, imports
from nn_proof.files import read_yaml, write
from nn_proof.ledger import Ledger, Where

FRONT = re.compile(r"\A---\n(.*?)^---\n", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^(#{1,6}) (.*?) ?\{ ?#([\w-]+)[^}]*\}$", re.MULTILINE)
BLOCK = re.compile(
    r'^(?P<indent> *)```python(?P<words>[^\n`]*)\n *--8<-- "(?P<file>[\w/-]+)\.py"\n *```$',
    re.MULTILINE,
)
# A part of a file, which the book has put there.
PART = re.compile(r'^```python of="([\w/-]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)
# What the front matter says for tests and tools.
UNSHOWN = ("arguments", "further", "lab", "reference", "sources", "teaches")
PRINTED = re.compile(r"^ *#>.*\n?", re.MULTILINE)
PROVEN = re.compile(r"^<!-- proven: ([\w/-]+) -->$", re.MULTILINE)


class StageError(Exception):
    """A page asks for what there isn't; the message says which page, and for what."""


@dataclass(frozen=True)
class Page:
    """A page of a language, as somebody wrote it."""

    name: str
    """Such as `layers/linear`."""
    source: str

    @cached_property
    def meta(self) -> dict:
        """Its front matter."""
        front = FRONT.match(self.source)
        return read_yaml(front[1]) if front else {}

    @property
    def body(self) -> str:
        """Its text without the front matter."""
        return FRONT.sub("", self.source)

    @cached_property
    def headings(self) -> dict[str, str]:
        """The text of each heading by its id; the page's own is the first."""
        return {found[3]: found[2] for found in HEADING.finditer(self.source)}

    @property
    def title(self) -> str:
        """What it is called where there is room."""
        return str(self.meta.get("title") or next(iter(self.headings.values()), self.name))


class Proofs:
    """What can be said of the files of a book: what each needs, and on what it was proven."""

    def __init__(self, book: Book):
        self.book = book
        self.ledger = Ledger(book.proofs)
        self.keys: dict[str, str] = {}
        self.read: dict[Path, Source] = {}

    def key(self, name: str) -> str:
        """The key of a file now."""
        if name not in self.keys:
            self.keys[name] = self.book.key(self.book.file(name), self.read)
        return self.keys[name]

    def proven(self, name: str) -> list[Where]:
        """Where it was proven as it is now."""
        return self.ledger.proven(name, self.key(name))

    def put(self, text: str) -> str:
        """Put code and proofs into a page."""
        shown = {found["file"] for found in BLOCK.finditer(text)}

        def code(block: re.Match[str]) -> str:
            name, indent = block["file"], block["indent"]
            path = self.book.file(name)
            if not path.is_file():
                raise StageError(f"There is no file {path}.")
            source = path.read_text("utf-8").strip("\n")
            if "ask" in block["words"].split():
                words, source = "", PRINTED.sub("", source).strip("\n")
            else:
                words = block["words"] + self.said(name, source, shown)
            lines = [f"```python{words}", *source.split("\n"), "```"]
            return "\n".join(f"{indent}{line}".rstrip() for line in lines)

        def part(block: re.Match[str]) -> str:
            return f"```python{self.said(block[1], block[2], shown)}\n{block[2]}```"

        text = PART.sub(part, BLOCK.sub(code, text))
        return PROVEN.sub(lambda found: f"```proven{self.said(found[1])}\n```", text)

    def said(self, name: str, source: str = "", shown: Collection[str] = ()) -> str:
        """The words about a file for the fence that shows source of it; `shown` are the files on
        the page."""
        file = self.book.file(name)
        words, first = {"file": name}, {}
        if source:
            first = Example(name, file).needs
            needed = needs(source, self.book)
            here = [n for n in needed if n.partition(".")[2].replace(".", "/") in shown]
            words |= {"needs": " ".join(n for n in needed if n not in here), "here": " ".join(here)}
        devices: dict[str, list[str]] = {}
        for where in self.proven(name):
            devices.setdefault(where.device.upper(), []).append(where.short)
        if not devices and first.get("device", "cpu") != "cpu":
            words["unproven"] = first["device"].upper()
        words["torch"] = first.get("torch", "")
        words["proven"] = "; ".join(
            f"{device} {', '.join(dict.fromkeys(versions))}" for device, versions in devices.items()
        )
        return "".join(f' {word}="{value}"' for word, value in words.items() if value)


@dataclass(frozen=True)
class Pages:
    """All pages of a language."""

    language: str
    proofs: Proofs
    pages: dict[str, Page] = field(default_factory=dict)
    repository: str = ""
    """Its address, with nothing at its end; empty if no page shall link to it."""
    mirror: str = ""
    """The address of a second one, with the same files."""

    def __getitem__(self, name: str) -> Page:
        """The page of a name.

        Raises:
            StageError: there is none.
        """
        try:
            return self.pages[name]
        except KeyError:
            raise StageError(f"There is no page '{name}' in '{self.language}'.") from None

    def add(self, name: str, source: str) -> None:
        """Add a page, or another text of one."""
        self.pages[name] = Page(name, source)


Put = Callable[[str, Page, Pages], str]
"""What puts things into the text of a page: it gets the text, and gives it back."""


def stage(
    pages: Pages, puts: Iterable[Put], target: Path, only: Collection[str] | None = None
) -> None:
    """Write the pages of a language, and take away those that there are no longer; with `only`,
    write these.

    Raises:
        StageError: a page asks for what there isn't.
    """
    puts = list(puts)
    for name in pages.pages if only is None else only:
        page = pages[name]
        text = page.body
        for put in puts:
            text = put(text, page, pages)
        shown = {key: value for key, value in page.meta.items() if key not in UNSHOWN}
        meta = yaml.safe_dump(shown, allow_unicode=True, sort_keys=False, width=10_000)
        keep(
            target / f"{page.name}.md",
            f"---\n{meta}---\n<!-- page: {page.name} -->\n{pages.proofs.put(text)}",
        )
    wanted = {target / f"{name}.md" for name in pages.pages}
    for file in target.rglob("*.md"):
        if file not in wanted:
            file.unlink()


def keep(file: Path, content: str | bytes) -> None:
    """Write a file unless this is what it holds."""
    data = content.encode() if isinstance(content, str) else content
    if not file.is_file() or file.read_bytes() != data:
        write(file, data)


# What a reader can get, by the name that is imported.
AVAILABLE = {"rich": "rich", "sklearn": "scikit-learn"}


def needs(source: str, book: Book) -> list[str]:
    """What a snippet imports besides the standard library, torch and NumPy: modules of the book,
    and other libraries by the names that pip knows."""
    found: set[str] = set()
    if not any(name in source for name in (book.package.name, *AVAILABLE)):
        return []  # no need to parse it
    for module, name in imports(source.encode()):
        top, _, rest = module.partition(".")
        if top == book.package.name:
            inner = book.package / rest.replace(".", "/") / f"{name}.py"
            found.add(f"{module}.{name}" if inner.is_file() else module)
        elif top in AVAILABLE:
            found.add(AVAILABLE[top])
    return sorted(found)
