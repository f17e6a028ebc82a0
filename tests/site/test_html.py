"""The built HTML: links, anchors, languages, titles, alternative texts, badges."""

import unicodedata

import pytest
from fontTools.ttLib import TTFont
from html_checks import Site
from lxml import html

from nn_guide.book import BOOK
from nn_guide.site import chapters

pytestmark = pytest.mark.xdist_group("html")  # reading all pages takes long


def test_the_site_has_no_problems(pages):
    problems = list(pages.problems())
    assert not problems, "\n".join(problems)


def test_both_languages_have_the_same_pages(pages):
    chinese = {name.removeprefix("zh/") for name in pages.pages if name.startswith("zh/")}
    english = {name for name in pages.pages if not name.startswith("zh/")}
    assert chinese == english | {f"{name}/index.html" for name in chapters.own("zh")}


@pytest.mark.parametrize("name", chapters.own("zh"))
def test_the_language_switch_of_a_page_without_a_twin_leads_to_the_nearest(pages, name):
    page = pages.pages[f"zh/{name}/index.html"]
    (link,) = page.xpath("//a[@class='language']/@href")
    depth = name.count("/") + 2
    assert link == f"{'../' * depth}{chapters.own('zh')[name]}/"
    assert not page.find_class("offer")


@pytest.mark.parametrize("name", chapters.own("zh"))
def test_the_llms_txt_of_its_language_lists_it(pages, name):
    listed = {sub: (pages.folder / sub / "llms.txt").read_text("utf-8") for sub in ("", "zh")}
    assert f"zh/{name}/index.md)" in listed["zh"]
    assert f"/{name}/index.md)" not in listed[""]


def test_every_snippet_has_a_line_that_says_what_it_was_proven_on(pages):
    examples, shown = set(BOOK.names()), {"en": set(), "zh": set()}
    for path, page in pages.pages.items():
        language = "zh" if path.startswith("zh/") else "en"
        for line in page.find_class("example"):
            name = line.findtext(".//code")
            if name.startswith("learn/") and name not in examples:
                continue  # of an exercise: tests/learn run it
            assert line.findall("span"), f"{path}: no proof of {name}. Run `make prove`."
            shown[language].add(name)
    assert shown["en"] == shown["zh"]
    assert examples <= shown["en"]


def test_formulas_are_mathml(pages):
    assert any(page.xpath("//article//math") for page in pages.pages.values())
    assert not any(page.find_class("arithmatex") for page in pages.pages.values())


# The checker itself: each fault must be seen.

HEAD = """<!doctype html><html lang="{lang}"><head><title>{lang} {page}</title>
<meta name="description" content="About {page} in {lang}.">
<link rel="alternate " hreflang="en" href="{root}{page}.html">
<link rel="alternate " hreflang="zh-Hans" href="{root}zh/{page}.html">
<link rel="alternate " hreflang="x-default" href="{root}{page}.html">
</head><body><article>"""
BODY = """<h1>A</h1><h2 id="here">A</h2>
<a href="#here">b</a><a href="b.html#here">c</a><img alt="d" src="e">"""


@pytest.fixture
def small_site(tmp_path):
    """A good site of two pages in two languages, and a function that breaks a.html in it."""
    for language, root in (("en", ""), ("zh", "../")):
        folder = tmp_path / ("zh" if language == "zh" else "")
        folder.mkdir(exist_ok=True)
        (folder / "e").touch()
        for page in "ab":
            head = HEAD.format(lang=language, page=page, root=root)
            (folder / f"{page}.html").write_text(head + BODY, "utf-8")

    def broken(old: str, new: str) -> list[str]:
        file = tmp_path / "a.html"
        source = file.read_text("utf-8")
        assert old in source
        file.write_text(source.replace(old, new), "utf-8")
        return list(Site(tmp_path).problems())

    return broken


def test_a_good_site_has_no_problems(small_site):
    assert small_site("b.html", "b.html") == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"b.html#here"', '"c.html"', "the link c.html leads nowhere"),
        ('"b.html#here"', '"b.html#x"', "the link b.html#x leads to a section that isn't there"),
        ('"#here"', '"#there"', "the link #there leads to a section that isn't there"),
        ('alt="d"', 'alt=" "', "the image e has no alternative text"),
        ('src="e"', 'src="f"', "the image f isn't there"),
        ("<img", "<svg></svg><img", "a drawing has no alternative text"),
        ('<html lang="en"', '<html lang="de"', "lang is de, not en"),
        ('href="zh/a.html"', 'href="zh/b.html"', "hreflang zh-Hans doesn't name zh/a.html"),
        ("<article>", '<script src="https://cdn/x.js"></script>', "loads https://cdn/x.js"),
        ("<title>en a</title>", "", "has 0 titles"),
        ("<article>", "<article><script>1</script>", "has a script within it"),
        ("<article>", "<article><style>a {}</style>", "has a style within it"),
        ('"#here"', '"javascript:a()"', "has a script in an address"),
        ("<article>", '<article onclick="a()">', "has a script in an attribute"),
        ("<article>", "<article><h1>B</h1>", "has 2 headings of the first level"),
    ],
)
def test_a_fault_is_caught(small_site, old, new, problem):
    assert small_site(old, new) == [f"a.html: {problem}"]


def test_a_link_to_a_twin_that_there_is_not_is_caught(small_site, tmp_path):
    (tmp_path / "b.html").unlink()
    problems = small_site("b.html", "b.html")
    assert "zh/b.html: hreflang en names a page that isn't there" in problems


def test_a_repeated_title_or_description_is_caught(small_site):
    assert small_site("<title>en a", "<title>en b") == ["b.html: has the same title as a.html"]
    assert "b.html: has the same description as a.html" in small_site("About a", "About b")


# A single letter in a formula is shown by its italic form, which has a code of its own.
ITALIC = {
    unicodedata.normalize("NFKC", chr(code)): chr(code)
    for code in (*range(0x1D434, 0x1D468), *range(0x1D6E2, 0x1D715), 0x210E)
}


def not_in_the_font(pages: Site) -> set[str]:
    """The characters of all formulas that the font of the formulas lacks."""
    has = TTFont(pages.folder / "assets/fonts/latin-modern-math.woff2").getBestCmap()
    shown = set()
    for page in pages.pages.values():
        for token in page.xpath("//math//*[self::mi or self::mo or self::mn or self::mtext]"):
            text = (token.text or "").strip()
            upright = token.tag != "mi" or token.get("mathvariant") == "normal"
            shown.update([text] if upright or text not in ITALIC else [ITALIC[text]])
    return {character for text in shown for character in text if ord(character) not in has}


def test_the_font_has_every_character_of_the_formulas(pages):
    assert not_in_the_font(pages) == set(), "add them to CHARACTERS in docs/subset_font.py"


def test_a_character_that_the_font_lacks_is_caught(pages):
    page = html.fromstring("<p><math><mi>x</mi><mo>⨂</mo></math></p>")
    small = Site.__new__(Site)
    small.folder, small.pages = pages.folder, {"a.html": page}
    assert not_in_the_font(small) == {"⨂"}
