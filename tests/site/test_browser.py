"""The site in Chromium: what readers do with it, in both languages, light and dark."""

import ast
import json
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from browsing import settle, violations
from building import MIRROR, REPOSITORY
from lxml import html

from nn_guide import atlas, course, notebooks
from nn_guide.book import BOOK

SEQUENTIAL = "models/sequential/"
LAB = "labs/first-module/"
# Tests that need the same page or folder, which takes long to make, run in one process.
of_offline_copy = pytest.mark.xdist_group("offline copy")
# Pages that are notebooks, and where those are.
NOTEBOOKS = {f"labs/{name}": f"{{}}/{name}.ipynb" for name in notebooks.names()} | {
    "verify-on-your-gpu": "proof/{}/verify-on-your-gpu.ipynb"
}


def test_a_visit_is_as_a_first_one(visit):
    """The profile is cleared: nothing is stored, and everything is asked for again."""
    first = [request.url for request in visit(SEQUENTIAL).requests]
    page = visit(SEQUENTIAL)
    page.evaluate("localStorage.setItem('kept', 'yes')")
    page.route("**/*", lambda route: route.abort())
    page = visit(SEQUENTIAL)
    assert page.evaluate("localStorage.getItem('kept')") is None
    assert sorted(request.url for request in page.requests) == sorted(first)
    assert all(request.response().body() for request in page.requests)
    assert page.troubles == []


@pytest.mark.xdist_group("html")
@pytest.mark.parametrize("language", ["en", "zh"])
def test_pages_ask_no_other_host_and_report_no_error(visit, pages, language):
    """Of all pages the HTML is checked; here those are opened that show everything there is."""
    chosen = pages.with_everything(language)
    assert len(chosen) > 10
    for name in chosen:
        page = visit(name)
        page.evaluate("scrollBy(0, 4000)")
        settle(page)
        assert page.troubles == [], name


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("path", [SEQUENTIAL, LAB, "myths/", ""])
def test_nothing_is_wider_than_the_window(visit, path, width):
    for language in ("", "zh/"):
        page = visit(language + path, width=width)
        assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize(("there", "back"), [("中文", "English")])
def test_the_language_switch_keeps_page_and_section(visit, there, back):
    page = visit(f"{SEQUENTIAL}#nesting")
    page.get_by_role("link", name=there, exact=True).click()
    page.wait_for_url(f"**/zh/{SEQUENTIAL}#nesting")
    assert page.locator("html").get_attribute("lang") == "zh"
    page.get_by_role("link", name=back, exact=True).click()
    page.wait_for_url(f"**/{SEQUENTIAL}#nesting")
    assert page.locator("html").get_attribute("lang") == "en"


def test_the_language_switch_goes_to_the_section_that_is_being_read(visit):
    page = visit(SEQUENTIAL)
    page.locator("#pitfalls").evaluate("heading => heading.scrollIntoView()")
    page.wait_for_function("() => location.hash === '#pitfalls'")
    current = page.locator(".contents [aria-current]")
    assert [link.get_attribute("href") for link in current.all()] == ["#pitfalls"]
    page.get_by_role("link", name="中文", exact=True).click()
    page.wait_for_url(f"**/zh/{SEQUENTIAL}#pitfalls")


def test_a_browser_that_prefers_chinese_is_offered_chinese_and_not_forced(visit):
    page = visit("", locale="zh-CN")
    offer = page.locator(".offer")
    assert offer.is_visible()
    assert page.locator("html").get_attribute("lang") == "en"
    offer.get_by_role("button").click()
    assert not offer.is_visible()
    page.reload()
    assert not offer.is_visible()


def test_the_offer_leads_to_the_same_page_and_is_made_once(visit):
    page = visit(SEQUENTIAL, locale="zh-TW")
    page.locator(".offer a").click()
    page.wait_for_url(f"**/zh/{SEQUENTIAL}")
    page.goto(page.url.replace("/zh/", "/"))
    assert not page.locator(".offer").is_visible()


