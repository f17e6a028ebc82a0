"""The data of the site's search: small scripts, of which a search loads those that it needs.

Three stages, as the script `assets/search.js` goes through them: names (classes, functions, their
arguments, terms of the glossary), messages of the chapter on errors, and the prose. A name or a
message leads to its own address. Prose is found by words: a word is in the file of its first
letters, what stands in a section in the file of the section's number. Everything is a script that
calls `guide.add`, since a page opened from a file may load scripts, and nothing else.
"""

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from nn_guide import atlas, errors, glossary

# What a file of words holds at most, in bytes.
FULL = 12_000
# Sections whose texts share a file.
TOGETHER = 4
# As in assets/search.js: words of Latin letters, and runs of Chinese characters.
RUNS = re.compile(r"[a-z0-9_]+|[\u3400-\u9fff]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")
BRITISH = (
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing)?$"), r"or\1"),
)
WORDS = {
    "en": {
        "class": "Class",
        "function": "Function",
        "argument": "Argument",
        "term": "Term",
        "found": "results",
        "nothing": "Nothing found",
    },
    "zh": {
        "class": "类",
        "function": "函数",
        "argument": "参数",
        "term": "术语",
        "found": "条结果",
        "nothing": "没有找到",
    },
}
SKIPPED = ("pre", "script", "style", "svg", "math", "form")
HEADINGS = ("h1", "h2", "h3")


def normal(word: str) -> str:
    """A word as it is indexed: in American spelling, without the s of a plural."""
    if len(word) > 4:
        for british, american in BRITISH:
            word = british.sub(american, word)
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    return word


def words(text: str) -> Iterator[str]:
    """The words of a text; of Chinese, each character and each pair of neighbours.

    `CrossEntropyLoss` and `cross_entropy` are words, and so are their parts.
    """
    for name in re.findall(r"[A-Za-z0-9_]+", text):
        parts = CAMEL.split(name)
        if len(parts) > 1:
            yield from (normal(part.lower()) for part in parts if part)
    for run in RUNS.findall(text.lower()):
        if run[0] <= "z":
            yield normal(run)
        else:
            yield from run
            yield from (run[i : i + 2] for i in range(len(run) - 1))


@dataclass
class Section:
    """A heading, and what is said under it."""

    title: str
    anchor: str = ""
    text: str = ""


@dataclass
class Page:
    """A page as the search knows it."""

    chapter: str
    title: str
    address: str
    sections: list[Section] = field(default_factory=list)


class Reader(HTMLParser):
    """Reads the sections of a rendered page; code blocks, drawings and formulas aren't prose."""

    def __init__(self, title: str):
        super().__init__()
        self.sections = [Section(title)]
        self.skipping = 0
        self.heading = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """A heading begins a section."""
        known = dict(attributes)
        if tag in SKIPPED or "headerlink" in (known.get("class") or ""):
            self.skipping += 1
        elif tag in HEADINGS and known.get("id"):
            self.sections.append(Section("", known["id"] or ""))
            self.heading = True
        elif tag in ("p", "li", "td", "th", "div", "br"):
            self.handle_data(" ")

    def handle_endtag(self, tag: str) -> None:
        """A heading ends."""
        if tag in SKIPPED or (tag == "a" and self.skipping):
            self.skipping = max(0, self.skipping - 1)
        elif tag in HEADINGS:
            self.heading = False

    def handle_data(self, data: str) -> None:
        """Text belongs to the heading or to what is under it."""
        if self.skipping:
            return
        section = self.sections[-1]
        if self.heading:
            section.title += data
        else:
            section.text += data


def read(html: str, title: str) -> list[Section]:
    """The sections of a rendered page."""
    reader = Reader(title)
    reader.feed(html)
    for section in reader.sections:
        section.title = " ".join(section.title.split())
        section.text = " ".join(section.text.split())
    return [section for section in reader.sections if section.text or section.anchor]


@dataclass(frozen=True)
class Name:
    """Something that has a name, and where it is explained."""

    label: str
    address: str
    kind: str
    aliases: tuple[str, ...] = ()


def names(address: dict[str, str], language: str) -> list[Name]:
    """Everything that has a name. `address` gives the address of each page."""
    return [*names_of_torch(address), *terms(address, language)]


def terms(address: dict[str, str], language: str) -> Iterator[Name]:
    """The terms of the glossary, each with the page that teaches it."""
    for term in glossary.TERMS:
        own, other = (term.zh, term.en) if language == "zh" else (term.en, term.zh)
        page, _, anchor = term.page.partition("#")
        where = f"{address[page]}{'#' * bool(anchor)}{anchor}"
        yield Name(own, where, "term", (other, *term.also))


