"""The data of the site's search: small scripts, of which a search loads those that it needs.

`assets/search.js` looks for names (classes, functions, arguments, terms of the glossary), then for
messages of the chapter on errors, then for prose. The files of a language:

- `start.js`: all names, and with which word each file of words begins;
- `m.js`: the messages;
- `n<i>.js`: what is shown of the names and messages, `SHOWN` in a file;
- `w<i>.js`: for each word the sections that have it, as `section.weight`;
- `s<i>.js`: the text of a section.

Everything is a script that calls `guide.add`, since a page that was opened from a file may load
scripts, and nothing else.
"""

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

from nn_guide import arguments, atlas, errors, glossary
from nn_guide.site.names import cards
from nn_guide.words import words

FULL = 4_000  # bytes of words in a file
SHOWN = 16  # names or messages in a file
SECTIONS = 500  # with the same word: those with the largest weights
TEXT = 2_000  # characters of a section that are kept to be shown
# Okapi BM25: how soon a word that is repeated counts no more, how much a long section must say.
REPEATED, LENGTH = 1.2, 0.7
# What it adds to a word's weight (a single one in the text has 10) to stand in the heading, or in
# the title of the page.
HEADING, TITLE = 15, 5
# What it adds if people say it of what stands there: names of a term, sayings of a symptom.
SAID = 10

WORDS = {
    "en": {"class": "Class", "function": "Function", "argument": "Argument", "term": "Term"},
    "zh": {"class": "类", "function": "函数", "argument": "参数", "term": "术语"},
}

SKIPPED = ("pre", "script", "style", "svg", "math", "form")
# Most of a page, so taken out first.
UNREAD = re.compile(r"<(pre|svg|math)\b.*?</\1>", re.DOTALL)
# What the stage writes: who proved an example, who raises an error, what a myth is, and the tables
# and lists of what has a name.
LABELS = {"example", "raised", "myth", "headerlink", "atlas", "names", "lesson", "leading"}
HEADINGS = ("h1", "h2", "h3")
BLOCKS = ("p", "li", "td", "th", "div", "dt", "dd", "br")


@dataclass
class Section:
    """A heading, and what is said under it."""

    title: str
    anchor: str = ""
    text: str = ""
    said: str = ""
    """What people say of it, which stands in no text."""


@dataclass
class Page:
    """A page as the search knows it."""

    chapter: str
    title: str
    address: str
    sections: list[Section] = field(default_factory=list)

    @property
    def path(self) -> str:
        """Chapter and page, as a result shows them."""
        return " › ".join(dict.fromkeys(filter(None, (self.chapter, self.title))))

    def at(self, anchor: str) -> str:
        """The address of a section."""
        return f"{self.address}#{anchor}" if anchor else self.address


class Reader(HTMLParser):
    """Reads the sections of a rendered page. Code blocks, drawings, formulas and labels aren't
    prose, nor are list items and cells that are nothing but a link."""

    def __init__(self, title: str):
        super().__init__()
        self.sections = [Section(title)]
        self.skipped: list[str] = []
        self.heading = False
        self.item = ""
        self.linked = ""
        self.in_link = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """A heading begins a section."""
        known = dict(attributes)
        if self.skipped:
            if tag == self.skipped[0]:
                self.skipped.append(tag)
        elif tag in SKIPPED or LABELS & set((known.get("class") or "").split()):
            self.skipped.append(tag)
        elif tag in HEADINGS and known.get("id"):
            self.end_item()
            self.sections.append(Section("", "" if tag == "h1" else known["id"] or ""))
            self.heading = True
        elif tag in BLOCKS:
            self.end_item()
        elif tag == "a":
            self.in_link = True

    def handle_endtag(self, tag: str) -> None:
        """A heading ends, or what isn't read."""
        if self.skipped:
            if tag == self.skipped[-1]:
                self.skipped.pop()
        elif tag in HEADINGS:
            self.heading = False
        elif tag == "a":
            self.in_link = False

    def handle_data(self, data: str) -> None:
        """Text belongs to the heading or to what is under it."""
        if self.skipped:
            return
        if self.heading:
            self.sections[-1].title += data
        elif self.in_link:
            self.linked += data
            self.item += data
        else:
            self.item += data

    def end_item(self) -> None:
        """Add a paragraph, an item or a cell, unless it is nothing but a link."""
        if self.item.strip() != self.linked.strip():
            self.sections[-1].text += f" {self.item}"
        self.item = self.linked = ""


