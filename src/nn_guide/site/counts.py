"""Numbers that the pages say of the guide itself, counted."""

import re

from nn_guide import atlas
from nn_guide.book import BOOK
from nn_guide.pages import ROOT
from nn_proof.stage import Page, Pages

MARK = re.compile(r"<!-- count: (\w+) -->")
COUNTED = {
    "examples": lambda: len(BOOK.names()),
    "classes": lambda: len(atlas.ENTRIES),
    "labs": lambda: len(list((ROOT / "notebooks/en").glob("*.ipynb"))),
    "languages": lambda: len(list((ROOT / "notebooks").glob("??"))),
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the numbers where the page asks for them."""
    return MARK.sub(lambda found: f"{COUNTED[found[1]]():,}", text)