def names_of_torch(address: dict[str, str]) -> Iterator[Name]:
    """All classes, functions, optimizers and schedulers, each with its place in the atlas, and
    arguments with the classes that take them."""
    facts = atlas.as_of("", atlas.of_torch())
    taking: dict[str, list[str]] = defaultdict(list)
    for name, entry in atlas.ENTRIES.items():
        card = f"{address[f'atlas/{entry.family}']}#{name}"
        yield Name(f"nn.{name}", card, "class", (name, f"torch.nn.{name}"))
        for argument in arguments(facts["classes"][name]["constructor"]):
            taking[argument].append(card)
    places = {"functions": "F", "optimizers": "optim", "schedulers": "lr_scheduler"}
    for kind, prefix in places.items():
        page = address["atlas/functions" if kind == "functions" else "atlas/optimizers"]
        for name, said in facts[kind].items():
            long = "nn.functional" if prefix == "F" else prefix
            label, aliases = f"{prefix}.{name}", (name, f"torch.{long}.{name}")
            yield Name(label, f"{page}#{prefix}.{name}", "function", aliases)
            for argument in arguments(said["signature"] if isinstance(said, dict) else said):
                taking[argument].append(f"{page}#{prefix}.{name}")
    for argument, places_of in sorted(taking.items()):
        if len(argument) > 2:
            yield Name(f"{argument}=", places_of[0], "argument", (argument,))


def arguments(signature: str) -> list[str]:
    """The names of the arguments in a signature."""
    return re.findall(r"(?:^|, )(\w+)(?==|,|$)", re.sub(r"\([^()]*\)", "", signature))


@dataclass
class Index:
    """All that a language's search knows."""

    pages: list[Page]
    names: list[Name]
    messages: list[tuple[str, str, str]]
    """Template, class, address."""
    said: dict[str, str]
    """What the search says in the language."""

    def files(self) -> Iterator[tuple[str, str]]:
        """The scripts, by their names below the folder of the language."""
        postings: dict[str, dict[int, int]] = defaultdict(dict)
        texts: list[list[str]] = []
        for page in self.pages:
            for section in page.sections:
                number = len(texts)
                weights = Counter(words(section.text))
                for word, count in weights.items():
                    postings[word][number] = min(4, 1 + int(math.log2(count)))
                for word in set(words(section.title)):
                    postings[word][number] = postings[word].get(number, 0) + 5
                for word in set(words(f"{page.title} {page.chapter}")):
                    postings[word][number] = postings[word].get(number, 0) + 2
                where = f"{page.address}{'#' * bool(section.anchor)}{section.anchor}"
                texts.append([where, page.chapter, page.title, section.title, section.text])
        for number in range(0, len(texts), TOGETHER):
            yield f"s{number // TOGETHER}.js", _script(texts[number : number + TOGETHER])
        first: list[str] = []
        for part in parts(postings):
            yield f"w{len(first)}.js", _script(part)
            first.append(next(iter(part)))
        start = {
            "names": [[n.label, n.address, n.kind, *n.aliases] for n in self.names],
            "messages": self.messages,
            "first": first,
            "together": TOGETHER,
            "sections": len(texts),
            "words": self.said,
        }
        yield "start.js", _script(start)


def parts(postings: dict[str, dict[int, int]]) -> Iterator[dict[str, str]]:
    """The words in their order, cut into parts that are small enough for a file."""
    part: dict[str, str] = {}
    size = 0
    for word in sorted(postings):
        found = " ".join(f"{section}.{weight}" for section, weight in postings[word].items())
        if part and size + len(found) > FULL:
            yield part
            part, size = {}, 0
        part[word] = found
        size += len(word.encode()) + len(found) + 6
    if part:
        yield part


def _script(data: object) -> str:
    return f"guide.add({json.dumps(data, ensure_ascii=False, separators=(',', ':'))})\n"


def write(folder: Path, index: Index) -> None:
    """Write the scripts of a language into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, script in index.files():
        (folder / name).write_text(script, "utf-8")


def messages(address: dict[str, str]) -> Iterable[tuple[str, str, str]]:
    """The messages of the chapter on errors."""
    for entry in errors.ENTRIES.values():
        for message in entry.messages:
            where = f"{address[f'errors/{entry.page}']}#{entry.name}"
            yield message.text.replace("{}", "…"), entry.raises, where
