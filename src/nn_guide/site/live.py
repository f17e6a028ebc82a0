"""Figures that answer: `<!-- live: windows -->`, what stands there without script, `<!-- end -->`.

A figure is a folder in `docs/theme/assets/live/`. The page gives, in between, the drawing and the
table that it takes the place of, and after its name, if it is to begin otherwise here, its state:
`<!-- live: windows kernel:5,stride:2 -->`.
"""

import re

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
