"""The order of the pages: chapters, what each is called where room is short, how long it takes."""

import functools
import re
from typing import Any

import yaml

from nn_guide.pages import ROOT
from nn_proof.stage import Page, Pages

LISTED = "<!-- chapter: pages -->"
# The name of its chapter, with which a title begins: its place in the navigation says it already.
CHAPTER = re.compile(r"^(?:(?:Atlas|Errors|Lab): |(?:对照表|报错|实验|误区)：)")
FENCE = re.compile(r"^ *```.*?^ *```", re.MULTILINE | re.DOTALL)
CHINESE = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]+")
# In a minute one reads so many words, Chinese characters, or lines of code.
WORDS, CHARACTERS, LINES = 200, 350, 25
MINUTES = {"en": "{} minutes", "zh": "{} 分钟"}


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml; of `!ENV [NAME, value]` it takes the value."""


def _value(loader: yaml.SafeLoader, node: Any) -> object:
    return loader.construct_sequence(node)[-1]


_Loader.add_constructor("!ENV", _value)


@functools.cache
def configuration(language: str = "en") -> dict:
    """What mkdocs.yml says, or what the file of another language says in its place."""
    name = "mkdocs.yml" if language == "en" else f"mkdocs.{language}.yml"
    return yaml.load((ROOT / name).read_text("utf-8"), _Loader)


def own(language: str) -> dict[str, str]:
    """The names of the pages that only this language has, each with that of the page before it,
    which comes nearest to it in the other language."""
    pairs = configuration(language)["extra"].get("own", {})
    return {file.removesuffix(".md"): before.removesuffix(".md") for file, before in pairs.items()}


def navigation(language: str = "en") -> list:
    """The navigation of a language: names of pages, and chapters of them, as mkdocs.yml has them,
    with those that only this language has."""
    after = {f"{before}.md": f"{name}.md" for name, before in own(language).items()}

    def with_own(files: list[str]) -> list[str]:
        return [name for file in files for name in (file, after.get(file)) if name]

    return [
        {title: with_own(files) for title, files in part.items()}
        if isinstance(part, dict)
        else part
        for part in configuration()["nav"]
    ]


def chapter(folder: str) -> list[str]:
    """The names of the pages of a chapter, by its folder, in their order."""
    for part in navigation():
        for listed in part.values() if isinstance(part, dict) else []:
            names = [name.rpartition(".")[0] for name in listed]
            if names[0].startswith(f"{folder}/"):
                return names
    return []


def short(page: Page) -> str:
    """What a page is called in the navigation."""
    said = str(page.meta.get("short") or CHAPTER.sub("", page.title))
    begins = CHAPTER.match(page.title) and "." not in said.split()[0]  # not with a name in code
    return said[0].upper() + said[1:] if begins else said


def titled(pages: Pages, titles: dict[str, str]) -> list:
    """The navigation of a language: every page and chapter with its title."""

    def entry(file: str) -> dict[str, str]:
        return {short(pages[file.rpartition(".")[0]]): file}

    listed: list = []
    for part in navigation(pages.language):
        if isinstance(part, str):
            listed.append(entry(part))
        else:
            ((title, files),) = part.items()
            listed.append({titles.get(title, title): [entry(file) for file in files]})
    return listed


def minutes(page: Page) -> int:
    """How long a page takes to read, as a rough guide: prose at a reader's pace, code slower."""
    if "minutes" in page.meta:
        return int(page.meta["minutes"])
    text = FENCE.sub("", page.body)
    code = "\n".join(FENCE.findall(page.body))
    prose = len(LATIN.findall(text)) / WORDS + len(CHINESE.findall(text)) / CHARACTERS
    return max(1, round(prose + code.count("\n") / LINES))


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the list of its pages on the first page of a chapter."""
    if LISTED not in text:
        return text
    listed = []
    for name in chapter(page.name.partition("/")[0])[1:]:
        other = pages[name]
        time = MINUTES[pages.language].format(minutes(other))
        link = f"[{short(other)}]({name.rpartition('/')[2]}.md)"
        listed.append(f"1. {link} <small>{time}</small>\n\n    {other.meta['description']}")
    return text.replace(LISTED, "\n\n".join(listed))
