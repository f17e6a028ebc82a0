"""The data of the search, from the pages as they are rendered."""

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
    chapter = page.ancestors[0].title if page.ancestors else ""
    pages.append(search.Page(chapter, page.title, page.url, search.read(content, page.title)))


@event_priority(100)
def on_post_build(config):
    """Write the scripts; before the Chinese site is built, which begins anew."""
    search.write(Path(config.site_dir) / "search", config.theme["language"], list(pages))
