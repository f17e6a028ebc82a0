"""The site for programs: each page as plain Markdown, `llms.txt`, facts as JSON, pages that forward
to where an address has moved, and a feed of what changed."""

import functools
import html
import json
import posixpath
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import yaml
from markdown import markdown

from nn_guide import atlas, errors
from nn_guide.pages import ROOT, SECTION
from nn_guide.site import chapters
from nn_proof.files import read_yaml, write
from nn_proof.stage import Page, StageError

HERE = Path(__file__).parent
CHANGELOG = ROOT / "CHANGELOG.md"
FACTS = ("atlas", "errors")
WORDS = {
    "en": {
        "failure": "Wrong: ",
        "question": "Question: ",
        "success": "Solution: ",
        "tip": "Hint: ",
        "figure": "Figure",
        "colon": ": ",
        "facts": "Facts",
        "atlas": "every class of torch.nn with its functional form, shapes, parameters and modes",
        "errors": "messages of PyTorch as templates, with who raises them and the page that helps",
        "read": "Each page of the site is here as plain Markdown. Code is run by tests; what "
        "follows `#>` was printed by PyTorch {torch}. A quotation titled “Wrong” shows code that "
        "fails or misleads. `## Heading {{#id}}` is the section at `#id` of the page.",
    },
    "zh": {
        "failure": "错误写法：",
        "question": "问题：",
        "success": "答案：",
        "tip": "提示：",
        "figure": "图",
        "colon": "：",
        "facts": "数据",
        "atlas": "torch.nn 的每个类：对应的函数、形状、参数、训练与评估模式的差别",
        "errors": "PyTorch 报错信息的模板、由谁引发、在哪一页讲解",
        "read": "网站的每一页在这里都有一份纯 Markdown。代码都由测试运行过，`#>` 后面是 "
        "PyTorch {torch} 打印的内容。标有“错误写法”的引用块是会报错或产生误导的代码。"
        "`## 标题 {{#id}}` 对应页面上的 `#id` 一节。",
    },
}

FENCE = re.compile(r"^( *)(`{3,})([\w-]*)[^\n]*$")
BOX = re.compile(r'^( *)(?:!!!|\?\?\?\+?) (\w+)(?: "(.*)")?$')
REMARK = re.compile(r" +# !$| +(# \(\d+\))!")
CODE = re.compile(r"(`+[^`]+`+)")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)")
ANCHOR = re.compile(r'<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>')
SUMMARY = re.compile(r"<summary>(.*?)</summary>")
TAGS = re.compile(r"</?(?:br|details|div|form|small|span)\b[^>]*>|<form\b.*</form>|<!-- .*? -->")
ATTRIBUTES = re.compile(r" *\{:? ?\.[^{}]*\}")
VERSION = re.compile(
    r"^## ([^\n]+) \((\d{4}-\d\d-\d\d)\)\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)


def beside(name: str) -> str:
    """Where a page's Markdown stands below the site's address: `layers/linear/index.md`."""
    return f"{name}.md" if name.rpartition("/")[2] == "index" else f"{name}/index.md"


def address(name: str) -> str:
    """Where a page stands below the site's address: `layers/linear/`."""
    return beside(name).removesuffix("index.md")


def plain(page: Page, language: str) -> str:
    """What a page says in Markdown that needs no knowledge of our words."""
    front = {key: page.meta[key] for key in ("title", "description") if key in page.meta}
    meta = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=10_000)
    lines = list(_plain(page.body.split("\n"), page.name, language))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return f"---\n{meta}---\n\n{text}\n"


def _plain(lines: list[str], name: str, language: str) -> Iterator[str]:
    """The lines of a page or of what a box holds."""
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        if fence := FENCE.match(line):
            end = next(i for i in range(at, len(lines)) if lines[i].strip() == fence[2])
            if fence[3] != "proven":
                yield f"{fence[1]}{fence[2]}{fence[3]}"
                yield from (REMARK.sub(_remark, code) for code in lines[at:end])
                yield lines[end]
            at = end + 1
        elif box := BOX.match(line):
            inner = f"{box[1]}    "
            end = at
            while end < len(lines) and (lines[end].startswith(inner) or not lines[end].strip()):
                end += 1
            held = [held.removeprefix(inner) for held in lines[at:end]]
            title = f"{WORDS[language].get(box[2], '')}{box[3] or ''}"
            yield f"{box[1]}> **{_prose(title, name, language)}**"
            yield f"{box[1]}>"
            while held and not held[-1].strip():
                held.pop()
            while held and not held[0].strip():
                held.pop(0)
            for said in _plain(held, name, language):
                yield f"{box[1]}> {said}".rstrip()
            yield ""
            at = end
        else:
            said = _prose(line, name, language)
            if said.strip() or not line.strip():
                yield said