def test_a_browser_that_prefers_english_is_offered_nothing(visit):
    assert not visit("", locale="en-GB").locator(".offer").is_visible()


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("", "conv", "Conv2d"),
        ("", "batch norm", "BatchNorm2d"),
        ("", "F.kl_div", "KLDivLoss"),
        ("zh/", "卷积", "Conv2d"),
    ],
)
def test_the_table_of_the_atlas_is_narrowed_down_with_the_keyboard(visit, language, words, shown):
    page = visit(f"{language}atlas/")
    rows = page.locator(".atlas tbody tr:visible")
    everything = rows.count()
    page.locator(".finder input[type=search]").focus()
    page.keyboard.type(words)
    assert 0 < rows.count() < everything / 4
    assert rows.filter(has=page.get_by_role("link", name=shown, exact=True)).count() == 1
    assert page.locator(".finder output").inner_text() == str(rows.count())
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    random = page.locator(".finder input[type=checkbox]").last
    assert random.is_checked()
    assert rows.count() == 0


def test_the_table_of_the_atlas_is_there_without_script(site):
    html = (site / "atlas/index.html").read_text("utf-8").replace("<wbr>", "")
    assert all(f"<code>{name}</code></a>" in html for name in atlas.ENTRIES)


REMARK = ".listing .noted"
PLACES = """
noted => {
  const [line, remark] = [noted.querySelector(".l"), noted.querySelector(".remark")]
  const [of, at] = [line.getBoundingClientRect(), remark.getBoundingClientRect()]
  return { beside: at.left > of.right, level: Math.abs(at.top - of.top) < 5,
           below: at.top >= of.bottom - 1, wide: at.width, seen: remark.checkVisibility() }
}
"""


@pytest.mark.parametrize("language", ["", "zh/"])
def test_a_remark_stands_beside_its_line_or_under_it_where_there_is_no_room(visit, language):
    page = visit(f"{language}layers/recurrent/")
    for width in (1220, 1280, 1600, 1024, 390):
        page.set_viewport_size({"width": width, "height": 900})
        places = page.locator(REMARK).evaluate_all(f"all => all.map({PLACES})")
        assert len(places) > 5
        for place in places:
            assert place["seen"]
            if width >= 1220:
                assert place["beside"]
                assert place["level"]
                assert place["wide"] >= 14 * 16
            else:
                assert place["below"]


def test_remarks_are_read_without_script_and_on_paper(browser, address):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 700, "height": 900})
    page = context.new_page()
    page.goto(f"{address}{SEQUENTIAL}")
    for medium in ("screen", "print"):
        page.emulate_media(media=medium)
        places = page.locator(REMARK).evaluate_all(f"all => all.map({PLACES})")
        assert places
        assert all(place["seen"] and place["below"] for place in places)
    context.close()


@pytest.mark.parametrize("language", ["", "zh/"])
def test_a_remark_is_a_note_with_a_name(visit, language):
    page = visit(f"{language}{SEQUENTIAL}")
    name = "注 1" if language else "Remark 1"
    assert page.get_by_role("note", name=name, exact=True).count() > 1
    assert page.locator(".remark:not([role=note][aria-label])").count() == 0


def test_a_number_in_brackets_that_is_printed_is_no_remark(visit):
    block = visit("layers/linear/").locator(".listing", has_text="nn.Identity(").first
    assert "#>   (1): Identity()" in block.inner_text()
    assert block.locator(".remark").count() == 1


HIDDEN = """
[...document.querySelectorAll("article pre")]
  .filter((pre) => pre.scrollWidth > pre.clientWidth).length
"""


@pytest.mark.parametrize(
    "path", [SEQUENTIAL, LAB, "myths/losses/", "errors/shapes/", "zh/errors/shapes/", "zh/install/"]
)
def test_no_code_scrolls_sideways(visit, path):
    page = visit(path)
    for width in (1280, 390):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.locator("article pre").count() > 5
        assert page.evaluate(HIDDEN) == 0


def copied(page, block, name: str) -> str:
    """What a button of a block puts into the clipboard."""
    block.get_by_role("button", name=name, exact=True).click()
    return page.evaluate("navigator.clipboard.readText()")


