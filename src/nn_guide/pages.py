"""The pages in `docs/en` and `docs/zh`: what each consists of, and what is wrong with it."""

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

from nn_proof.text import Piece, Text

ROOT = Path(__file__).parents[2]
INCLUDED = "src/nn_guide"

SECTION = re.compile(r"^## (.*) \{#([\w-]+)\}$", re.MULTILINE)
ANNOTATION = re.compile(r"# \((\d+)\)!")


class PageError(Exception):
    """A page is missing; the message names the file and what to do."""


def need_torch() -> None:
    """Make sure that torch is installed, without importing it, which takes long.

    Raises:
        ModuleNotFoundError: it isn't.
    """
    if find_spec("torch") is None:
        raise ModuleNotFoundError("No module named 'torch'", name="torch")


def need_repository() -> None:
    """Make sure that the pages are there.

    Raises:
        PageError: `nn_guide` is installed without them.
    """
    if not (ROOT / "docs/en").is_dir():
        raise PageError(
            f"This needs a clone of the repository, but nn_guide is installed in {ROOT}, without "
            "its pages. Run `make test` in a clone, and there .venv/bin/nn-guide."
        )


class Page:
    """One Markdown page."""

    def __init__(self, path: Path):
        self.path = path
        self.text = Text(path)

    @property
    def included(self) -> list[str]:
        """The files that the page includes, as the page names them."""
        return self.text.included

    @cached_property
    def pieces(self) -> list[Piece]:
        """What is to be read on the page, title and description first."""
        said = [self.text.meta.get(key) for key in ("title", "description")]
        front = [Piece("text", str(text), "", 1) for text in said if text]
        return front + self.text.pieces

    def problems(self) -> Iterator[str]:
        """What is wrong with the page by itself."""
        for key in ("title", "description"):
            if not self.text.meta.get(key):
                yield f"{self.path}: the front matter has no {key}."
        for fence in self.text.fences:
            if fence.included:
                yield from self._include_problems(fence.included, fence.notes)
            elif fence.language.split()[:1] == ["python"]:
                yield (
                    f"{self.path}: a page holds no Python of its own. Put this into a file of "
                    f"{INCLUDED}/examples/ and include it:\n{fence.body}"
                )
        for heading in self.text.headings:
            if not heading.id:
                written = f"{'#' * heading.level} {heading.text}"
                yield f"{self.path}: '{written}' has no id; write '{written} {{#some-id}}'."

    def _include_problems(self, name: str, notes: int) -> Iterator[str]:
        file = ROOT / INCLUDED / name
        if not file.is_file():
            yield f"{self.path}: includes '{name}', but there is no file {INCLUDED}/{name}."
            return
        marks = [int(number) for number in ANNOTATION.findall(file.read_text("utf-8"))]
        if marks != list(range(1, len(marks) + 1)):
            yield f"{self.path}: the annotations of {name} are numbered {marks}, not 1, 2, 3…"
        if len(marks) != notes:
            yield (
                f"{self.path}: {name} has {len(marks)} annotations, but the numbered list "
                f"directly under it has {notes} items."
            )


def table(columns: list[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def paths(language: str, root: Path = ROOT) -> list[Path]:
    """All pages of a language."""
    return sorted((root / "docs" / language).rglob("*.md"))


def names(root: Path = ROOT) -> list[str]:
    """The names of all pages, such as `losses/cross-entropy`."""
    folder = root / "docs/en"
    return [path.relative_to(folder).with_suffix("").as_posix() for path in paths("en", root)]


def examples_not_shown(examples: list[str], root: Path = ROOT) -> Iterator[str]:
    """Which examples are missing on the page whose path their folder has."""
    for language in ("en", "zh"):
        shown = {}
        for name in examples:
            page = root / "docs" / language / f"{Path(name).parent.as_posix()}.md"
            if page not in shown:
                shown[page] = set(Page(page).included) if page.is_file() else set()
            if f"examples/{name}.py" not in shown[page]:
                yield f"{page.relative_to(root)} doesn't show the example {name}."


def scratch_not_shown(root: Path = ROOT) -> Iterator[str]:
    """Which files of `scratch/` are on no page of a language."""
    folder = root / INCLUDED
    for language in ("en", "zh"):
        shown = {name for path in paths(language, root) for name in Page(path).included}
        for file in sorted(folder.glob("scratch/*/[!_]*.py")):
            if (name := file.relative_to(folder).as_posix()) not in shown:
                yield f"No page in docs/{language} shows {INCLUDED}/{name}."
