"""The pages in `docs/en` and `docs/zh`: their structure, and whether the two languages agree."""

import difflib
import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import yaml

from nn_proof.files import write

ROOT = Path(__file__).parents[2]
INCLUDED = "src/nn_guide"

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
FENCE = re.compile(r"^( *)(`{3,}|~{3,})(.*)\n((?:.*\n)*?)\1\2 *$", re.MULTILINE)
INCLUDE = re.compile(r' *--8<-- "([^"]+)"\n')
HEADING = re.compile(r"^(#{1,6}) .*?(?:\{ ?#([\w-]+)[^}]*\})?$", re.MULTILINE)
ADMONITION = re.compile(r"^ *(?:!!!|\?\?\?\+?|===) ?([\w ]*)", re.MULTILINE)
FORMULA = re.compile(r"(?<![\\$])(\$\$?)(?! )([^$]+?)(?<! )\1", re.DOTALL)
IMAGE = re.compile(r"!\[[^\]]*\]\(([^)\s]+)[^)]*\)")
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)[^)]*\)")
TABLE = re.compile(r"(?:^ *\|.*\|\n?){2,}", re.MULTILINE)
ANNOTATION = re.compile(r"# \((\d+)\)!")


class PageError(Exception):
    """A page is missing or can't be read; the message names the file and what to do."""


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


def read(path: Path) -> str:
    """The text of a page.

    Raises:
        PageError: it isn't UTF-8.
    """
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError as error:
        raise PageError(f"{path} isn't UTF-8: {error}. Save it as UTF-8.") from None


class Page:
    """One Markdown page: its front matter and what it consists of."""

    def __init__(self, path: Path):
        self.path = path
        if not path.is_file():
            raise PageError(f"There is no page {path}.")
        source = read(path)
        front = FRONT_MATTER.match(source)
        self.meta = yaml.safe_load(front[1]) if front else {}
        self.text = source[front.end() :] if front else source

    def fences(self) -> Iterator[tuple[str, str, int]]:
        """Each fenced block: its language, its content, and where in `text` it ends."""
        for match in FENCE.finditer(self.text):
            yield match[3].strip(), match[4], match.end()

    def included(self) -> list[str]:
        """The files that the page includes, as the page names them."""
        return [m[1] for _, body, _ in self.fences() if (m := INCLUDE.fullmatch(body))]

    def skeleton(self) -> list[tuple[str, object]]:
        """What must be the same in both languages, in the order of the page."""
        found = []
        for match in FENCE.finditer(self.text):
            found.append((match.start(), "code", (match[3].strip(), match[4].strip())))
            if INCLUDE.fullmatch(match[4]):
                notes = len(self._notes_after(match.end()))
                found.append((match.end(), "annotations", notes))
        prose = FENCE.sub(lambda match: " " * len(match[0]), self.text)
        for match in TABLE.finditer(prose):
            rows = match[0].strip().split("\n")
            found.append((match.start(), "table", [len(re.split(r"(?<!\\)\|", r)) for r in rows]))
        for kind, pattern, group in (
            ("admonition", ADMONITION, 1),
            ("formula", FORMULA, 2),
            ("image", IMAGE, 1),
        ):
            found += [(m.start(), kind, m[group].strip()) for m in pattern.finditer(prose)]
        for match in HEADING.finditer(prose):
            found.append((match.start(), "heading", f"{match[1]} {match[2]}"))
        in_order = [(kind, value) for _, kind, value in sorted(found, key=lambda f: f[0])]
        # Two languages may mention the same links of a sentence in another order.
        return [*in_order, ("links", sorted(match[1] for match in LINK.finditer(prose)))]

    def problems(self) -> Iterator[str]:
        """What is wrong with the page by itself."""
        for key in ("title", "description"):
            if not self.meta.get(key):
                yield f"{self.path}: the front matter has no {key}."
        for language, body, end in self.fences():
            include = INCLUDE.fullmatch(body)
            if language.split()[:1] == ["python"] and not include:
                yield (
                    f"{self.path}: a page holds no Python of its own. Put this into a file of "
                    f"{INCLUDED}/examples/ and include it:\n{body}"
                )
            if include:
                yield from self._include_problems(include[1], end)
        prose = FENCE.sub("", self.text)
        for match in HEADING.finditer(prose):
            if not match[2]:
                yield f"{self.path}: '{match[0]}' has no id; write '{match[0]} {{#some-id}}'."

    def _include_problems(self, name: str, end: int) -> Iterator[str]:
        file = ROOT / INCLUDED / name
        if not file.is_file():
            yield f"{self.path}: includes '{name}', but there is no file {INCLUDED}/{name}."
            return
        marks = [int(number) for number in ANNOTATION.findall(file.read_text("utf-8"))]
        if marks != list(range(1, len(marks) + 1)):
            yield f"{self.path}: the annotations of {name} are numbered {marks}, not 1, 2, 3…"
        if len(marks) != (notes := len(self._notes_after(end))):
            yield (
                f"{self.path}: {name} has {len(marks)} annotations, but the numbered list "
                f"directly under it has {notes} items."
            )

    def _notes_after(self, end: int) -> list[str]:
        """The items of the numbered list that stands directly under a code block."""
        rest = self.text[end:].lstrip("\n")
        block = re.match(r"(?: *\d+\. .*\n(?:(?! *\d+\.)[ \t]*\S.*\n)*\n*)+", rest + "\n")
        return re.findall(r"^ *\d+\. ", block[0], re.MULTILINE) if block else []