def _remark(found: re.Match[str]) -> str:
    return f"  {found[1]}" if found[1] else ""


def _prose(line: str, name: str, language: str) -> str:
    """A line of text without attributes and tags, its links to Markdown."""
    if not any(sign in line for sign in "[<{"):
        return line

    def linked(found: re.Match[str]) -> str:
        if found[1]:
            words = WORDS[language]
            if found[3].endswith(".svg"):  # it stands in the page itself
                return f"{words['figure']}{words['colon']}{found[2]}"
        return f"{found[1]}[{found[2]}]({moved_link(name, found[3])})"

    def outside(part: str) -> str:
        part = ANCHOR.sub(r"[\2](\1)", part)
        part = SUMMARY.sub(r"**\1**", part)
        return ATTRIBUTES.sub("", TAGS.sub("", part))

    codes: list[str] = []

    def away(found: re.Match[str]) -> str:
        codes.append(found[0])
        return f"\0{len(codes) - 1}\0"

    # Links first: their texts may hold code.
    text = outside(LINK.sub(linked, CODE.sub(away, line)))
    return re.sub(r"\0(\d+)\0", lambda found: codes[int(found[1])], text)


def moved_link(name: str, link: str) -> str:
    """A link as it must read in the Markdown beside a page; without a scheme it is relative to the
    source of the page."""
    file, mark, anchor = link.partition("#")
    if not file or ":" in file:
        return link
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), file))
    stem, _, suffix = path.rpartition(".")
    if suffix in ("md", "ipynb"):
        path = beside(stem)
    return posixpath.relpath(path, posixpath.dirname(beside(name)) or ".") + mark + anchor


def publish(root: Path, staged: Path, language: str, home: str = "") -> None:
    """Add to what has been built of a language, in its folder: each page as Markdown, `llms.txt`,
    the pages that forward. `home` is the address of the site, if it is known.

    Raises:
        StageError: an address has moved to a page that there isn't, or is that of a page.
    """
    pages = {
        path.relative_to(staged / language).with_suffix("").as_posix(): path
        for path in sorted((staged / language).rglob("*.md"))
    }
    known = {name: Page(name, path.read_text("utf-8")) for name, path in pages.items()}
    for page in known.values():
        write(root / beside(page.name), plain(page, language))
    write(root / "llms.txt", listed(known, language, home))
    for old, new in moved().items():
        if old in known or new.partition("#")[0] not in known:
            raise StageError(f"moved.yaml: '{old}' is a page, or '{new}' isn't.")
        write(root / old / "index.html", forward(old, new, language))


def gather(folder: Path, staged: Path, home: str = "") -> None:
    """Add what stands once for all languages: the facts, and the feed of a site with an address."""
    for kind, facts in (("atlas", atlas_facts()), ("errors", error_facts(staged))):
        write(folder / f"facts/{kind}.json", json.dumps(facts, ensure_ascii=False, indent=1))
        write(folder / f"facts/{kind}.schema.json", (HERE / f"{kind}.schema.json").read_text())
    if home:
        write(folder / "feed.xml", feed(CHANGELOG.read_text("utf-8"), home))


def torch() -> str:
    """The release of torch that the outputs are from."""
    lock = (ROOT / "locks/test.txt").read_text("utf-8")
    found = re.search(r"^torch==(\d+\.\d+)", lock, re.MULTILINE)
    if not found:
        raise StageError("locks/test.txt names no torch. Run `make lock`.")
    return found[1]


