"""The terms of the guide: one name for each thing in each language, and the other names in use.

The data are in `glossary.yaml`. They make the page "Glossary", the names by which the search finds
a page, and a check of the words on the pages.
"""

import re
from dataclasses import dataclass
from pathlib import Path

from nn_proof.files import read_yaml


@dataclass(frozen=True)
class Term:
    """A term, and where it is taught."""

    en: str
    zh: str
    page: str
    """The page that teaches it, with the section, such as `layers/batch-norm#interface`."""
    define_en: str
    define_zh: str
    also: tuple[str, ...] = ()
    """Other names in use, in both languages."""
    avoid: tuple[str, ...] = ()
    """Patterns of other Chinese names, which the Chinese pages don't use."""

    @property
    def anchor(self) -> str:
        """Its address on the page of the glossary."""
        return re.sub(r"[^a-z0-9]+", "-", self.en.lower()).strip("-")


def _load() -> tuple[Term, ...]:
    data = read_yaml(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    lists = ("also", "avoid")
    return tuple(
        Term(**facts | {key: tuple(facts.get(key, ())) for key in lists}) for facts in data
    )


TERMS = _load()
