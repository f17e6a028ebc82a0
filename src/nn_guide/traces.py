"""Where the numbers of the pages come from.

`proofs/numbers/<chapter>.json` holds, for each section of each page, the numbers and the source of
each: a snippet, a figure, a signature of torch, an equation that holds, a release that the guide is
proven with, or what the page's front matter declares under `sources`. Both languages share it.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.util import find_spec
from pathlib import Path

from nn_guide import atlas
from nn_guide.book import BOOK
from nn_guide.pages import INCLUDED, ROOT, Page, PageError
from nn_guide.translations import rows_file
from nn_proof.files import read_rows, write
from nn_proof.ledger import Ledger
from nn_proof.numbers import EQUATION, Number, Source, numbers, trace
from nn_proof.text import Piece

RECORDS = "proofs/numbers"

# Of a section: each source, with the numbers that come from it as they are written.
Trace = dict[str, dict[str, list[str]]]


@cache
def signatures() -> dict[str, str]:
    """What torch's classes and functions take, by their names."""
    facts, found = atlas.as_of("", atlas.of_torch()), defaultdict(list)
    for kind in facts.values():
        for name, said in kind.items():
            found[name.rpartition(".")[2]].append(json.dumps(said))
    return {name: " ".join(said) for name, said in found.items()}


@cache
def releases() -> Source:
    """The releases of torch that the guide is proven with."""
    wheres = Ledger(BOOK.proofs).rows
    return Source("proofs", " ".join(f"{where.torch} {where.short}" for where in wheres))


@cache
def snippet(name: str) -> Source:
    """An included file: code and output."""
    return Source(name.removesuffix(".py"), (ROOT / INCLUDED / name).read_text("utf-8"))


class Declared(Source):
    """What a page declares under `sources`: numbers as they are written, so that 2.0 isn't 2."""

    def shows(self, number: Number) -> bool:
        """Whether the number is one of them, without its sign."""
        return number.text.lstrip("-") in self.text.split()


def folders() -> list[Path]:
    """Where files that a page declares are looked for: here, and in torch where it is installed."""
    spec = find_spec("torch")
    found = [Path(spec.origin).parents[1]] if spec and spec.origin else []
    return [ROOT / INCLUDED, *found]


@cache
def declared(why: str, said: tuple[str, ...]) -> Declared:
    """What a page declares. A file that it names, of ours or of torch, must show the numbers; those
    that it doesn't show are left out.

    Raises:
        PageError: there is no such file.
    """
    if re.fullmatch(r"[\w/-]+\.py", why):
        files = [folder / why for folder in folders() if (folder / why).is_file()]
        if not files:
            raise PageError(
                f"`sources` in the front matter names {why}, which is neither in {INCLUDED} nor in "
                "the installed torch."
            )
        shown = Source(why, files[0].read_text("utf-8"))
        said = tuple(number for number in said if shown.shows(Number.of(number)))
    return Declared(f"source: {why}", " ".join(said))


@cache
def figure(name: str) -> Source:
    """A figure: its labels, its data, and the module that draws it."""
    drawn = ROOT / "docs/figures" / f"{name}.svg"
    whole = name.partition("/")[0]
    data, code = drawn.parents[name.count("/")] / f"{whole}.json", f"figures/{whole}.py"
    labels = re.sub(r"<style.*?</style>|<[^>]*>", " ", drawn.read_text("utf-8"), flags=re.DOTALL)
    texts = [labels] + [path.read_text("utf-8") for path in (data, ROOT / INCLUDED / code)]
    return Source(f"figures/{name}", " ".join(texts))


