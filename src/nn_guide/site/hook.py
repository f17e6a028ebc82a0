"""The one hook of MkDocs: it shows what `nn_guide.site` has staged."""

from pathlib import Path

from mkdocs.exceptions import Abort
from mkdocs.plugins import CombinedEvent, event_priority

from nn_guide import search, site
from nn_guide.site import chapters, names
from nn_proof.markdown import MarkdownError
from nn_proof.stage import Pages, StageError

staged: Pages
found: list[search.Page] = []
dirty = False


def on_startup(command, dirty):
    """Remember whether everything is built, or what has changed only."""
    globals()["dirty"] = dirty


def on_config(config):
    """Stage the pages, and give them their places in the navigation."""
    global staged
    try:
        staged = site.write(config.theme["language"], config.extra["repository"])
    except StageError as error:
        raise Abort(str(error)) from None
    found.clear()
    if config.site_url and config.theme["language"] == "zh":
        config.site_url += "zh/"
    config.docs_dir = str(site.STAGED / config.theme["language"])
    config.nav = chapters.titled(staged, config.extra.get("sections", {}))
    return config


@event_priority(100)
def _notebooks(files, config):
    """A notebook is the page, and its Markdown what stands there."""
    for file in list(files):
        if file.src_uri.endswith(".ipynb"):
            files.remove(files.get_file_from_path(file.src_uri.replace(".ipynb", ".md")))
    return files


@event_priority(-100)
def _unwrapped(files, config):
    """mkdocs-jupyter wraps the files and loses where they come from."""
    for file in files:
        if file.src_uri.endswith(".ipynb"):
            file.abs_src_path = file.file.abs_src_path
    return files


on_files = CombinedEvent(_notebooks, _unwrapped)


@event_priority(100)
def on_page_read_source(page, config):
    """The Markdown of a notebook."""
    file = Path(page.file.abs_src_path)
    return file.with_suffix(".md").read_text("utf-8") if file.suffix == ".ipynb" else None


@event_priority(-100)
def on_pre_page(page, config, files):
    """Undo the renderer that mkdocs-jupyter has put on the page; say plainly what can't be shown."""
    page.__dict__.pop("render", None)
    return page


def on_page_content(content, page, config, files):
    """Note what a search can find."""
    if not dirty:
        chapter = page.ancestors[0].title if page.ancestors else ""
        found.append(search.Page(chapter, page.title, page.url, search.read(content, page.title)))


def on_page_context(context, page, config, nav):
    """Tell the templates where this page is in each language."""
    here = "" if page.url in (".", "./") else page.url
    up = "/.." if config.theme["language"] == "zh" else ""
    root = f"{context['base_url']}{up}"
    # The chosen colour scheme is stored per scope: one for both languages.
    config.extra["scope"] = root
    context["translations"] = {"en": f"{root}/{here}", "zh-Hans": f"{root}/zh/{here}"}
    if config.site_url:
        address = config.site_url.removesuffix("zh/") if up else config.site_url
        context["addresses"] = {"en": f"{address}{here}", "zh-Hans": f"{address}zh/{here}"}
    return context


def on_post_page(output, page, config):
    """Let the Chinese pages use the scripts and styles of the English ones."""
    if config.theme["language"] == "zh":
        up = "../" * page.url.count("/")
        output = output.replace(f'"{up}assets/', f'"{up}../assets/')
    return output


def on_post_build(config):
    """Write what scripts ask for: what a search finds, and what the preview of a name shows."""
    folder, language = Path(config.site_dir), config.theme["language"]
    if not dirty:
        search.write(folder / "search", language, found)
    (folder / "assets").mkdir(exist_ok=True)
    (folder / f"assets/names.{language}.js").write_text(names.previews(staged), "utf-8")
