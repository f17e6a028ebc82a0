"""The one hook of MkDocs: it shows what `nn_guide.site` has staged."""

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from nn_guide import search, site
from nn_guide.site import cards, chapters, machines, names, notebooks
from nn_proof.stage import Pages, StageError, keep

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


class Notebook(File):
    """A page that goes by the name of a notebook; what stands there is the Markdown made of it."""

    def is_documentation_page(self) -> bool:
        """Yes, although its name doesn't say so."""
        return True


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Links and the navigation name notebooks, not their Markdown."""
    named = {f"{name}.md": f"{name}.ipynb" for name, _ in notebooks.files(config.theme["language"])}

    def page(file: File) -> File:
        if file.src_uri not in named:
            return file
        notebook = Notebook(
            named[file.src_uri], config.docs_dir, config.site_dir, config.use_directory_urls
        )
        notebook.abs_src_path = file.abs_src_path
        return notebook

    return Files(map(page, files))


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
    """Write what scripts and programs ask for, and the notebooks beside their pages."""
    folder, language = Path(config.site_dir), config.theme["language"]
    (folder / "assets").mkdir(exist_ok=True)
    (folder / f"assets/names.{language}.js").write_text(names.previews(staged), "utf-8")
    for name, path in notebooks.files(language):
        beside = folder / name if config.use_directory_urls else (folder / name).parent
        keep(beside / path.name, path.read_bytes())
    if dirty:
        return
    search.write(folder / "search", language, found)
    if config.use_directory_urls:
        home = os.environ.get("SITE_URL", "")
        try:
            machines.publish(folder, site.STAGED, language, home)
        except StageError as error:
            raise Abort(str(error)) from None