@dataclass
class Sources:
    """What a page shows, from which its numbers may come."""

    page: Page

    def __post_init__(self) -> None:
        page = self.page
        self.snippets = [
            (fence.section, fence.line, snippet(fence.included))
            for fence in page.text.fences
            if fence.included
        ]
        self.figures = [
            (section, figure(match[1]))
            for section, address in page.text.figures
            if (match := re.search(r"figures/(.+)\.svg$", address))
        ]
        words = set(re.findall(r"\w+", page.text.source))
        named = {name: text for name, text in signatures().items() if name in words}
        self.signatures = [Source(f"torch {name}", text) for name, text in named.items()]
        said = defaultdict(list)
        for number, why in page.text.meta.get("sources", {}).items():
            said[why].append(str(number))
        self.declared = [declared(why, tuple(numbers)) for why, numbers in said.items()]

    def shows(self, section: str, source: str, text: str) -> bool:
        """Whether a source of this name is on the page, and has the number."""
        if source == EQUATION:
            return (section, text) in self.calculated
        return source in self.by_name and self.by_name[source].shows(Number.of(text))

    @cached_property
    def by_name(self) -> dict[str, Source]:
        """All of them."""
        figures = [source for _, source in self.figures]
        snippets = [source for _, _, source in self.snippets]
        everything = [*self.declared, *self.signatures, *snippets, *figures, releases()]
        return {source.name: source for source in everything}

    @cached_property
    def calculated(self) -> set[tuple[str, str]]:
        """The numbers in equations that hold, with their sections."""
        return {
            (piece.section or "title", str(number))
            for piece in self.page.pieces
            for number, source in trace(piece, [])
            if source == EQUATION
        }

    def near(self, piece: Piece) -> list[Source]:
        """The sources for a piece of text, those first that it most likely speaks of."""
        here, line = piece.section, piece.line
        # The snippet above, then those further up, then those below.
        in_section = [entry for entry in self.snippets if entry[0] == here]
        in_section.sort(key=lambda entry: (entry[1] > line, abs(line - entry[1])))
        snippets = [source for _, _, source in in_section]
        figures = [source for section, source in self.figures if section == here]
        first = figures + snippets if piece.kind == "alternative" else snippets + figures
        elsewhere = [source for section, _, source in self.snippets if section != here]
        elsewhere += [source for section, source in self.figures if section != here]
        torch = [] if piece.kind == "formula" else self.signatures
        further = [*torch, *elsewhere] if piece.kind == "code" else [*elsewhere, *torch]
        return [*self.declared, *first, *further, releases()]

    def traced(self) -> Iterator[tuple[Number, str]]:
        """Each number of the page with the name of its source, empty if there is none."""
        for piece in self.page.pieces:
            yield from trace(piece, self.near(piece))


@dataclass(frozen=True)
class Traced:
    """Where the numbers of a page come from."""

    found: Trace
    lacking: list[Number]
    """Those that have no source."""

    @classmethod
    def of(cls, page: Page) -> "Traced":
        """Trace the numbers of a page."""
        found: Trace = {}
        lacking = []
        for number, source in Sources(page).traced():
            if source:
                of_section = found.setdefault(number.piece.section or "title", {})
                of_section.setdefault(source, []).append(str(number))
            else:
                lacking.append(number)
        return cls(found, lacking)

    def lines(self) -> Iterator[str]:
        """What an author has to look at, for each number without a source."""
        for number in self.lacking:
            text = " ".join(number.piece.text.split())[:80]
            yield f"line {number.piece.line}: {number.text} in '{text}'"


def written(name: str, root: Path = ROOT) -> Path:
    """The file of a page: the English one, whose numbers are those of the Chinese one too, or the
    only one.

    Raises:
        PageError: there is none.
    """
    for language in ("en", "zh"):
        if (path := root / f"docs/{language}/{name}.md").is_file():
            return path
    raise PageError(f"There is no page docs/en/{name}.md.")


def problems(name: str, root: Path = ROOT) -> Iterator[str]:
    """What is wrong with the numbers of a page: not written down, or their sources lack them."""
    path = written(name, root)
    sources, recorded = Sources(Page(path)), records(name, root)
    advice = f"See where it is from, then write it down with `nn-guide numbers {name}`."
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for piece in sources.page.pieces:
        said[piece.section or "title"].update(str(number) for number in numbers(piece))
    for section in dict.fromkeys([*recorded, *said]):
        of_section = recorded.get(section, {})
        known = Counter(text for texts in of_section.values() for text in texts)
        where = f"{path.relative_to(root).as_posix()}, section '{section}'"
        if new := said[section] - known:
            yield f"{where}: {' '.join(new.elements())} is new, and not yet traced. {advice}"
        if gone := known - said[section]:
            yield f"{where}: {' '.join(gone.elements())} is no longer there. {advice}"
        for source, texts in of_section.items():
            if lacking := [text for text in texts if not sources.shows(section, source, text)]:
                yield f"{where}: {source} doesn't show {' '.join(lacking)}. {advice}"


def records(name: str, root: Path = ROOT) -> Trace:
    """What is written down of a page."""
    known = read_rows(rows_file(RECORDS, name, root))
    return {
        section: {source: numbers.split() for source, numbers in sources.items()}
        for section, sources in known.get(name, {}).items()
    }


def record(name: str, root: Path = ROOT) -> Traced:
    """Write down where the numbers of a page come from, as far as they come from something.

    Raises:
        PageError: there is no such page.
    """
    traced, file = Traced.of(Page(written(name, root))), rows_file(RECORDS, name, root)
    known = read_rows(file)
    known[name] = {
        section: {source: " ".join(numbers) for source, numbers in sources.items()}
        for section, sources in traced.found.items()
    }
    write(file, json.dumps(dict(sorted(known.items())), indent=1, ensure_ascii=False) + "\n")
    return traced