def test_code_is_copied_where_the_browser_gives_no_clipboard(visit):
    page = visit("start/", locale="en-US")
    page.add_init_script(
        "Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });"
        "addEventListener('copy', () => (window.copied = document.activeElement.value))"
    )
    page.goto(page.url.replace("start/", SEQUENTIAL))
    button = page.locator(".listing").first.get_by_role("button", name="Copy", exact=True)
    button.click()
    assert page.evaluate("copied").startswith("import torch\nfrom torch import nn\n")
    assert page.locator(".listing button:focus").inner_text() == "Copied"
    assert page.troubles == []


def test_the_copy_buttons_give_the_code_as_it_can_be_run(visit):
    page = visit(SEQUENTIAL)
    block = page.locator(".listing", has_text="nn.Sequential(").first
    source = BOOK.example("models/sequential/first").source
    code, all_of_it = copied(page, block, "Copy"), copied(page, block, "+ output")
    for text in (code, all_of_it):
        assert ast.dump(ast.parse(text)) == ast.dump(ast.parse(source))
        assert "(1)" not in text
        assert text == "".join(f"{line.rstrip()}\n" for line in text.splitlines())
    assert "#>" not in code
    assert "#> torch.Size([5, 2])" in all_of_it


@pytest.mark.parametrize("path", [SEQUENTIAL, LAB, "start/"])
@pytest.mark.parametrize("width", [390, 1280])
def test_no_button_lies_on_code(visit, path, width):
    page = visit(path, width=width)
    buttons = page.locator(".copying button")
    assert buttons.count() > 3
    under = """
    buttons => buttons.every(button => {
      const pre = button.closest(".listing").querySelector("pre")
      return button.getBoundingClientRect().top >= pre.getBoundingClientRect().bottom
    })
    """
    assert buttons.evaluate_all(under)


@pytest.mark.parametrize("language", ["", "zh/"])
def test_a_tab_is_chosen_with_mouse_or_arrows_and_kept(visit, language):
    page = visit(language)
    tabs, panels = page.get_by_role("tab"), page.get_by_role("tabpanel")
    assert tabs.count() == 3
    assert "nn.Linear" in panels.inner_text()
    tabs.nth(1).click()
    assert "F.linear" in panels.inner_text()
    page.keyboard.press("ArrowRight")
    assert "layer.weight.T" in panels.inner_text()
    assert tabs.nth(2).get_attribute("aria-selected") == "true"
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.ariaSelected") == "true"
    page.keyboard.press("End")
    page.reload()
    assert "layer.weight.T" in panels.inner_text()


