"""The data of the search, from the pages as they are rendered."""

import re
from pathlib import Path

from mkdocs.plugins import event_priority

from nn_guide import search

pages: list[search.Page] = []


def on_pre_build(config):
    """Begin anew, so that a served site knows the latest."""
    pages.clear()


@event_priority(-100)
def on_page_content(content, page, config, files):
    """Note what is on a page, after all other hooks."""
    title = page.title
    chapter = page.ancestors[0].title if page.ancestors else ""
    sections = search.read(content, title)
    pages.append(search.Page(chapter, title, page.url, sections))


@event_priority(100)
def on_post_build(config):
    """Write the scripts; before the Chinese site is built, which begins anew."""
    language = config.theme["language"]
    address = {re.sub(r"(/|\.html)$", "", page.address): page.address for page in pages}
    names = search.names(address, language)
    messages = list(search.messages(address))
    index = search.Index(list(pages), names, messages, search.WORDS[language])
    search.write(Path(config.site_dir) / "search", index)
