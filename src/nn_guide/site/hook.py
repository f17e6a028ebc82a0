"""The one hook of MkDocs: it shows what `nn_guide.site` has staged."""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs_jupyter.plugin import NotebookFile

from nn_guide import search, site
from nn_guide.site import cards, chapters, machines, names, notebooks
from nn_proof.stage import Pages, StageError

staged: Pages
found: list[search.Page] = []
dirty = False


def on_startup(command: str, dirty: bool) -> None:
    """Remember whether everything is built, or what has changed only."""
    globals()["dirty"] = dirty


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Stage the pages, and give them their places in the navigation."""
    global staged
    try:
        extra = config.extra
        staged = site.write(config.theme["language"], extra["repository"], extra["mirror"])
    except StageError as error:
        raise Abort(str(error)) from None
    found.clear()
    if config.site_url and config.theme["language"] == "zh":
        config.site_url += "zh/"
    config.docs_dir = str(site.STAGED / config.theme["language"])
    config.nav = chapters.titled(staged, config.extra.get("sections", {}))
    return config


@event_priority(100)
def _notebooks(files: Files, config: MkDocsConfig) -> Files:
    """A notebook is the page, and its Markdown what stands there."""
    texts = {f"{name}.md" for name, _ in notebooks.files(config.theme["language"])}
    for file in list(files):
        if file.src_uri in texts:
            files.remove(file)
    return files


@event_priority(-100)
def _unwrapped(files: Files, config: MkDocsConfig) -> Files:
    """mkdocs-jupyter wraps the files and loses where they come from."""
    for file in files:
        if isinstance(file, NotebookFile):
            file.abs_src_path = file.file.abs_src_path
    return files


on_files = CombinedEvent(_notebooks, _unwrapped)


@event_priority(100)
def on_page_read_source(page: Page, config: MkDocsConfig) -> str | None:
    """The Markdown of a notebook."""
    file = Path(str(page.file.abs_src_path))
    return file.with_suffix(".md").read_text("utf-8") if file.suffix == ".ipynb" else None


@event_priority(-100)
def on_pre_page(page: Page, config: MkDocsConfig, files: Files) -> Page:
    """Undo the renderer that mkdocs-jupyter has put on the page."""
    page.__dict__.pop("render", None)
    return page


def on_page_content(content: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Note what a search can find, and draw the picture of a page that has an address."""
    if not dirty:
        chapter = page.parent.title if page.parent else ""
        if config.site_url:
            words = config.extra["words"]
            site_name = f"{config.site_name}{words['colon']}{words['tagline']}"
            title = str(page.meta.get("title", page.title))
            try:
                cards.write(Path(config.site_dir, page.url, "card.png"), title, chapter, site_name)
            except cards.CardError as error:
                raise Abort(str(error)) from None
        found.append(search.Page(chapter, page.title, page.url, search.read(content, page.title)))


def on_post_build(config: MkDocsConfig) -> None:
    """Write what scripts and programs ask for."""
    folder, language = Path(config.site_dir), config.theme["language"]
    (folder / "assets").mkdir(exist_ok=True)
    (folder / f"assets/names.{language}.js").write_text(names.previews(staged), "utf-8")
    if dirty:
        return
    search.write(folder / "search", language, found)
    if config.use_directory_urls:
        home = os.environ.get("SITE_URL", "")
        try:
            machines.publish(folder, site.STAGED, language, home)
        except StageError as error:
            raise Abort(str(error)) from None