def listed(pages: dict[str, Page], language: str, home: str = "") -> str:
    """The `llms.txt` of a language: what the site is, and its pages chapter by chapter."""
    words, below = WORDS[language], "" if language == "en" else "zh/"
    base = f"{home}{below}" if home else ""
    facts = f"{home}facts/" if home else f"{'../' if below else ''}facts/"
    colon = words["colon"]

    def entry(name: str) -> str:
        page = pages[name]
        return f"- [{page.title}]({base}{beside(name)}){colon}{page.meta.get('description', '')}"

    configured = chapters.configuration(language)
    titles = configured["extra"].get("sections", {})
    parts = [f"# {configured['site_name']}", f"> {configured['site_description']}"]
    parts.append(words["read"].format(torch=torch()))
    alone: list[str] = []
    for part in chapters.navigation(language):
        if isinstance(part, str):
            alone.append(entry(part.rpartition(".")[0]))
            continue
        ((title, files),) = part.items()
        entries = [entry(file.rpartition(".")[0]) for file in files]
        parts.append("\n".join([f"## {titles.get(title, title)}", "", *entries]))
    parts[3:3] = ["\n".join(alone)]
    kinds = [f"- [{kind}.json]({facts}{kind}.json){colon}{words[kind]}" for kind in FACTS]
    parts.append("\n".join([f"## {words['facts']}", "", *kinds]))
    return "\n\n".join(parts) + "\n"


def atlas_facts() -> dict[str, Any]:
    """What the atlas knows of each class, as `atlas.schema.json` describes it."""
    classes = {
        name: asdict(entry) | {"address": f"atlas/{entry.family}/#{name}"}
        for name, entry in atlas.ENTRIES.items()
    }
    return {"torch": torch(), "classes": classes}


def error_facts(staged: Path) -> dict[str, Any]:
    """What is known of each error, as `errors.schema.json` describes it."""

    @functools.cache
    def titles(language: str, page: str) -> dict[str, str]:
        text = (staged / language / f"errors/{page}.md").read_text("utf-8")
        return {anchor: title for title, anchor in SECTION.findall(text)}

    found = {}
    for name, entry in errors.ENTRIES.items():
        found[name] = {
            "address": entry.address,
            "title": {language: titles(language, entry.page)[name] for language in WORDS},
            "raises": entry.raises,
            "by": entry.by,
            "messages": [asdict(message) for message in entry.messages],
            "said": entry.said,
            "program": entry.program and f"code/examples/{entry.program}.py",
            "cure": [f"code/examples/{cure}.py" for cure in entry.cure],
            "source": entry.source,
        }
    return {"torch": torch(), "entries": found}


def moved() -> dict[str, str]:
    """Where pages have gone that had an address once: the old name, and the new one, which may
    have a section."""
    return read_yaml((HERE / "moved.yaml").read_text("utf-8")) or {}


FORWARD = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url={target}">
<link rel="canonical" href="{target}">
</head>
<body><p><a href="{target}">{title}</a></p></body>
</html>
"""


def forward(old: str, new: str, language: str) -> str:
    """A page at an old address that leads to the new one, without a script."""
    name, mark, section = new.partition("#")
    title = {"en": "This page has moved", "zh": "本页已移到新地址"}[language]
    target = posixpath.relpath(address(name) or ".", old) + "/" + mark + section
    return FORWARD.format(language=language, title=title, target=html.escape(target))


def feed(changelog: str, home: str) -> str:
    """An Atom feed of the versions in a changelog, of which each heading has a date:
    `## 0.1.0 (2026-11-30)`."""
    entries = []
    newest = ""
    for name, date, text in VERSION.findall(changelog):
        newest = max(newest, f"{date}T00:00:00Z")
        entries.append(
            f"<entry><id>{escape(home)}feed.xml#{name.replace(' ', '-')}</id>"
            f"<title>nn-guide {escape(name)}</title><updated>{date}T00:00:00Z</updated>"
            f'<link href="{escape(home)}"/>'
            f'<content type="html">{escape(markdown(text.strip()))}</content></entry>'
        )
    if not entries:
        raise StageError(
            "CHANGELOG.md has no heading with a date, such as '## 0.1.0 (2026-11-30)'."
        )
    return "\n".join(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            '<feed xmlns="http://www.w3.org/2005/Atom">',
            f"<id>{escape(home)}feed.xml</id>",
            "<title>nn-guide</title>",
            f'<link rel="self" href="{escape(home)}feed.xml"/><link href="{escape(home)}"/>',
            "<author><name>the authors of nn-guide</name></author>",
            f"<updated>{newest}</updated>",
            *entries,
            "</feed>\n",
        ]
    )
