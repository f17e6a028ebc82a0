"""The site in Chromium: what readers do with it, in both languages, light and dark."""

import ast
import json
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from browsing import settle, violations
from lxml import html

from nn_guide import atlas, notebooks
from nn_guide.book import BOOK
from nn_guide.pages import ROOT, paths

SEQUENTIAL = "models/sequential/"
LAB = "labs/first-module/"
# Tests that need the same page or folder, which takes long to make, run in one process.
of_offline_copy = pytest.mark.xdist_group("offline copy")
# Pages that are notebooks, and where those are.
NOTEBOOKS = {f"labs/{name}": f"{{}}/{name}.ipynb" for name in notebooks.names()} | {
    "verify-on-your-gpu": "proof/{}/verify-on-your-gpu.ipynb"
}


def every_page() -> list[str]:
    """The addresses of all pages, relative to the site."""
    written = [
        path.relative_to(ROOT / "docs/en").with_suffix("").as_posix() for path in paths("en")
    ]
    families = {entry.family for entry in atlas.ENTRIES.values()}
    made = [*NOTEBOOKS, *(f"atlas/{name}" for name in families)]
    names = sorted(f"{name}/".removesuffix("index/") for name in written + made)
    return [language + name for language in ("", "zh/") for name in names]


@pytest.mark.parametrize("path", every_page())
def test_a_page_asks_no_other_host_and_reports_no_error(read, path):
    page = read(path)
    assert page.locator("h1").count() == 1
    page.evaluate("scrollBy(0, 4000)")
    settle(page)
    assert page.troubles == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("path", [SEQUENTIAL, LAB, "myths/", ""])
def test_nothing_is_wider_than_the_window(read, path, width):
    for language in ("", "zh/"):
        page = read(language + path, width=width)
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


# The theme's script follows a reader who scrolls, but only from when it is ready: scroll again.
READS = """
() => {
  scrollTo(0, 0)
  document.getElementById("pitfalls").scrollIntoView()
  return location.hash === "#pitfalls"
}
"""


def test_the_language_switch_goes_to_the_section_that_is_being_read(read):
    page = read(SEQUENTIAL)
    page.wait_for_function(READS, polling=1000)
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
def test_the_table_of_the_atlas_is_narrowed_down_with_the_keyboard(read, language, words, shown):
    page = read(f"{language}atlas/")
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
    html = (site / "atlas/index.html").read_text("utf-8")
    assert all(f"<code>{name}</code></a>" in html for name in atlas.ENTRIES)


def test_an_annotation_opens_with_the_mouse_and_with_the_keyboard(visit):
    for language, words in (("", "The names are the positions"), ("zh/", "参数名以位置开头")):
        page = visit(f"{language}{SEQUENTIAL}")
        note = page.locator(".md-annotation").first
        text = page.get_by_text(words)
        text.wait_for(state="hidden")  # the theme's script moves it into the code
        note.locator(".md-annotation__index").click(force=True)
        text.wait_for(state="visible")
        page.reload()
        note.locator(".md-annotation__index").focus()
        text.wait_for(state="visible")


def test_a_number_in_brackets_that_is_printed_is_no_annotation(read):
    block = read(SEQUENTIAL).locator(".highlight", has_text="model.insert(1").first
    block.scroll_into_view_if_needed()
    block.locator(".md-annotation").first.wait_for()
    assert "#>   (1): ReLU()" in block.inner_text()
    assert block.locator(".md-annotation").count() == 1


def test_the_copy_button_gives_the_code_as_it_can_be_run(visit):
    page = visit(SEQUENTIAL)
    block = page.locator(".highlight", has_text="nn.Sequential(").first
    block.hover()
    block.locator("[data-clipboard-target]").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    source = BOOK.example("models/sequential/first").source
    assert ast.dump(ast.parse(copied)) == ast.dump(ast.parse(source))
    assert "#> torch.Size([5, 2])" in copied
    assert "(1)" not in copied


def test_the_keyboard_reaches_everything(read):
    page = read(SEQUENTIAL)
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
    # What has come and gone meanwhile, like the button that leads back to the top, doesn't count.
    missed = "[...wanted].filter((element) => element.tabIndex >= 0).map((e) => e.outerHTML)"
    assert page.evaluate(missed) == []


def test_the_first_key_offers_to_skip_to_the_content(read):
    page = read(SEQUENTIAL)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.md-skip')")


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
    ],
)
@pytest.mark.parametrize("language", ["", "zh/"])
def test_axe_finds_no_violation(read, language, path):
    """Both languages have the same page: what one shows wide and light, the other shows dark. Only
    of two pages is the contrast in a narrow window looked at, where no colour is another."""
    dark, light = ("dark", "light") if language else ("light", "dark")
    page = read(language + path)
    assert not violations(page, 1280, dark)
    assert not violations(page, 390, light, contrast=path in ("", SEQUENTIAL))


@pytest.mark.parametrize("language", ["", "zh/"])
def test_the_colour_scheme_is_kept_when_the_language_changes(visit, language):
    page = visit(language, scheme="light")
    for _ in range(2):
        page.locator("form.md-header__option label:visible").click()
    body = page.locator("body")
    assert body.get_attribute("data-md-color-scheme") == "slate"
    page.locator(".language").click()
    other = "en" if language else "zh"
    page.locator(f"html[lang={other}]").wait_for(state="attached")
    page.wait_for_load_state()
    assert body.get_attribute("data-md-color-scheme") == "slate"


@of_offline_copy
def test_the_offline_copy_needs_no_server_and_no_network(visit, offline):
    for language in ("", "zh/"):
        page = visit(f"file://{offline}/{language}models/sequential.html#nesting")
        page.locator(".language").click()
        page.wait_for_url("**/models/sequential.html#nesting")
        assert page.troubles == []


def links_to_files(folder: Path) -> list[tuple[str, str]]:
    """Pages with a link that saves something or leads to no page, and what it leads to."""
    leads = []
    for path in folder.rglob("*.html"):
        for link in html.parse(str(path)).iterfind(".//a[@href]"):
            target = urlsplit(urljoin(path.as_uri(), link.get("href")))
            is_page = Path(target.path).suffix in ("", ".html")
            if target.scheme == "file" and (not is_page or "download" in link.attrib):
                pair = path.relative_to(folder), Path(target.path).relative_to(folder)
                leads.append((pair[0].as_posix(), pair[1].as_posix()))
    return sorted(leads)


@of_offline_copy
def test_the_links_to_files_are_one_to_each_notebook(site, offline):
    made = [f"{language}{name}" for language in ("", "zh/") for name in NOTEBOOKS]
    pairs = [(f"{name}/index.html", f"{name}/{Path(name).name}.ipynb") for name in made]
    assert links_to_files(site) == sorted(pairs)
    assert links_to_files(offline) == sorted((f"{name}.html", f"{name}.ipynb") for name in made)


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
