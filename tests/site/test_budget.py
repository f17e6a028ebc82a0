"""What a first visit loads, and that it doesn't grow with the site."""

import gzip
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from browsing import IDLE, settle

from nn_guide import notebooks, pages

KB = 1000
CONFIGURATION = (pages.ROOT / "mkdocs.yml").read_text("utf-8")
# With what a first visit may load, in kilobytes.
PAGES = {
    "": 20,
    "models/containers/": 40,
    "models/sequential/": 70,
    "models/initialization/": 70,
    "losses/cross-entropy/": 70,
    "activations/overview/": 80,
    "myths/layers/": 70,
    "labs/first-module/": 65,
}


def weight(body: bytes) -> int:
    """Bytes on the way to the reader, as a server with gzip sends them."""
    return min(len(body), len(gzip.compress(body, 6)))


@pytest.mark.parametrize("language", ["", "zh/"])
@pytest.mark.parametrize("path", PAGES)
def test_a_first_visit_is_light(visit, language, path):
    page = visit(language + path)
    loaded = sum(weight(request.response().body()) for request in page.requests)
    assert loaded <= PAGES[path] * KB
    assert len(page.requests) <= 10


def test_nothing_is_published_that_no_page_loads(site):
    there = {path.relative_to(site / "assets").as_posix() for path in (site / "assets").iterdir()}
    scripts = {"first.js", "guide.js", "missing.js", "search.js"}
    scripts |= {"names.en.js", "names.zh.js", "live"}
    assert there == scripts | {"fonts", "guide.css", "logo.svg"}


SHIFTS = """
window.shift = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value
}).observe({ type: "layout-shift", buffered: true })
"""


@pytest.mark.parametrize("language", ["", "zh/"])
@pytest.mark.parametrize("path", ["", "losses/cross-entropy/", "labs/first-module/"])
def test_nothing_moves_while_a_page_comes_in(browser, address, language, path):
    """The other language is offered, scripts and the font of the formulas are late."""
    tongue = "en-US" if language else "zh-CN"
    context = browser.new_context(viewport={"width": 390, "height": 844}, locale=tongue)
    page = context.new_page()
    page.add_init_script(SHIFTS)

    def late(route):
        page.wait_for_timeout(300)
        route.continue_()

    page.route("**/assets/guide.js", late)
    page.route("**/*.woff2", late)
    page.goto(address + language + path)
    page.locator(".offer").wait_for()
    page.evaluate("document.fonts.ready.then(() => {})")
    page.evaluate(IDLE)
    assert page.evaluate("shift") < 0.01
    context.close()


def test_all_pages_hold_the_budget_for_their_html(site):
    heavy = {
        path.relative_to(site).as_posix(): size
        for path in site.rglob("*.html")
        if (size := weight(path.read_bytes())) > 36 * KB
    }
    assert not heavy


def test_the_html_of_a_lab_is_small(site):
    sizes = {path.parent.name: path.stat().st_size for path in site.glob("**/labs/*/index.html")}
    assert len(sizes) == len(notebooks.names())
    assert {name: size for name, size in sizes.items() if size > 64 * KB} == {}


def test_the_font_is_loaded_only_for_formulas(visit):
    def fonts(page):
        return [r.url for r in page.requests if r.url.endswith(".woff2")]

    assert fonts(visit("models/containers/")) == []
    assert len(fonts(visit("models/sequential/"))) == 1


def test_a_switch_of_language_loads_only_the_page(visit):
    page = visit("models/sequential/")
    before = {request.url for request in page.requests}
    page.locator(".language").click()
    page.wait_for_url("**/zh/**")
    settle(page)
    new = {request.url for request in page.requests} - before
    assert [url.rpartition("/zh/")[2] for url in new] == ["models/sequential/"]


LONG_TASKS = """
window.longTasks = []
new PerformanceObserver((list) => window.longTasks.push(...list.getEntries()))
  .observe({ type: "longtask", buffered: true })
"""
LATE_TASKS = """
longTasks.filter((task) => task.startTime > performance.getEntriesByType(
  "navigation")[0].loadEventEnd).length
"""


@pytest.mark.parametrize("path", ["", "models/sequential/", "zh/labs/first-module/"])
def test_the_main_thread_is_free_once_the_page_is_loaded(visit, path):
    """Nor is the index of the search loaded. Three tries, because another program on the machine
    can make any task long."""
    counts = []
    for _ in range(3):
        page = visit("start/", locale="en-US")
        page.add_init_script(LONG_TASKS)
        page.goto(page.url.replace("start/", path))
        page.wait_for_timeout(500)  # what comes later than this, the reader doesn't wait for
        assert not any("/search/" in request.url for request in page.requests)
        counts.append(page.evaluate(LATE_TASKS))
        if not counts[-1]:
            break
    assert 0 in counts


# In place of what the configuration names, a small site: its theme and its templates are ours.
SMALL = """
nav:
  - index.md
  - First: [first/a.md, first/b.md]
  - More: [{more}]
"""
OPEN_CHAPTERS_ONLY = "{%- if item.active and item.children %}\n        <ul>"


def small(root: Path, pages_in_more: int, all_chapters: bool = False) -> Path:
    """The folder of a site with two chapters, the second of so many pages; each page lists the
    pages of its own chapter, or of all."""
    shutil.copytree(pages.ROOT / "docs/theme", root / "docs/theme")
    if all_chapters:
        template = root / "docs/theme/partials/nav.html"
        source = template.read_text("utf-8")
        assert OPEN_CHAPTERS_ONLY in source
        changed = OPEN_CHAPTERS_ONLY.replace("item.active and ", "")
        template.write_text(source.replace(OPEN_CHAPTERS_ONLY, changed), "utf-8")
    more = [f"more/{number}.md" for number in range(pages_in_more)]
    ours = re.sub(r"^(nav|hooks):.*\n([ -].*\n|\n)*", "", CONFIGURATION, flags=re.MULTILINE)
    (root / "mkdocs.yml").write_text(ours + SMALL.format(more=", ".join(more)), "utf-8")
    for name in ["index.md", "first/a.md", "first/b.md", *more]:
        page = root / "docs/en" / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(f"---\ntitle: {name}\n---\n\n# A page {{#page}}\n", "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def test_a_page_does_not_grow_with_the_number_of_pages(tmp_path):
    """With forty more pages in another chapter, a page is as large as it was."""
    one, many = small(tmp_path / "one", 1), small(tmp_path / "many", 41)
    assert len(list(many.rglob("*.html"))) == len(list(one.rglob("*.html"))) + 40
    all_links = small(tmp_path / "links", 41, all_chapters=True)
    for page in ("index.html", "first/a/index.html"):
        sizes = [weight((site / page).read_bytes()) for site in (one, many, all_links)]
        assert abs(sizes[1] - sizes[0]) < 10
        assert sizes[2] - sizes[0] > 10, "a larger page would not be seen"