def test_without_script_all_tabs_stand_below_each_other(browser, address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    assert page.locator(".tab .listing").count() == 3
    assert all(tab.is_visible() for tab in page.locator(".tab .listing, .tab-label").all())
    context.close()


@pytest.mark.parametrize(
    ("language", "words"), [("", "Explained in Linear"), ("zh/", "详见 线性层")]
)
def test_a_name_says_what_it_is_and_leads_to_its_card(visit, language, words):
    page = visit(f"{language}{SEQUENTIAL}")
    asks = len(page.requests)
    link = page.locator("pre a.name", has_text="nn.Linear").first
    link.hover()
    named = page.get_by_role("tooltip")
    named.wait_for()
    text = named.inner_text()
    assert "nn.Linear(in_features, out_features, bias=True" in text
    assert "F.linear" in text
    assert words in " ".join(text.split())
    assert len(page.requests) == asks + 1  # the data, once
    backdrop = named.evaluate("named => getComputedStyle(named, '::backdrop').backgroundColor")
    assert backdrop == "rgba(0, 0, 0, 0)"  # the page stays as bright as it was
    page.keyboard.press("Escape")
    assert not named.is_visible()
    link.focus()  # by a script: no mouse, as with the keyboard
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    named.wait_for()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/{language}atlas/linear/#Linear")


def test_a_touched_name_is_a_link(browser, address):
    context = browser.new_context(has_touch=True, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}{SEQUENTIAL}")
    page.locator("pre a.name", has_text="nn.Linear").first.tap()
    page.wait_for_url("**/atlas/linear/#Linear")
    assert page.locator(".naming").count() == 0
    context.close()


@pytest.mark.parametrize("language", ["", "zh/"])
def test_a_narrow_page_has_its_navigation_in_drawers(visit, language):
    page = visit(f"{language}{SEQUENTIAL}", width=390)
    pages, contents = page.locator("#pages"), page.locator("#contents")
    assert not pages.is_visible()
    assert not contents.is_visible()
    page.locator("[popovertarget=contents]").click()
    contents.locator("a[href='#nesting']").click()
    contents.wait_for(state="hidden")
    assert page.url.endswith("#nesting")
    page.locator("[popovertarget=pages]").click()
    page.keyboard.press("Escape")
    pages.wait_for(state="hidden")
    page.locator("[popovertarget=pages]").click()
    pages.locator("a[href$='containers/']").last.click()
    page.wait_for_url("**/models/containers/")


def test_keys_turn_the_pages(visit):
    page = visit(SEQUENTIAL)
    page.keyboard.press("n")
    page.wait_for_url("**/models/containers/")
    page.keyboard.press("p")
    page.wait_for_url(f"**/{SEQUENTIAL}")


@pytest.mark.parametrize(("language", "words"), [("", "3 of 12"), ("zh/", "第 3 篇，共 12 篇")])
@pytest.mark.parametrize("width", [390, 1280])
def test_a_page_says_where_it_stands_and_what_comes_before_and_after(visit, language, words, width):
    page = visit(f"{language}{SEQUENTIAL}", width=width)
    assert words in page.locator(".place").inner_text()
    assert page.locator(".place nav a").count() == 2
    beside = page.locator(".beside a")
    assert [link.get_attribute("rel") for link in beside.all()] == ["prev", "next"]
    assert "nn.Parameter" in beside.first.inner_text()


def test_the_way_back_to_the_top_is_offered_to_those_who_scroll_up(visit):
    page = visit(SEQUENTIAL)
    top = page.locator(".top")
    page.mouse.move(600, 600)
    page.mouse.wheel(0, 4000)
    page.wait_for_function("() => scrollY > 3000")
    assert not top.is_visible()
    page.mouse.wheel(0, -500)
    top.wait_for()
    top.click()
    page.wait_for_function("() => scrollY === 0")


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("models/sequental/", "models/sequential/"),
        ("zh/losses/crossentropy/", "zh/losses/cross-entropy/"),
        ("batch_norm.html", "layers/batch-norm/"),
    ],
)
def test_a_wrong_address_is_guessed(visit, address, path, wanted):
    page = visit(path)
    guesses = page.locator(".missing ul a")
    guesses.first.wait_for()
    assert address + wanted in [link.get_attribute("href") for link in guesses.all()]
    first = page.locator(".missing section").first
    assert first.get_attribute("data-for") == ("zh" if path.startswith("zh/") else "en")


@pytest.mark.parametrize("path", ["", SEQUENTIAL, LAB, "layers/convolution/"])
def test_what_is_touched_is_large_enough(visit, path):
    """24 px each way, but for links within a sentence or a line of code."""
    page = visit(path, width=390)
    small = page.evaluate(
        """() => [...document.querySelectorAll(
            "button, summary, header a, .place a, .beside a, .example a")]
          .filter((element) => element.checkVisibility({ visibilityProperty: true }))
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML)"""
    )
    assert small == []


def test_a_wide_table_becomes_cards_on_a_phone(visit):
    page = visit("losses/cross-entropy/", width=390)
    cell = page.locator("table td[data-label]").nth(1)
    assert cell.evaluate("cell => getComputedStyle(cell).display") == "block"
    label = cell.evaluate("cell => getComputedStyle(cell, '::before').content")
    assert cell.get_attribute("data-label") in label


def test_chinese_is_not_slanted(visit):
    page = visit("zh/activations/softmax/")
    style = page.locator("article em").first.evaluate(
        "em => [getComputedStyle(em).fontStyle, getComputedStyle(em).textEmphasisStyle]"
    )
    assert style == ["normal", "dot"]
    assert page.evaluate("getComputedStyle(document.documentElement).lineBreak") == "strict"


