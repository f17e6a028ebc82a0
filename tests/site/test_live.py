"""Figures that answer: in both languages, light, usable, and what they show runs in torch."""

import gzip
import json
import random
import re
from pathlib import Path

import pytest
from answering import code, places, run
from browsing import settle, violations

from nn_guide.site.live import FOLDER

FIGURES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
ALL = 30_000  # bytes, compressed, of all figures in one language, with the frame
ARITHMETIC = 1_000  # bytes, compressed, of one
WORDS = re.compile(r"^  (\w+):", re.MULTILINE)


def weight(file: Path) -> int:
    return len(gzip.compress(file.read_bytes(), 9))


@pytest.mark.parametrize("language", ["en", "zh"])
def test_all_figures_together_are_light(site, language):
    """What somebody loads who looks at all of them in one language."""
    names = [f"{figure}.{language}.js" for figure in FIGURES] + ["live.js"]
    weights = {name: weight(site / "assets/live" / name) for name in names}
    assert sum(weights.values()) <= ALL, weights


def test_the_site_has_one_file_for_each_figure_and_language(site):
    folder = site / "assets/live"
    files = {f"{figure}.{language}.js" for figure in FIGURES for language in ("en", "zh")}
    assert {path.name for path in folder.iterdir()} == files | {"live.js"}


@pytest.mark.parametrize("figure", FIGURES)
def test_the_arithmetic_is_small_and_knows_no_page(figure):
    file = FOLDER / figure / "arithmetic.js"
    assert weight(file) <= ARITHMETIC
    assert not re.search(r"\b(document|window|html|svg)\b", file.read_text("utf-8"))


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_has_the_same_words_in_both_languages(figure):
    english, chinese = (
        WORDS.findall((FOLDER / figure / f"words.{language}.js").read_text("utf-8"))
        for language in ("en", "zh")
    )
    assert english == chinese
    assert {"title", "question", "solved"} <= set(english)


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_stands_on_the_same_pages_in_both_languages(figure):
    assert places(figure, "en") == places(figure, "zh") != []


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_begins_with_what_runs(show, figure, language):
    page, place = show(figure, language)
    assert place.locator("svg").bounding_box()["height"] > 50
    assert place.locator(".said").text_content().strip()
    assert place.locator(".solved").text_content() == ""
    run(code(place))
    assert page.troubles == []


@pytest.mark.parametrize("figure", FIGURES)
def test_a_state_stands_in_the_address_and_comes_back_from_it(show, figure):
    page, place = show(figure)
    begun = code(place)
    chance = random.Random(figure)
    for _ in range(3):
        field = chance.choice(place.locator(".controls :is(input, select):visible").all())
        if field.evaluate("field => field.tagName") == "SELECT":
            field.select_option(index=1)
        elif field.get_attribute("type") == "checkbox":
            field.click()
        else:
            field.focus()
            page.keyboard.press(chance.choice(["PageUp", "PageDown", "Home", "End"]))
    changed, said = code(place), place.locator(".said").text_content()
    settle(page)  # what is still asked for would fail
    page.reload()
    place.wait_for()
    assert (code(place), place.locator(".said").text_content()) == (changed, said)
    place.locator(".reset").click()
    assert code(place) == begun
    assert f"{figure}=" not in page.url
    assert page.troubles == []


@pytest.mark.parametrize("figure", FIGURES)
def test_nonsense_in_the_address_is_no_trouble(show, figure):
    for state in ("nonsense", "x:", "kernel:1e9,x:;;", ",:,", "__proto__:1"):
        page, place = show(figure, state=state)
        assert place.locator(".said").text_content().strip()
        assert page.troubles == []


@pytest.mark.parametrize("figure", FIGURES)
def test_a_figure_is_accessible_and_fits(show, figure):
    page, place = show(figure)
    for width in (1280, 390):
        assert not violations(page, width, "light", "dark", within=f"#live-{figure}")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        boxes = place.evaluate(
            "(place) => [...place.querySelectorAll('.controls > *')].filter(x => !x.hidden)"
            ".map(x => x.getBoundingClientRect().height)"
        )
        assert min(boxes) >= 24


@pytest.mark.parametrize("figure", FIGURES)
def test_without_script_the_drawing_stands_there(browser, address, figure):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}{places(figure, 'en')[0]}/")
    assert page.locator(f"#live-{figure} :is(svg, img)").first.is_visible()
    context.close()


def test_a_figure_is_loaded_when_it_comes_near(visit):
    page = visit(f"{places(FIGURES[0], 'en')[0]}/")
    assert not [request.url for request in page.requests if "/live/" in request.url]
    page.locator(".live").first.scroll_into_view_if_needed()
    page.locator("nn-figure").first.wait_for()
    assert page.troubles == []


def test_words_are_what_json_could_hold():
    """So that nothing but words is in them."""
    for path in FOLDER.glob("*/words.*.js"):
        body = path.read_text("utf-8").partition("= ")[2]
        json.loads(re.sub(r",\n}", "\n}", WORDS.sub(r'  "\1":', body)))
