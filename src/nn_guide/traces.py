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
from functools import cache
from pathlib import Path

from nn_guide import atlas
from nn_guide.book import BOOK
from nn_guide.pages import INCLUDED, ROOT, Page, PageError
from nn_guide.translations import chapter_of
from nn_proof.files import write
from nn_proof.ledger import Ledger
from nn_proof.numbers import Number, Source, trace
from nn_proof.text import Piece

RECORDS = BOOK.proofs / "numbers"

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
        declared = page.text.meta.get("sources", {})
        self.declared = [Source(f"source: {why}", str(said)) for said, why in declared.items()]

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
                of_section.setdefault(source, []).append(number.text)
            else:
                lacking.append(number)
        return cls(found, lacking)

    def lines(self) -> Iterator[str]:
        """What an author has to look at, for each number without a source."""
        for number in self.lacking:
            text = " ".join(number.piece.text.split())[:80]
            yield f"line {number.piece.line}: {number.text} in '{text}'"


def problems(name: str, root: Path = ROOT) -> Iterator[str]:
    """What is wrong with the numbers of a page: no source, or not the ones that were traced."""
    page = Page(root / f"docs/en/{name}.md")
    traced, recorded = Traced.of(page), records(name, root)
    for line in traced.lines():
        yield (
            f"docs/en/{name}.md, {line} comes from nothing that the page shows. Show it, or say "
            "under `sources` in the front matter where it is from."
        )
    for section in dict.fromkeys([*recorded, *traced.found]):
        known, now = recorded.get(section, {}), traced.found.get(section, {})
        for source in dict.fromkeys([*known, *now]):
            said, new = Counter(known.get(source, [])), Counter(now.get(source, []))
            if said != new:
                gone, come = " ".join((said - new).elements()), " ".join((new - said).elements())
                yield (
                    f"docs/en/{name}.md, section '{section}': numbers from {source} were "
                    f"[{gone}] and are [{come}]. See that they say what it says, then write it "
                    f"down with `nn-guide numbers {name}`."
                )


def records(name: str, root: Path = ROOT) -> Trace:
    """What is written down of a page."""
    file = _file(name, root)
    known = json.loads(file.read_text("utf-8")) if file.exists() else {}
    return {
        section: {source: numbers.split() for source, numbers in sources.items()}
        for section, sources in known.get(name, {}).items()
    }


def record(name: str, root: Path = ROOT) -> Traced:
    """Write down where the numbers of a page come from, as far as they come from something.

    Raises:
        PageError: there is no such page.
    """
    if not (path := root / f"docs/en/{name}.md").is_file():
        raise PageError(f"There is no page docs/en/{name}.md.")
    traced, file = Traced.of(Page(path)), _file(name, root)
    known = json.loads(file.read_text("utf-8")) if file.exists() else {}
    known[name] = {
        section: {source: " ".join(numbers) for source, numbers in sources.items()}
        for section, sources in traced.found.items()
    }
    write(file, json.dumps(dict(sorted(known.items())), indent=1, ensure_ascii=False) + "\n")
    return traced


def _file(name: str, root: Path) -> Path:
    return root / RECORDS.relative_to(ROOT) / f"{chapter_of(name)}.json"