def test_scripts_that_are_not_of_the_site_do_not_run(visit):
    page = visit(SEQUENTIAL)
    page.evaluate(
        """() => {
          const script = document.createElement("script")
          script.textContent = "window.ran = true"
          document.body.append(script)
        }"""
    )
    assert page.evaluate("window.ran") is None
    assert any("Content Security Policy" in trouble for trouble in page.troubles)


def test_on_paper_everything_is_open(visit):
    page = visit(LAB)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details").count() > 0
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == 0


def test_the_keyboard_reaches_everything(visit):
    page = visit(SEQUENTIAL)
    page.evaluate(
        """() => {
          const visible = (element) => element.checkVisibility({ visibilityProperty: true })
          window.wanted = new Set(
            [...document.querySelectorAll("article a[href], header a[href], nav a[href], button")]
              .filter((element) => visible(element) && element.tabIndex >= 0))
        }"""
    )
    total = page.evaluate("wanted.size")
    assert total > 40
    for _ in range(3 * total):
        page.keyboard.press("Tab")
        if not page.evaluate("wanted.delete(document.activeElement), wanted.size"):
            break
    # What has come and gone meanwhile, like the link that leads back to the top, doesn't count.
    missed = "[...wanted].filter((element) => element.tabIndex >= 0).map((e) => e.outerHTML)"
    assert page.evaluate(missed) == []


def test_the_first_key_offers_to_skip_to_the_content(visit):
    page = visit(SEQUENTIAL)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.skip')")


@pytest.mark.parametrize(
    "path",
    [
        "",
        SEQUENTIAL,
        "activations/overview/",
        LAB,
        "myths/",
        "myths/losses/",
        "atlas/",
        "atlas/normalization/",
        "glossary/",
        "learn/the-loop/",
    ],
)
@pytest.mark.parametrize("language", ["", "zh/"])
def test_axe_finds_no_violation(visit, language, path):
    """Both languages have the same page: what one shows wide and light, the other shows dark."""
    dark, light = ("dark", "light") if language else ("light", "dark")
    page = visit(language + path)
    assert not violations(page, 1280, dark)
    assert not violations(page, 390, light)


@pytest.mark.parametrize(("scheme", "colour"), [("light", "silver"), ("dark", "dimgray")])
@pytest.mark.parametrize("place", ["article p", ".listing .k", "header a"])
def test_a_text_that_can_hardly_be_read_is_seen(visit, place, scheme, colour):
    page = visit(SEQUENTIAL)
    page.locator(place).last.evaluate("(one, colour) => one.style.color = colour", colour)
    assert "color-contrast" in violations(page, 1280, scheme)


@pytest.mark.parametrize("language", ["", "zh/"])
def test_the_colour_scheme_is_kept_when_the_language_changes(visit, language):
    page = visit(language, scheme="light")
    colour = "getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(colour)
    for _ in range(2):
        page.locator(".scheme").click()
    dark = page.evaluate(colour)
    assert dark != light
    page.locator(".language").click()
    other = "en" if language else "zh"
    page.locator(f"html[lang={other}]").wait_for(state="attached")
    page.wait_for_load_state()
    assert page.evaluate(colour) == dark
    page.locator(".scheme").click()
    assert page.evaluate(colour) == light


OLD = '{"index":2,"color":{"media":"(prefers-color-scheme: dark)","scheme":"slate"}}'


@pytest.mark.parametrize("stored", [OLD, "not JSON", '{"index":0,"color":{}}'])
def test_a_scheme_that_was_chosen_on_an_earlier_site_is_kept(visit, stored):
    page = visit("", scheme="light")
    page.evaluate("stored => localStorage.setItem('/.__palette', stored)", stored)
    page.reload()
    assert page.evaluate("document.documentElement.dataset.scheme") == (
        "dark" if stored == OLD else None
    )
    assert page.troubles == []


