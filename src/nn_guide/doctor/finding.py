"""What the doctor says: a finding, its place in the user's code, its texts."""

import os
import site
import sys
import sysconfig
import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import NamedTuple

import torch

from nn_guide.addresses import on_site

OURS = os.path.dirname(os.path.abspath(__file__)) + os.sep
TORCH = os.path.dirname(os.path.abspath(torch.__file__)) + os.sep
LIBRARIES = tuple(
    os.path.abspath(path) + os.sep
    for path in (
        *site.getsitepackages(),
        site.getusersitepackages(),
        sysconfig.get_path("stdlib"),
        sysconfig.get_path("purelib"),
    )
)
TEXTS = tomllib.loads(Path(OURS, "findings.toml").read_text(encoding="utf-8"))
RANKS = {code: rank for rank, code in enumerate(TEXTS)}


class Place(NamedTuple):
    """A line of the user's code."""

    path: str
    line: int

    def __str__(self) -> str:
        relative = os.path.relpath(self.path) if os.path.isabs(self.path) else self.path
        return f"{self.path if relative.startswith('..') else relative}:{self.line}"


@cache
def is_users(path: str) -> bool:
    """Whether a file is the user's own: neither torch's, nor ours, nor of a library."""
    path = os.path.abspath(path) if not path.startswith("<") else path
    if path.startswith(("<frozen", "<string", OURS, TORCH)):
        return False
    return path.startswith("<") or not path.startswith(LIBRARIES)


def here() -> Place | None:
    """The line of the user's code that is running."""
    frame = sys._getframe(1)
    while frame is not None:
        if is_users(frame.f_code.co_filename):
            return Place(frame.f_code.co_filename, frame.f_lineno)
        frame = frame.f_back  # type: ignore[assignment]
    return None


@dataclass(frozen=True)
class Finding:
    """A mistake, with the numbers that show it."""

    code: str
    place: Place | None = None
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def rank(self) -> int:
        """How far up it stands in a report: causes before what follows from them."""
        return RANKS[self.code]

    def said(self, part: str, language: str = "en") -> str:
        """One of its texts: `what` was seen, the likely `why`, the `cure`."""
        text: str = TEXTS[self.code][language][part]
        return text.format_map({name: _shown(value) for name, value in self.facts.items()})

    def address(self, language: str = "en") -> str:
        """The page that explains it, below the site's address if it is known."""
        return on_site(TEXTS[self.code]["page"], language)

    def text(self, language: str = "en") -> str:
        """All that there is to say, in four or five lines."""
        place = f"{self.place}: " if self.place else ""
        return "\n".join(
            [
                f"{place}{self.code}",
                f"  {self.said('what', language)}",
                f"  {self.said('why', language)}",
                f"  → {self.said('cure', language)}",
                f"  {self.address(language)}",
            ]
        )


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, list | tuple) and not isinstance(value, torch.Size | Place):
        named = [str(part) for part in value]
        return ", ".join(named[:3]) + (f", … ({len(named)})" if len(named) > 3 else "")
    if isinstance(value, torch.Size):
        return str(tuple(value))
    return str(value)
