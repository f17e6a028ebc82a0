"""A Python-Markdown extension: listings, figures, formulas, names that lead to their cards.

It renders what `nn_proof.stage` writes, under any renderer that takes Python-Markdown's extensions.

A fence ```` ```python file="examples/x" proven="cpu 2.13" ```` becomes a listing: code, remarks
beside their lines, and a line that says which file it is and what was proven of it. A numbered
list directly under it holds the remarks on its marks `# (1)!`; `# !` at the end of a line makes it
stand out. Words after the language: `step` marks the lines that the listing before didn't have,
`tab=…` puts listings in a row behind tabs. What a box `!!! failure` shows is compared with the
listing after the box: if most of it is the same, the lines that differ are marked in both.
"""

import difflib
import functools
import html
import itertools
import json
import keyword
import posixpath
import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree.ElementTree import Element

from click import ClickException
from latex2mathml.converter import convert
from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String
from pygments.util import ClassNotFound

from nn_proof.example import MARKS

FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>```+)(?P<info>[^\n`]*)\n(?P<body>.*?)^(?P=indent)(?P=ticks) *$",
    re.MULTILINE | re.DOTALL,
)
PAGE = re.compile(r"^<!-- page: ([\w/-]+) -->\n")
DOTTED = re.compile(r"(?<![\w.])[A-Za-z_]\w*(?:\.\w+)+")
# Where a long name may be broken: after a dot or an underscore, and before a capital.
BREAK = re.compile(r"(?<=[._])(?=\w)|(?<=[a-z\d])(?=[A-Z])")
# A character that needn't be written by its number: all but <, > and &.
CHARACTER = re.compile("&#x0*((?!26;|3C;|3E;)[0-9A-F]+);")
ALIKE = 0.5  # which part of a wrong and a right listing must be the same to compare them
LONG = 16  # characters from which a name may be broken
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
CLASSES = {
    Keyword: "k",
    Operator.Word: "k",
    String: "s",
    Number: "m",
    Comment: "c",
    Name.Function: "f",
    Name.Class: "f",
    Name.Decorator: "f",
}
WORDS = {
    "en": {
        "needs": "needs {}",
        "here": "{} (on this page)",
        "separator": ", ",
        "versions": "holds for torch {}",
        "unproven": "runs on {} only, not yet run",
        "title": "What was proven, and on what",
        "remark": "Remark {}",
        "download": "Download",
        "tabs": {"module": "Module", "functional": "Functional", "hand": "By hand"},
    },
    "zh": {
        "needs": "还需要 {}",
        "here": "{}（见本页）",
        "separator": "、",
        "versions": "适用于 torch {}",
        "unproven": "只能在 {} 上运行，尚未运行",
        "title": "验证了什么、在哪里验证",
        "remark": "注 {}",
        "download": "下载",
        "tabs": {"module": "模块", "functional": "函数", "hand": "手写"},
    },
}


class MarkdownError(ClickException):
    """Something on a page can't be shown; the message says what, on which page. A renderer that is
    called from a terminal prints it and stops."""


class Line(NamedTuple):
    """A line of code as it is shown, without its marks."""

    text: str
    html: str
    marks: tuple[int, ...] = ()
    strong: bool = False

    @property
    def printed(self) -> bool:
        """Whether a statement has printed it."""
        return self.text.lstrip().startswith("#>")


@dataclass
class Listing:
    """A fence: its code, and what is to be said of it."""

    language: str
    words: set[str]
    attributes: dict[str, str]
    body: str
    before: "Listing | None"
    """The listing before it on the page, for one that is a step from there."""
    stash: int = 0
    """Where its HTML stands among the raw blocks of the page."""
    remarks: list[str] = field(default_factory=list)
    right: "Listing | None" = None
    """If it is wrong: how it should be."""
    wrong: "Listing | None" = None
    """If it is right: how it should not be."""

    @property
    def lines(self) -> list[Line]:
        """The lines of its code."""
        return highlighted(self.body, self.language)

    @property
    def marks(self) -> int:
        """How many remarks its code has marks for."""
        return sum(len(line.marks) for line in self.lines) if self.language == "python" else 0

    @property
    def kind(self) -> str:
        """`printed`, `message`, or nothing."""
        known = ("printed", "message")
        return next((word for word in known if word in self.words), "")

    @property
    def tab(self) -> str:
        """The form that it shows, among others in a row; empty if it stands alone."""
        return self.attributes.get("tab", "")