def table(columns: list[str], rows: Iterable[Iterable[str]]) -> str:
    """A Markdown table."""
    lines = [columns, ["---"] * len(columns), *rows]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def paths(language: str, root: Path = ROOT) -> list[Path]:
    """All pages of a language."""
    return sorted((root / "docs" / language).rglob("*.md"))


def blob_id(path: Path) -> str:
    """The id that git gives to the file's content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()


def translation_problems(english: Path, root: Path = ROOT) -> Iterator[str]:
    """What a contributor has to do so that the Chinese page says what the English one says."""
    name = english.relative_to(root / "docs/en")
    chinese = root / "docs/zh" / name
    if not chinese.is_file():
        yield f"docs/zh/{name} is missing: docs/en/{name} has no Chinese page yet."
        return
    page = Page(chinese)
    if (stamp := page.meta.get("translates")) != blob_id(english):
        yield (
            f"docs/en/{name} has changed since docs/zh/{name} was last reviewed. See what changed "
            f"with `git diff {stamp or '<blob id>'} docs/en/{name}`, bring the Chinese page up to "
            f"date, and stamp it with `nn-guide translated {name.with_suffix('')}`."
        )
    ours, theirs = Page(english).skeleton(), page.skeleton()
    if ours != theirs:
        lines = difflib.unified_diff(
            [f"{kind}: {value}" for kind, value in ours],
            [f"{kind}: {value}" for kind, value in theirs],
            f"docs/en/{name}",
            f"docs/zh/{name}",
            lineterm="",
            n=1,
        )
        yield f"docs/zh/{name} is built differently from docs/en/{name}:\n" + "\n".join(lines)


def examples_not_shown(names: list[str], root: Path = ROOT) -> Iterator[str]:
    """Which examples are missing on the page whose path their folder has."""
    for language in ("en", "zh"):
        shown = {}
        for name in names:
            page = root / "docs" / language / f"{Path(name).parent.as_posix()}.md"
            if page not in shown:
                shown[page] = set(Page(page).included()) if page.is_file() else set()
            if f"examples/{name}.py" not in shown[page]:
                yield f"{page.relative_to(root)} doesn't show the example {name}."


def scratch_not_shown(root: Path = ROOT) -> Iterator[str]:
    """Which files of `scratch/` are on no page of a language."""
    folder = root / INCLUDED
    for language in ("en", "zh"):
        shown = {name for path in paths(language, root) for name in Page(path).included()}
        for file in sorted(folder.glob("scratch/*/[!_]*.py")):
            if (name := file.relative_to(folder).as_posix()) not in shown:
                yield f"No page in docs/{language} shows {INCLUDED}/{name}."


def stamp(page: str, root: Path = ROOT) -> str:
    """Write into the Chinese page which English text it translates; returns what was done.

    Raises:
        PageError: the page doesn't exist in one of the languages, or has no front matter.
    """
    name = page.removesuffix(".md")
    english, chinese = (root / "docs" / language / f"{name}.md" for language in ("en", "zh"))
    if not english.is_file():
        folder = root / "docs/en"
        known = [p.relative_to(folder).with_suffix("").as_posix() for p in paths("en", root)]
        near = ", ".join(difflib.get_close_matches(name, known)) or ", ".join(known)
        raise PageError(f"There is no page docs/en/{name}.md. Pages: {near}.")
    if not chinese.is_file():
        raise PageError(f"docs/zh/{name}.md is missing: write the Chinese page first.")
    front = FRONT_MATTER.match(source := read(chinese))
    if not front:
        raise PageError(f"{chinese.relative_to(root)} has no front matter: start it with '---'.")
    line = f"translates: {blob_id(english)}"
    if re.search(r"^translates:.*$", front[1], re.MULTILINE):
        fields = re.sub(r"^translates:.*$", line, front[1], flags=re.MULTILINE)
    else:
        fields = f"{front[1]}\n{line}"
    write(chinese, f"---\n{fields}\n---\n{source[front.end() :]}")
    return f"docs/zh/{name}.md translates docs/en/{name}.md as it is now."
