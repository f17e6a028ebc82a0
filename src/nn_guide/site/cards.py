"""The picture that stands beside a link to a page, where somebody shares it."""

import functools
import re
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from nn_guide.pages import ROOT

FONT = ROOT / "docs/fonts/noto-sans-sc-bold.otf"
SIZE = (1200, 630)
EDGE = 80
LARGEST, SMALLEST, SMALL = 92, 50, 36
ROOM = 310  # pixels for the lines of the title, one below the other
PAPER, TITLE, QUIET, ACCENT = "#0b3a40", "#ffffff", "#9fd3d0", "#ffb454"
# A word with what may not be parted from it, or a Chinese character with the mark after it.
WORD = re.compile(r"\s+|(?:[!-~]+|[^\s!-~])[，。、：；？！）》”]*")


class CardError(ValueError):
    """A title doesn't fit; the message says which."""


@functools.cache
def font(size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONT, size)


def broken(title: str, size: int) -> Iterator[str]:
    """The lines of a title in a size, in pixels."""
    line = ""
    for word in WORD.findall(title):
        if line and font(size).getlength((line + word).rstrip()) > SIZE[0] - 2 * EDGE:
            yield line.strip()
            line = ""
        line += word
    yield line.strip()


def fitted(title: str) -> tuple[list[str], int]:
    """The lines of a title, and the largest size in which they have room.

    Raises:
        CardError: they are in none.
    """
    for size in range(LARGEST, SMALLEST - 1, -6):
        lines = list(broken(title, size))
        if len(lines) * size * 1.4 <= ROOM:
            return lines, size
    raise CardError(f"The title '{title}' is too long for a picture: shorten it.")


def draw(title: str, chapter: str, site: str) -> Image.Image:
    """The picture of a page: its chapter, its title, and the name of the site."""
    image = Image.new("RGB", SIZE, PAPER)
    pen = ImageDraw.Draw(image)
    lines, size = fitted(title)
    pen.text((EDGE, EDGE), chapter, QUIET, font(SMALL))
    pen.multiline_text(
        (EDGE, EDGE + 2 * SMALL), "\n".join(lines), TITLE, font(size), spacing=size / 4
    )
    bottom = SIZE[1] - EDGE
    pen.rectangle((EDGE, bottom - SMALL - 28, EDGE + 120, bottom - SMALL - 20), ACCENT)
    pen.text((EDGE, bottom), site, QUIET, font(SMALL), anchor="ls")
    return image.quantize(16, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)


def write(file: Path, title: str, chapter: str, site: str) -> None:
    """Draw the picture of a page into a file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    draw(title, chapter, site).save(file)