@functools.lru_cache(maxsize=4096)
def highlighted(source: str, language: str) -> list[Line]:
    """The lines of a source, coloured."""
    clean: list[str] = []
    marks: list[tuple[tuple[int, ...], bool]] = []
    for line in source.removesuffix("\n").split("\n"):
        found = MARKS.search(line) if language == "python" and line.endswith("!") else None
        clean.append(line[: found.start()] if found else line)
        said = found[0] if found else ""
        numbers = tuple(map(int, re.findall(r"\((\d+)\)", said))) if said else ()
        marks.append((numbers, "# !" in said))
    lines: list[list[tuple[str, str]]] = [[]]
    for name, text in _coloured("\n".join(clean), language):
        first, *rest = text.split("\n")
        lines[-1].append((name, first))
        lines += [[(name, part)] for part in rest]
    return [
        Line(text, _merged(parts, text), *mark)
        for text, parts, mark in zip(clean, lines, marks, strict=False)
    ]


def _coloured(source: str, language: str) -> Iterator[tuple[str, str]]:
    """A source in pieces, each with the name of its colour."""
    if language == "python":
        return _python(source)
    try:
        lexer = get_lexer_by_name(language or "text", stripnl=False)
    except ClassNotFound:
        raise MarkdownError(f"There is no language '{language}' to highlight.") from None
    return ((_class(token), text) for token, text in lexer.get_tokens(source))


# The tokens of Python that have a colour, by its name; names have one where they are defined, and
# in decorators.
PYTHON = re.compile(
    r"""
    (?P<c>\#[^\n]*)
    |(?P<s>(?:[rRbBfFuU]|[rR][bBfF]|[bBfF][rR])?(?:
        '{3}(?:[^\\]|\\.)*?'{3} | "{3}(?:[^\\]|\\.)*?"{3}
        | '(?:[^'\\\n]|\\.)*' | "(?:[^"\\\n]|\\.)*"
    ))
    |(?P<m>0[xXoObB]\w+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?[jJ]?)
    |(?P<k>(?:KEYWORDS)\b)
    |(?:(?<=\bdef[ ])|(?<=\bclass[ ]))(?P<f>\w+)
    |(?P<name>[^\W\d]\w*)
    """.replace("KEYWORDS", "|".join(keyword.kwlist)),
    re.DOTALL | re.VERBOSE,
)
EXPRESSION = re.compile(r"(?<!\{)(\{(?!\{)(?:[^{}]|\{[^{}]*\})*\})")


def _python(source: str) -> Iterator[tuple[str, str]]:
    """As `_coloured`, several times as quick as a lexer that knows all of Python."""
    done, decorated = 0, "@" in source
    for found in PYTHON.finditer(source):
        name, (start, end), text = found.lastgroup or "", found.span(), found[0]
        if name == "name":
            line = source[source.rfind("\n", 0, start) + 1 : start] if decorated else ""
            if not line.lstrip().startswith("@"):
                continue
            name = "f"
        yield "", source[done:start]
        with_expressions = name == "s" and "f" in text[: text.index(text[-1])].lower()
        for number, part in enumerate(EXPRESSION.split(text) if with_expressions else [text]):
            yield "" if number % 2 else name, part
        done = end
    yield "", source[done:]


def added(before: list[str], after: list[str]) -> list[int]:
    """The numbers of the lines that there weren't before."""
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    return [
        number
        for what, _, _, start, end in matcher.get_opcodes()
        if what != "equal"
        for number in range(start, end)
    ]


def alike(one: Listing, other: Listing) -> float:
    """Which part of two listings is the same, from 0 to 1, by lines of code."""
    first, second = (
        [line.text for line in listing.lines if line.text.strip() and not line.printed]
        for listing in (one, other)
    )
    return difflib.SequenceMatcher(None, first, second, autojunk=False).ratio()


@functools.cache
def _class(token: Any) -> str:
    return next((CLASSES[kind] for kind in CLASSES if token in kind), "")


