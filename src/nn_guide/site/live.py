"""Figures that answer: `<!-- live: windows -->`, what stands there without script, `<!-- end -->`.

A figure is a folder in `docs/theme/assets/live/`. The page gives, in between, the drawing and the
table that it takes the place of, and after its name, if it is to begin otherwise here, its state:
`<!-- live: windows kernel_size:4,stride:2 -->`.
"""

import re
import shutil
from pathlib import Path

from nn_guide.pages import ROOT
from nn_proof.stage import Page, Pages, StageError

FOLDER = ROOT / "docs/theme/assets/live"
MARK = re.compile(
    r"^<!-- live: (\w+)(?: (\S+))? -->\n(.*?)^<!-- end -->$", re.MULTILINE | re.DOTALL
)
WORDS = {
    "en": {"reset": "Reset", "controls": "Settings of the figure"},
    "zh": {"reset": "重置", "controls": "图的设置"},
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put a place for each figure that the page asks for."""

    def place(found: re.Match[str]) -> str:
        name, start, instead = found.groups()
        if not (FOLDER / name).is_dir():
            raise StageError(f"{page.name}: there is no figure {name} in {FOLDER}.")
        words = " ".join(f'data-{key}="{word}"' for key, word in WORDS[pages.language].items())
        begin = f' data-start="{start}"' if start else ""
        return (
            f'<div class="live" id="live-{name}" data-figure="{name}"{begin} {words} markdown>\n\n'
            f"{instead.strip()}\n\n</div>"
        )

    return MARK.sub(place, text)


def served(figure: str, language: str) -> str:
    """What a page of a language loads of a figure: its words, its arithmetic, and the drawing."""
    parts = f"words.{language}", "arithmetic", "figure"
    return "".join((FOLDER / figure / f"{part}.js").read_text("utf-8") for part in parts)


def bundle(assets: Path) -> None:
    """Put, among the assets of a built site, one file for each figure and language in the place of
    the folders of the figures."""
    for folder in (assets / "live").iterdir():
        if folder.is_dir():
            for language in WORDS:
                file = folder.with_name(f"{folder.name}.{language}.js")
                file.write_text(served(folder.name, language), "utf-8")
            shutil.rmtree(folder)
