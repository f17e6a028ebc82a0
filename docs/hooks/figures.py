"""Figures stand in the page as SVG, so that they take the colours of the page's scheme."""

import html
import re
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

FIGURES = Path(__file__).parents[1] / "figures"
IMAGE = re.compile(r'<p>\s*<img alt="([^"]*)" src="[^"]*figures/([\w/-]+)\.svg"\s*/?>\s*</p>')


def on_files(files, config):
    """Make `figures/` known, so that links to it are checked; the files are not published."""
    for path in FIGURES.rglob("*.svg"):
        name = path.relative_to(FIGURES).as_posix()
        files.append(File.generated(config, f"figures/{name}", abs_src_path=str(path)))
    return files


def on_page_content(content, page, config, files):
    """Put the drawing in place of the image, with the alternative text as its name."""

    def inline(match: re.Match) -> str:
        alternative, name = match.groups()
        if not alternative:
            raise PluginError(f"{page.file.src_path}: {name}.svg has no alternative text")
        drawing = (FIGURES / f"{name}.svg").read_text("utf-8")
        named = f'<svg role="img" aria-label="{html.escape(html.unescape(alternative))}"'
        return f'<div class="figure">{drawing.replace("<svg", named, 1)}</div>'

    return IMAGE.sub(inline, content)
