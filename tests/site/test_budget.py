"""What a first visit loads, and that it doesn't grow with the site."""

import gzip
import re
import shutil
from pathlib import Path

import pytest
from browsing import settle
from building import build

from nn_guide import notebooks, pages

KB = 1000
CONFIGURATION = (pages.ROOT / "mkdocs.yml").read_text("utf-8")
PAGES = [
    "",
    "models/containers/",
    "models/sequential/",
    "models/initialization/",
    "layers/pooling/",
    "activations/overview/",
    "myths/layers/",
    "labs/first-module/",
]


def weight(body: bytes) -> int:
    """Bytes on the way to the reader, as a server with gzip sends them."""
    return min(len(body), len(gzip.compress(body, 6)))


@pytest.mark.parametrize("language", ["", "zh/"])
@pytest.mark.parametrize("path", PAGES)
def test_a_first_visit_is_light(visit, language, path):
    page = visit(language + path)
    budget = (150 if page.locator("math").count() else 110) * KB
    assert sum(weight(request.response().body()) for request in page.requests) <= budget
    assert len(page.requests) <= 25


def test_all_pages_hold_the_budget_for_their_html(site):
    heavy = {
        path.relative_to(site).as_posix(): size
        for path in site.rglob("*.html")
        if (size := weight(path.read_bytes())) > 30 * KB
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
        page = visit("start/")
        page.context.add_init_script(LONG_TASKS)
        page.goto(page.url.replace("start/", path))
        page.wait_for_timeout(500)  # what comes later than this, the reader doesn't wait for
        assert not any("/search/" in request.url for request in page.requests)
        counts.append(page.evaluate(LATE_TASKS))
        if not counts[-1]:
            break
    assert 0 in counts


# In place of what the configuration names, a small site: its theme and its navigation are ours.
SMALL = """
hooks: [docs/hooks/languages.py]
nav:
  - index.md
  - First: [first/a.md, first/b.md]
  - More: [{more}]
"""


def small(root: Path, pages_in_more: int, without: str = "") -> Path:
    """The folder of a site with two chapters, the second of so many pages; a line of the
    configuration can be left out."""
    for folder in ("docs/hooks", "docs/theme"):
        shutil.copytree(pages.ROOT / folder, root / folder)
    shutil.copy(pages.ROOT / "mkdocs.zh.yml", root)
    more = [f"more/{number}.md" for number in range(pages_in_more)]
    ours = re.sub(r"^(nav|hooks|watch):.*\n([ -].*\n|\n)*", "", CONFIGURATION, flags=re.MULTILINE)
    ours = ours.replace(f"    - {without}\n", "")
    (root / "mkdocs.yml").write_text(ours + SMALL.format(more=", ".join(more)), "utf-8")
    for name in ["index.md", "first/a.md", "first/b.md", *more]:
        for language in ("en", "zh"):
            page = root / "docs" / language / name
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\ntitle: {name}\n---\n\n# A page {{#page}}\n", "utf-8")
    return build(root / "site", root)


def test_a_page_does_not_grow_with_the_number_of_pages(tmp_path):
    """With forty more pages in another chapter, a page is as large as it was."""
    one, many = small(tmp_path / "one", 1), small(tmp_path / "many", 41)
    assert len(list(many.rglob("*.html"))) == len(list(one.rglob("*.html"))) + 2 * 40
    all_links = small(tmp_path / "links", 41, without="navigation.prune")
    for page in ("index.html", "first/a/index.html", "zh/first/b/index.html"):
        sizes = [weight((site / page).read_bytes()) for site in (one, many, all_links)]
        assert abs(sizes[1] - sizes[0]) < 10
        assert sizes[2] - sizes[0] > 10, "a larger page would not be seen"