def read(html: str, title: str) -> list[Section]:
    """The sections of a rendered page."""
    reader = Reader(title)
    reader.feed(UNREAD.sub("", html))
    reader.end_item()
    for section in reader.sections:
        section.title = " ".join(section.title.split())
        section.text = " ".join(section.text.split())
    return [section for section in reader.sections if section.text or section.anchor]


@dataclass(frozen=True)
class Result:
    """What is shown of a name or a message."""

    address: str
    path: str
    """What kind of thing it is, and where it stands."""
    title: str
    text: str


@dataclass(frozen=True)
class Name:
    """Something that has a name, and where it is explained: in one place, or an argument in those
    that take it."""

    label: str
    kind: str
    results: tuple[Result, ...]
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Book:
    """The pages of a language."""

    language: str
    pages: list[Page]

    @cached_property
    def by_name(self) -> dict[str, Page]:
        """The pages by their names, such as `layers/linear`."""
        found = {re.sub(r"(/|\.html)$", "", page.address): page for page in self.pages}
        return found | {name.removesuffix("/index"): page for name, page in found.items()}

    def page(self, name: str) -> Page:
        """The page of a name."""
        return self.by_name[name]

    def said(self, english: str, chinese: str) -> str:
        """One of two texts."""
        return chinese if self.language == "zh" else english

    def result(self, kind: str, page: Page, anchor: str, title: str, text: str) -> Result:
        """A result for what stands on a page."""
        return Result(page.at(anchor), f"{kind} · {page.path}", title, text)


def names(book: Book) -> list[Name]:
    """Everything that has a name."""
    return [*terms(book), *names_of_torch(book)]


def terms(book: Book) -> Iterator[Name]:
    """The terms of the glossary, each with the page that teaches it."""
    kind = WORDS[book.language]["term"]
    for term in glossary.TERMS:
        own, other = book.said(term.en, term.zh), book.said(term.zh, term.en)
        page, _, anchor = term.page.partition("#")
        text = book.said(term.define_en, term.define_zh)
        result = book.result(kind, book.page(page.removesuffix("/index")), anchor, own, text)
        yield Name(own, "term", (result,), tuple(dict.fromkeys((other, *term.also))))


def names_of_torch(book: Book) -> Iterator[Name]:
    """All classes, functions, optimizers and schedulers, each with its place in the atlas, and
    arguments with those that take them."""
    kinds = WORDS[book.language]
    taking: dict[str, list[tuple[str, Page, str]]] = defaultdict(list)
    for card in cards():
        kind = "function" if card.prefix == "F" else "class"
        page, text = book.page(card.page), f"{card.label}({card.arguments})"
        if card.prefix == "nn":
            entry = atlas.ENTRIES[card.name]
            text = plain(book.said(entry.en, entry.zh))
        shown = book.result(kinds[kind], page, card.anchor, card.label, text)
        yield Name(card.label, kind, (shown,))
        for argument in arguments.names(card.arguments):
            taking[argument].append((card.label, page, card.anchor))
    prose = " ".join(section.text for page in book.pages for section in page.sections)
    told = Counter(re.findall(r"F\.\w+|\w+", prose))
    for argument, takers in sorted(taking.items()):
        bare = {taker[0]: re.sub(r"^(?!F\.)\w+\.", "", taker[0]) for taker in takers}

        def likely(taker: tuple[str, Page, str], bare: dict[str, str] = bare) -> tuple[int, int]:
            """Those first that are told of most; `EmbeddingBag` speaks for `Embedding` too."""
            own = bare[taker[0]]
            return -max(told[name] for name in bare.values() if name.startswith(own)), len(own)

        takers.sort(key=likely)
        results = [
            book.result(kinds["argument"], page, anchor, f"{label}({argument}=…)", "")
            for label, page, anchor in takers[:5]
        ]
        yield Name(f"{argument}=", "argument", tuple(results))


def hear(book: Book) -> None:
    """Note at each section what people say of it."""
    heard: dict[str, list[str]] = defaultdict(list)
    for term in glossary.TERMS:
        name, _, anchor = term.page.partition("#")
        heard[book.page(name.removesuffix("/index")).at(anchor)] += [term.en, term.zh, *term.also]
    for entry in errors.ENTRIES.values():
        heard[book.page(f"errors/{entry.page}").at(entry.name)] += entry.said
    for known in book.pages:
        for section in known.sections:
            section.said = " . ".join(heard.get(known.at(section.anchor), ()))


