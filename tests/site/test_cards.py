"""Where a page is published: its picture for links that are shared, and what search engines ask."""

import re

import pytest
from building import HOME
from fontTools.ttLib import TTFont
from lxml import html
from PIL import Image

from nn_guide.site import cards, read

LANGUAGES = {"en": "", "zh": "zh/"}
LETTERS = TTFont(cards.FONT).getBestCmap().keys()


def undrawable(title: str) -> str:
    """The characters of a title that the font hasn't got."""
    return "".join(letter for letter in title if ord(letter) not in LETTERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_title_can_be_drawn(language):
    for page in read(language).pages.values():
        assert not undrawable(page.title), f"{page.name}: see docs/subset_font.py"
        lines, size = cards.fitted(page.title)
        widest = max(cards.font(size).getlength(line) for line in lines)
        assert widest <= cards.SIZE[0] - 2 * cards.EDGE, page.name


def test_a_character_that_the_font_lacks_is_seen():
    assert undrawable("交叉熵 ☃") == "☃"


def test_a_title_that_is_too_long_is_said():
    with pytest.raises(cards.CardError, match=r"is too long .* shorten it"):
        cards.fitted("far too long " * 20)


def test_a_mark_begins_no_line():
    for size in range(cards.SMALLEST, cards.LARGEST):
        for line in cards.broken(
            "损失函数，优化器，学习率，以及参数：都在这里、那里，和别处", size
        ):
            assert not re.match("[，、：]", line)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["", "losses/cross-entropy/", "labs/first-module/"])
def test_a_page_says_where_it_is_and_shows_its_picture(site, language, name):
    path = f"{LANGUAGES[language]}{name}"
    head = html.parse(site / path / "index.html").find("head")
    said = {e.get("property") or e.get("name"): e.get("content") for e in head.iter("meta")}
    assert head.xpath("link[@rel='canonical']/@href") == [f"{HOME}{path}"]
    assert said["og:url"] == f"{HOME}{path}"
    assert said["og:image"] == f"{HOME}{path}card.png"
    with Image.open(site / path / "card.png") as picture:
        assert picture.size == (int(said["og:image:width"]), int(said["og:image:height"]))
        assert len(picture.convert("RGB").getcolors()) > 3  # there is a title on it


def test_every_page_is_in_a_sitemap_that_robots_are_told_of(site):
    told = re.findall(r"^Sitemap: (.+)$", (site / "robots.txt").read_text("utf-8"), re.MULTILINE)
    assert told == [f"{HOME}sitemap.xml", f"{HOME}zh/sitemap.xml"]
    listed = set()
    for address in told:
        text = (site / address.removeprefix(HOME)).read_text("utf-8")
        listed |= set(re.findall(r"<loc>(.+?)</loc>", text))
    built = {
        path.parent.relative_to(site).as_posix()
        for path in site.rglob("index.html")
        if 'http-equiv="refresh"' not in path.read_text("utf-8")  # it only forwards
    }
    assert listed == {f"{HOME}{path}/".replace("/./", "/") for path in built}
