"""The chapter on errors: under each heading what torch says and who says it, and a list of all."""

import re

from mkdocs.exceptions import PluginError

from nn_guide import errors

ALL = "<!-- errors: all -->"
HEADING = re.compile(r"^## .* \{#([\w-]+)\}$", re.MULTILINE)
WORDS = {
    "en": {
        "raised": "`{raises}` from {by}",
        "versions": "in torch {versions}: {raised}",
        "unseen": "Not yet run: only a GPU, or another torch, raises it. Read in {source}.",
        "separator": ", ",
    },
    "zh": {
        "raised": "`{raises}`，来自 {by}",
        "versions": "torch {versions}：{raised}",
        "unseen": "尚未运行过：只有 GPU 或别的 torch 版本才会报。出处：{source}。",
        "separator": "、",
    },
}


def on_page_markdown(markdown, page, config, files):
    """Put the messages on the pages of the chapter, and the list on its overview."""
    if not page.file.src_uri.startswith("errors/"):
        return markdown
    language = config.theme["language"]
    if ALL in markdown:
        return markdown.replace(ALL, everything(language, files))

    def with_messages(heading: re.Match) -> str:
        entry = errors.ENTRIES.get(heading[1])
        if not entry or f"errors/{entry.page}.md" != page.file.src_uri:
            raise PluginError(f"{page.file.src_uri}: '{heading[1]}' is no entry of its .yaml.")
        return f"{heading[0]}\n\n{said(entry, language)}"

    return HEADING.sub(with_messages, markdown)


def said(entry: errors.Entry, language: str) -> str:
    """The messages of an entry, each with who raises it and where torch words it so."""
    words, parts = WORDS[language], []
    by = words["separator"].join(f"`{name}`" for name in entry.by)
    raised = words["raised"].format(raises=entry.raises, by=by)
    for message in entry.messages:
        of_version = words["versions"].format(versions=message.torch, raised=raised)
        parts.append(f"{of_version if message.torch else raised}\n{{ .raised }}")
        parts.append(f"``` {{ .text .message }}\n{message.text.replace('{}', '…')}\n```")
    if entry.source:
        parts.append(words["unseen"].format(source=entry.source) + "\n{ .raised }")
    return "\n\n".join(parts)


def everything(language: str, files) -> str:
    """Links to all entries, page by page."""
    chapters = []
    for file in files.documentation_pages():
        if not file.src_uri.startswith("errors/") or file.src_uri == "errors/index.md":
            continue
        name, source = file.src_uri.removeprefix("errors/"), file.content_string
        headings = re.findall(r"^## (.*) \{#([\w-]+)\}$", source, re.MULTILINE)
        title = re.search(r"^# (.*) \{#([\w-]+)\}$", source, re.MULTILINE)
        links = "\n".join(f"- [{text}]({name}#{anchor})" for text, anchor in headings)
        chapters.append(f"## {title[1]} {{#{title[2]}}}\n\n{links}")
    return "\n\n".join(chapters)