@of_offline_copy
def test_the_offline_copy_needs_no_server_and_no_network(visit, offline):
    for language in ("", "zh/"):
        page = visit(f"file://{offline}/{language}models/sequential.html#nesting")
        page.locator(".language").click()
        page.wait_for_url("**/models/sequential.html#nesting")
        assert page.troubles == []


def links_to_files(folder: Path) -> list[tuple[str, str]]:
    """Pages with a link that saves a notebook or leads to no page, and what it leads to."""
    leads = []
    for path in folder.rglob("*.html"):
        for link in html.parse(str(path)).iterfind(".//a[@href]"):
            target = urlsplit(urljoin(path.as_uri(), link.get("href")))
            is_page = Path(target.path).suffix in ("", ".html", ".py")
            if target.scheme == "file" and not is_page:
                pair = path.relative_to(folder), Path(target.path).relative_to(folder)
                leads.append((pair[0].as_posix(), pair[1].as_posix()))
    return sorted(leads)


@of_offline_copy
def test_the_links_to_files_are_one_to_each_notebook(site, offline):
    made = [f"{language}{name}" for language in ("", "zh/") for name in NOTEBOOKS]
    taught = [f"{lang}learn/{one.slug}" for lang in ("", "zh/") for one in course.lessons()]
    pairs = [(f"{name}/index.html", f"{name}/{Path(name).name}.ipynb") for name in made]
    pairs += [(f"{name}/index.html", f"{name}.ipynb") for name in taught]
    assert links_to_files(site) == sorted(pairs)
    pairs = [(f"{name}.html", f"{name}.ipynb") for name in made + taught]
    assert links_to_files(offline) == sorted(pairs)


@of_offline_copy
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_settings_arrive_on_the_pages(visit, offline, language):
    folder = offline if language == "en" else offline / "zh"
    for name, notebook in (
        ("labs/first-module", f"notebooks/{language}/first-module.ipynb"),
        ("learn/the-loop", f"notebooks/learn/{language}/learn-03-the-loop.ipynb"),
    ):
        page = visit((folder / f"{name}.html").as_uri())
        for runner in ("Colab", "Kaggle", "Binder", "ModelScope"):
            button = page.get_by_role("link", name=runner, exact=True)
            address = button.get_attribute("href")
            assert urlsplit(REPOSITORY).path in address
            assert address.endswith(notebook)
    page = visit((offline / "zh/install.html").as_uri())
    assert f"git clone {MIRROR}\n" in page.locator("article").inner_text()
    page.get_by_role("link", name="English", exact=True).click()
    page.wait_for_url("**/nn-guide/start.html")


DOWNLOAD = {"en": "Download this notebook", "zh": "下载本 notebook"}


def check_notebook(content: bytes, language: str, name: str, page_title: str):
    """Fail unless this is the notebook of that page in that language."""
    file = notebooks.NOTEBOOKS / NOTEBOOKS[name].format(language)
    assert content == file.read_bytes()
    assert json.loads(content)["metadata"]["nn_guide"]["title"] in page_title


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_button_of_a_notebook_saves_it(visit, address, language):
    pages = address if language == "en" else f"{address}zh/"
    page = visit("start/")
    for name in NOTEBOOKS:
        page.goto(f"{pages}{name}/")
        with page.expect_download() as download:
            page.get_by_role("link", name=DOWNLOAD[language]).click()
        assert download.value.suggested_filename == f"{Path(name).name}.ipynb"
        check_notebook(Path(download.value.path()).read_bytes(), language, name, page.title())


@of_offline_copy
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_button_of_a_notebook_in_the_offline_copy_leads_to_it(visit, offline, language):
    """Chromium shows a file that a file links to, instead of saving it."""
    pages = offline if language == "en" else offline / "zh"
    for name in list(NOTEBOOKS)[-2:]:
        page = visit((pages / f"{name}.html").as_uri())
        title = page.title()
        page.get_by_role("link", name=DOWNLOAD[language]).click()
        page.wait_for_url(f"**/{Path(name).name}.ipynb")
        content = Path(unquote(urlsplit(page.url).path)).read_bytes()
        check_notebook(content, language, name, title)
