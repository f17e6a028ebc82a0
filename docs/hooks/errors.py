"""The chapter on errors: under each heading what torch says and who says it, and lists of all."""

import re

from mkdocs.exceptions import PluginError

from nn_guide import errors
from nn_guide.pages import SECTION

ALL = "<!-- errors: all -->"
HERE = "<!-- errors: here -->"
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


def on_page_markdown(markdown, page, config, files):
    """Put the messages on the pages of the chapter, and the list on its overview."""
    if not page.file.src_uri.startswith("errors/"):
        return markdown
    language = config.theme["language"]
    if ALL in markdown:
        (chapter,) = [part["Errors"] for part in config.nav if "Errors" in part]
        return markdown.replace(ALL, everything(language, files, chapter[1:]))

    markdown = markdown.replace(HERE, links(markdown))

    def with_messages(heading: re.Match) -> str:
        entry = errors.ENTRIES.get(heading[2])
        if not entry or f"errors/{entry.page}.md" != page.file.src_uri:
            raise PluginError(f"{page.file.src_uri}: '{heading[2]}' is no entry of its .yaml.")
        return f"{heading[0]}\n\n{said(entry, language)}"

    return SECTION.sub(with_messages, markdown)


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
        parts += [f"{who}\n{{ .raised }}", f"``` {{ .text .message }}\n{lines}\n```"]
    if entry.source:
        parts.append(words["unseen"].format(source=entry.source) + "\n{ .raised }")
    return "\n\n".join(parts)


def links(source: str, page: str = "") -> str:
    """A list of the entries of a page."""
    return "\n".join(f"- [{title}]({page}#{id_})" for title, id_ in SECTION.findall(source))


def everything(language: str, files, order: list[str]) -> str:
    """Links to all entries, page by page."""
    chapters = []
    for name in order:
        source = files.get_file_from_path(name).content_string
        title = re.search(r"^# (.*) \{#([\w-]+)\}$", source, re.MULTILINE)
        entries = links(source, name.removeprefix("errors/"))
        chapters.append(f"## {title[1]} {{#{title[2]}}}\n\n{entries}")
    return "\n\n".join(chapters)