def _merged(parts: list[tuple[str, str]], text: str) -> str:
    """The HTML of a line; neighbours of one colour share an element."""
    if text.lstrip().startswith("#>"):
        return html.escape(text, quote=False)
    merged: list[tuple[str, str]] = []
    for name, part in parts:
        if merged and (merged[-1][0] == name or not part.strip()):
            merged[-1] = (merged[-1][0], merged[-1][1] + part)
        else:
            merged.append((name, part))
    return "".join(
        f'<span class="{name}">{html.escape(part, quote=False)}</span>'
        if name
        else html.escape(part, quote=False)
        for name, part in merged
    )


class Proof(Extension):
    """What the pages of a book need beyond Markdown."""

    def __init__(self, **options: Any):
        self.config = {
            "language": ["en", "of what is said about listings: en or zh"],
            "figures": ["", "the folder of the drawings"],
            "names": ["", "a JSON file: the page of each dotted name, such as x/y.md#name"],
            "verified": ["verified.md", "the page that says what is proven"],
            "install": ["start.md#more", "where it stands how to get what a listing needs"],
            "files": ["", "where the files of listings are published, from the root of the site"],
            "repository": ["", "the address of the repository; empty if nothing shall link to it"],
            "sources": ["", "the folder of the repository in which the files of listings are"],
            "directory_urls": [True, "whether the address of a page ends in a slash"],
        }
        super().__init__(**options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Add the processors."""
        page = Shown(self.getConfigs())
        md.registerExtension(self)
        self.page = page
        md.preprocessors.register(Fences(md, page), "proof_fences", 27)
        md.treeprocessors.register(Words(md, page), "proof_words", 2)
        md.treeprocessors.register(Listings(md, page), "proof_listings", -10)

    def reset(self) -> None:
        """Begin a page."""
        self.page.begin()


class Shown:
    """The page that is being rendered."""

    def __init__(self, options: dict[str, Any]):
        self.options = options
        self.words: dict[str, Any] = WORDS[options["language"]]
        self.names_from: Path | None = Path(options["names"]) if options["names"] else None
        self.begin()

    def begin(self) -> None:
        self.name = ""
        self.listings: dict[str, Listing] = {}
        self.__dict__.pop("names", None)

    @functools.cached_property
    def names(self) -> dict[str, str]:
        """Where each name leads, as it is known when the page is rendered."""
        file = self.names_from
        return _names(file, file.stat().st_mtime_ns) if file else {}

    def card(self, dotted: str) -> tuple[str, str]:
        """A dotted name that has a card, or the one that it begins with, and the page and section
        of the card; both empty if there is none."""
        while "." in dotted:
            if found := self.names.get(dotted):
                return dotted, found
            dotted = dotted.rpartition(".")[0]
        return "", ""

    def up(self) -> str:
        """From the address of this page to the root of its language."""
        depth = self.name.count("/")
        if self.options["directory_urls"] and self.name.rpartition("/")[2] != "index":
            depth += 1
        return "../" * depth

    def address(self, target: str) -> str:
        """The address of a page and section, such as `x/y.md#z`, from this page."""
        page, _, anchor = target.partition("#")
        name = page.removesuffix(".md")
        if not self.options["directory_urls"]:
            path = f"{name}.html"
        else:
            path = f"{name}/".removesuffix("index/")
        return (self.up() + path or "./") + (f"#{anchor}" if anchor else "")

    def source(self, target: str) -> str:
        """The file of a page and section, from the file of this page."""
        page, _, anchor = target.partition("#")
        path = posixpath.relpath(page, posixpath.dirname(self.name) or ".")
        return path + (f"#{anchor}" if anchor else "")

    def error(self, problem: str) -> MarkdownError:
        return MarkdownError(f"{self.name or 'a page'}: {problem}")


@functools.lru_cache(maxsize=4)
def _names(path: Path, _: int) -> dict[str, str]:
    return json.loads(path.read_text("utf-8"))


class Fences(Preprocessor):
    """Takes the fences out of the text, wherever they are indented to."""

    def __init__(self, md: Markdown, page: Shown):
        super().__init__(md)
        self.page = page

    def run(self, lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        if named := PAGE.match(text):
            self.page.name = named[1]
            text = text[named.end() :]
        self.last: Listing | None = None
        return FENCE.sub(self._stashed, text).split("\n")

    def _stashed(self, fence: re.Match[str]) -> str:
        indent = fence["indent"]
        body = re.sub(rf"^ {{0,{len(indent)}}}", "", fence["body"], flags=re.MULTILINE)
        language, *words = shlex.split(fence["info"]) or [""]
        attributes = dict(word.split("=", 1) for word in words if "=" in word)
        plain = {word for word in words if "=" not in word}
        listing = Listing(language, plain, attributes, body, self.last)
        listing.stash = len(self.md.htmlStash.rawHtmlBlocks)
        placeholder = self.md.htmlStash.store("<div></div>")
        self.page.listings[placeholder] = listing
        if language == "python":
            self.last = listing
        return f"{indent}{placeholder}\n"


class Words(Treeprocessor):
    """Names in prose become links, drawings stand in the page, cells know their columns."""

    def __init__(self, md: Markdown, page: Shown):
        super().__init__(md)
        self.page = page
        self.breaks = ""

    def run(self, root: Element) -> None:
        self.breaks = self.md.htmlStash.store("<wbr>")
        self._walk(root, linked=False)

    def _walk(self, element: Element, linked: bool) -> None:
        linked = linked or element.tag in (*HEADINGS, "a", "pre")
        for child in list(element):
            if child.tag == "code" and not len(child):
                self._code(element, child, linked)
            elif child.tag == "table":
                self._labels(child)
            drawing = self._drawing(child) if child.tag == "p" else ""
            if drawing:
                child.clear()
                child.text = self.md.htmlStash.store(drawing)
            self._walk(child, linked)

    def _code(self, parent: Element, code: Element, linked: bool) -> None:
        text = str(code.text or "")
        name = re.match(r"[\w.]+(?=\(|$)", text)
        _, target = self.page.card(name[0]) if name and not linked else ("", "")
        if len(text) >= LONG and " " not in text:
            code.text = BREAK.sub(self.breaks, text)
        if target:
            link = Element("a", {"class": "name", "href": self.page.source(target)})
            link.tail, code.tail = code.tail, None
            place = list(parent).index(code)
            parent.remove(code)
            parent.insert(place, link)
            link.append(code)

    def _labels(self, table: Element) -> None:
        """Each cell of a wide table says of which column it is, for where cells stand below each
        other."""
        head = ["".join(cell.itertext()).strip() for cell in table.iter("th")]
        if len(head) > 2:
            for row in table.iter("tr"):
                for label, cell in zip(head, row, strict=False):
                    if cell.tag == "td" and label:
                        cell.set("data-label", label)

    def _drawing(self, paragraph: Element) -> str:
        """The SVG of a paragraph that is nothing but one of the figures."""
        alone = len(paragraph) == 1 and not (paragraph.text or "").strip()
        image = paragraph[0] if alone else None
        if image is None or image.tag != "img" or "figures/" not in image.get("src", ""):
            return ""
        name = image.get("src", "").partition("figures/")[2]
        if not (alternative := image.get("alt", "")):
            raise self.page.error(f"{name} has no alternative text")
        try:
            drawing = (Path(self.page.options["figures"]) / name).read_text("utf-8")
        except OSError:
            raise self.page.error(f"there is no figure {name}") from None
        label = html.escape(html.unescape(alternative))
        named = drawing.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
        return f'<div class="figure">{named}</div>'


class Listings(Treeprocessor):
    """Puts listings together, with the remarks that are a list under them; formulas become MathML.

    Runs last: remarks are finished then, with their links.
    """

    def __init__(self, md: Markdown, page: Shown):
        super().__init__(md)
        self.page = page

    def run(self, root: Element) -> None:
        self._formulas(root)
        self._compare(root)
        self._walk(root)

    def _formulas(self, element: Element) -> None:
        for child in list(element):
            if child.get("class") != "arithmatex":
                self._formulas(child)
                continue
            tex = html.unescape(str(child.text))[2:-2].strip()
            block = child.tag == "div"
            made = self.md.htmlStash.store(self._mathml(tex, "block" if block else "inline"))
            tail = child.tail
            child.clear()
            child.text, child.tail = made, tail
            if block:
                child.set("class", "formula")
            else:
                child.tag = None  # type: ignore[assignment]  # text, without an element around it

    def _mathml(self, tex: str, display: str) -> str:
        try:
            return mathml(tex, display)
        except ValueError as error:
            raise self.page.error(str(error)) from None

    def _compare(self, element: Element) -> None:
        """Find the right code for the wrong one."""
        wrong: Listing | None = None
        for child in element:
            inside = [self._listing(part) for part in child.iter("p")]
            known = [one for one in inside if one and one.language == "python"]
            if "failure" in child.get("class", "").split():
                wrong = known[0] if len(known) == 1 else None
            elif child.tag in HEADINGS:
                wrong = None
            elif known:
                if wrong and alike(wrong, known[0]) >= ALIKE:
                    wrong.right, known[0].wrong = known[0], wrong
                wrong = None

    def _walk(self, element: Element) -> None:
        row: list[tuple[Element, Listing]] = []
        children = list(element)
        for number, child in enumerate(children):
            listing = self._listing(child)
            if listing:
                under = children[number + 1] if number + 1 < len(children) else None
                if listing.marks and under is not None and under.tag == "ol":
                    listing.remarks = [self._inner(item) for item in under]
                    element.remove(under)
                    children[number + 1] = Element("taken")
                row.append((child, listing))
            elif child.tag != "taken":
                self._finish(element, row)
                row = []
                self._walk(child)
        self._finish(element, row)

    def _listing(self, element: Element) -> Listing | None:
        text = (element.text or "").strip()
        if element.tag == "p" and not len(element) and HTML_PLACEHOLDER_RE.fullmatch(text):
            return self.page.listings.get(text)
        return None

    def _inner(self, item: Element) -> str:
        """The HTML of what is in a list's item."""
        if len(item) == 1 and item[0].tag == "p" and not (item.text or "").strip():
            item = item[0]
        item.tail = None
        whole = self.md.serializer(item)
        return whole[whole.index(">") + 1 : whole.rindex("</")].strip()

    def _finish(self, parent: Element, row: list[tuple[Element, Listing]]) -> None:
        """Write the HTML of listings that follow on each other."""
        blocks = self.md.htmlStash.rawHtmlBlocks
        for tabbed, together in itertools.groupby(row, lambda pair: bool(pair[1].tab)):
            if not tabbed:
                for _, listing in together:
                    blocks[listing.stash] = self._html(listing)
                continue
            (_, first), *others = tabs = list(together)
            shown = "".join(self._tab(listing) for _, listing in tabs)
            blocks[first.stash] = f'<div class="tabs">{shown}</div>'
            for element, _ in others:
                parent.remove(element)

    def _tab(self, listing: Listing) -> str:
        try:
            label = self.page.words["tabs"][listing.tab]
        except KeyError:
            known = ", ".join(self.page.words["tabs"])
            raise self.page.error(f"'tab={listing.tab}' is none of {known}") from None
        return (
            f'<div class="tab" data-tab="{listing.tab}"><p class="tab-label">{label}</p>'
            f"{self._html(listing)}</div>"
        )

    def _html(self, listing: Listing) -> str:
        if listing.language == "proven":
            return self._line_under(listing)
        kind = f" {listing.kind}" if listing.kind else ""
        code = self._code(listing)
        under = self._line_under(listing) if "file" in listing.attributes else ""
        return f'<div class="listing{kind}"><pre><code>{code}</code></pre>{under}</div>'

    def _code(self, listing: Listing) -> str:
        """The lines, each remark with the line that it is about and those up to the next."""
        wrap = dict(self._differing(listing))
        whole = [
            self._line(line, wrap.get(number, ""), listing)
            for number, line in enumerate(listing.lines)
        ]
        starts = [n for n, line in enumerate(listing.lines) if line.marks and listing.remarks]
        if not starts:
            return "".join(whole)
        parts = ["".join(whole[: starts[0]])]
        for start, end in zip(starts, [*starts[1:], len(whole)], strict=True):
            remarks = "".join(
                f'<span class="remark" role="note" aria-label="'
                f'{self.page.words["remark"].format(number)}">{listing.remarks[number - 1]}</span>'
                for number in listing.lines[start].marks
                if number <= len(listing.remarks)
            )
            rest = "".join(whole[start + 1 : end])
            rest = f'<span class="rest">{rest}</span>' if rest else ""
            parts.append(f'<span class="noted">{whole[start]}{remarks}{rest}</span>')
        return "".join(parts)

    def _line(self, line: Line, tag: str, listing: Listing) -> str:
        indent = len(line.text) - len(line.text.lstrip())
        names = ["output" if line.printed and listing.language == "python" else "l"]
        if indent:
            names.append(f"i{min(indent, 16) // 4 * 4}")
        tag = tag or ("mark" if line.strong else "span")
        shown = line.html
        if listing.language == "python" and not line.printed:
            shown = self._linked(shown)
        return f'<{tag} class="{" ".join(names)}">{shown}\n</{tag}>'

    def _linked(self, shown: str) -> str:
        """Names of a line that have a card are links; what is coloured isn't looked at."""
        if not self.page.names:
            return shown

        def link(found: re.Match[str]) -> str:
            name, target = self.page.card(found[0])
            if not target:
                return found[0]
            address = self.page.address(target)
            return f'<a class="name" href="{address}">{name}</a>{found[0][len(name) :]}'

        parts = re.split(r'(<span class="[ksmcf]">.*?</span>)', shown)
        parts[::2] = [DOTTED.sub(link, part) for part in parts[::2]]
        return "".join(parts)

    def _differing(self, listing: Listing) -> Iterator[tuple[int, str]]:
        """The numbers of the lines that are marked, and the element that marks each."""
        step = listing.before if "step" in listing.words else None
        before = listing.right or listing.wrong or step
        if not before:
            return
        tag = "del" if listing.right else "ins" if listing.wrong else "mark"
        old, new = ([line.text for line in one.lines] for one in (before, listing))
        for number in added(old, new):
            if new[number].strip() and not listing.lines[number].printed:
                yield number, tag

    def _line_under(self, listing: Listing) -> str:
        """Which file a listing shows, and what is to be said of it."""
        words, said, options = self.page.words, listing.attributes, self.page.options
        name = said["file"]
        label = f"<code>{name.removeprefix('examples/')}</code>"
        if options["repository"] and listing.language == "python":
            folder = f"{options['repository'].rstrip('/')}/blob/main/{options['sources']}"
            label = f'<a href="{html.escape(folder)}/{name}.py">{label}</a>'
        parts = [label]
        install = self.page.address(options["install"])
        lacking = [f'<a href="{install}">{module}</a>' for module in said.get("needs", "").split()]
        lacking += [
            words["here"].format(f'<a href="{install}">{module}</a>')
            for module in said.get("here", "").split()
        ]
        if lacking:
            parts.append(_span("needs", words["needs"].format(words["separator"].join(lacking))))
        if "torch" in said:
            parts.append(_span("versions", words["versions"].format(html.escape(said["torch"]))))
        if "unproven" in said:
            parts.append(_span("versions", words["unproven"].format(said["unproven"])))
        for proven in filter(None, said.get("proven", "").split("; ")):
            device, _, versions = proven.partition(" ")
            address = self.page.address(options["verified"])
            link = f'<a href="{address}" title="{words["title"]}">{device} · torch {versions}</a>'
            parts.append(_span("passed", link))
        if options["files"] and listing.language == "python":
            file = f"{self.page.up()}{options['files']}/{name}.py"
            parts.append(f'<a class="download" href="{file}" download>{words["download"]}</a>')
        return f'<p class="example">{"".join(parts)}</p>'


def _span(name: str, text: str) -> str:
    return f'<span class="{name}">{text}</span>'


@functools.lru_cache(maxsize=4096)
def mathml(tex: str, display: str) -> str:
    """A formula in TeX as MathML, which needs no script.

    Raises:
        ValueError: it can't be converted.
    """
    braces = re.sub(r"\\[{}]", "", tex)
    if braces.count("{") != braces.count("}"):
        raise ValueError(f"${tex}$ has a brace without its partner")
    try:
        made = convert(tex, display=display)
    except Exception as error:
        raise ValueError(f"cannot convert ${tex}$: {error!r}") from error
    if "\\" in made:
        raise ValueError(f"${tex}$ has a command that is not known")
    made = CHARACTER.sub(lambda found: chr(int(found[1], 16)), made)
    return made.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "").replace(
        ' display="inline"', ""
    )


makeExtension: Callable[..., Proof] = Proof  # noqa: N816  # the name that Python-Markdown asks for