def plain(markdown: str) -> str:
    """A line of Markdown without its signs."""
    return re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown).replace("`", "").replace("*", "")


def messages(book: Book) -> Iterator[tuple[str, Result]]:
    """The messages of the chapter on errors, and what is shown of each."""
    for entry in errors.ENTRIES.values():
        page = book.page(f"errors/{entry.page}")
        text = next((s.text[:200] for s in page.sections if s.anchor == entry.name), "")
        for message in entry.messages:
            template = " ".join(message.text.replace("{}", "…").split())
            yield template, book.result(entry.raises, page, entry.name, template, text)


@dataclass(frozen=True)
class Index:
    """All that a language's search knows."""

    pages: list[Page]
    names: list[Name]
    messages: list[tuple[str, Result]]

    def files(self) -> Iterator[tuple[str, str]]:
        """The scripts, by their names below the folder of the language."""
        sections = [(page, section) for page in self.pages for section in page.sections]
        numbers: dict[str, int] = {}
        for number, (page, section) in enumerate(sections):
            numbers.setdefault(page.at(section.anchor), number)
            shown = [page.at(section.anchor), page.path, section.title, section.text[:TEXT]]
            yield f"s{number}.js", _script(shown)
        first: list[str] = []
        for part in parts(postings(sections)):
            yield f"w{len(first)}.js", _script(part)
            first.append(next(iter(part)))
        results = [name.results for name in self.names] + [(result,) for _, result in self.messages]
        for at in range(0, len(results), SHOWN):
            together = [
                [[r.address, r.path, r.title, r.text] for r in several]
                for several in results[at : at + SHOWN]
            ]
            yield f"n{at // SHOWN}.js", _script(together)
        yield "m.js", _script([template for template, _ in self.messages])
        known = [
            [n.kind, n.label, numbers.get(n.results[0].address), *n.aliases]
            if n.kind == "term"
            else [n.kind, n.label]
            for n in self.names
        ]
        begins = [
            number
            for number, (page, _) in enumerate(sections)
            if page is not sections[number - 1][0]
        ]
        counts = {"sections": len(sections), "shown": SHOWN}
        yield "start.js", _script({"names": known, "first": first, "pages": begins, **counts})


def postings(sections: list[tuple[Page, Section]]) -> dict[str, dict[int, int]]:
    """For each word the sections that have it, each with the weight of the word there."""
    counts = [Counter(words(section.text)) for _, section in sections]
    lengths = [count.total() for count in counts]
    usual = sum(lengths) / max(1, len(lengths))
    found: dict[str, dict[int, int]] = defaultdict(dict)
    for number, ((page, section), count) in enumerate(zip(sections, counts, strict=True)):
        damped = REPEATED * (1 - LENGTH + LENGTH * lengths[number] / usual)
        weights = {
            word: 10 * times * (1 + REPEATED) / (times + damped) for word, times in count.items()
        }
        for text, more in (
            (section.title, HEADING),
            (page.path, TITLE),
            (section.said, SAID),
        ):
            said = set(words(text))
            for word in said:
                weights[word] = weights.get(word, 0) + more
        for word, weight in weights.items():
            found[word][number] = max(1, round(weight))
    return found


def parts(found: dict[str, dict[int, int]]) -> Iterator[dict[str, str]]:
    """The words in their order, cut into parts that are small enough for a file."""
    part: dict[str, str] = {}
    size = 0
    for word in sorted(found):
        best = sorted(found[word].items(), key=lambda pair: -pair[1])[:SECTIONS]
        said = " ".join(f"{section}.{weight}" for section, weight in sorted(best))
        if part and size + len(said) > FULL:
            yield part
            part, size = {}, 0
        part[word] = said
        size += len(word.encode()) + len(said) + 6
    if part:
        yield part


def _script(data: object) -> str:
    return f"guide.add({json.dumps(data, ensure_ascii=False, separators=(',', ':'))})\n"


def write(folder: Path, language: str, pages: list[Page]) -> None:
    """Write the scripts of a language into a folder."""
    book = Book(language, pages)
    hear(book)
    folder.mkdir(parents=True, exist_ok=True)
    for name, script in Index(pages, names(book), list(messages(book))).files():
        (folder / name).write_text(script, "utf-8")
