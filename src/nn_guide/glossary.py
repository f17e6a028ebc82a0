"""The terms of the guide: one name for each thing in each language, and the other names in use.

The data are in `glossary.yaml`. They make the page "Glossary", the names by which the search finds
a page, and a check of the words on the pages.
"""

from dataclasses import dataclass
from pathlib import Path

import yaml


@dataclass(frozen=True)
class Term:
    """A term, and where it is taught."""

    en: str
    zh: str
    page: str
    """The page that teaches it, with the section, such as `layers/batch-norm#interface`."""
    define_en: str = ""
    define_zh: str = ""
    also: tuple[str, ...] = ()
    """Other names in use, in both languages; the guide itself doesn't use them."""


def _load() -> tuple[Term, ...]:
    data = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    return tuple(Term(**facts | {"also": tuple(facts.get("also", ()))}) for facts in data)


TERMS = _load()
