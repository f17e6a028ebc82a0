"""The chapter on errors: under each heading what torch says and who says it, and a list of all."""

import re

from nn_guide import errors
from nn_guide.pages import SECTION
from nn_guide.site.chapters import chapter
from nn_proof.stage import Page, Pages, StageError

ALL = "<!-- errors: all -->"
WORDS = {
    "en": {
        "raised": "`{raises}` from {by}",
        "versions": "In torch {}: ",
        "unseen": "Not yet run here. Read in {source}.",
        "separator": ", ",
    },
    "zh": {
        "raised": "`{raises}`，来自 {by}",
        "versions": "torch {}：",
        "unseen": "尚未在这里运行过，出处：{source}。",
        "separator": "、",
    },
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the messages on the pages of the chapter, and the list on its overview."""
    if not page.name.startswith("errors/"):
        return text
    if page.name == "errors/index":
        return text.replace(ALL, everything(pages))

    def with_messages(heading: re.Match) -> str:
        entry = errors.ENTRIES.get(heading[2])
        if not entry or f"errors/{entry.page}" != page.name:
            raise StageError(f"{page.name}: '{heading[2]}' is no entry of its .yaml.")
        return f"{heading[0]}\n\n{said(entry, pages.language)}"

    return SECTION.sub(with_messages, text)


def said(entry: errors.Entry, language: str) -> str:
    """The messages of an entry, with who raises them, and where torch words them otherwise."""
    words, parts = WORDS[language], []
    by = words["separator"].join(f"`{name}`" for name in entry.by)
    wordings: dict[str, list[str]] = {}
    for message in entry.messages:
        wordings.setdefault(message.torch, []).append(message.text.replace("{}", "…"))
    for versions, texts in wordings.items():
        who = words["versions"].format(versions) if versions else ""
        if not parts:
            who += words["raised"].format(raises=entry.raises, by=by)
        lines = "\n".join(texts)
        parts += [f"{who}\n{{ .raised }}", f"```text message\n{lines}\n```"]
    if entry.source:
        parts.append(words["unseen"].format(source=entry.source) + "\n{ .raised }")
    return "\n\n".join(parts)


def everything(pages: Pages) -> str:
    """Links to all entries, page by page."""
    chapters = []
    for name in chapter("errors")[1:]:
        page = pages[name]
        short = name.removeprefix("errors/")
        links = "\n".join(f"- [{said}]({short}.md#{at})" for said, at in SECTION.findall(page.body))
        anchor, title = next(iter(page.headings.items()))
        chapters.append(f"## {title} {{#{anchor}}}\n\n{links}")
    return "\n\n".join(chapters)
