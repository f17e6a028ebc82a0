"""What a first visit loads, and that it doesn't grow with the site."""

import gzip
import shutil

import pytest
from building import build

from nn_guide import notebooks, pages

KB = 1000
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
    assert sum(weight(response.body()) for response in page.responses) <= budget
    assert len(page.responses) <= 25
    assert not any("search_index" in response.url for response in page.responses)


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
    assert {name: size for name, size in sizes.items() if size > 60 * KB} == {}


def test_the_font_is_loaded_only_for_formulas(visit):
    def fonts(page):
        return [r.url for r in page.responses if r.url.endswith(".woff2")]

    assert fonts(visit("models/containers/")) == []
    assert len(fonts(visit("models/sequential/"))) == 1


def test_a_switch_of_language_loads_only_the_page(visit):
    page = visit("models/sequential/")
    before = {response.url for response in page.responses}
    page.locator(".language").click()
    page.wait_for_load_state("networkidle")
    new = {response.url for response in page.responses} - before
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
    """Three tries, because another program on the machine can make any task long."""
    counts = []
    for _ in range(3):
        page = visit("start/")
        page.context.add_init_script(LONG_TASKS)
        page.goto(page.url.replace("start/", path))
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(500)
        counts.append(page.evaluate(LATE_TASKS))
        if not counts[-1]:
            break
    assert 0 in counts


def test_a_page_does_not_grow_with_the_number_of_pages(site, tmp_path):
    """The same site with a chapter of forty more pages: an old page gains one link to it."""
    copy = tmp_path / "copy"
    shutil.copytree(
        pages.ROOT,
        copy,
        ignore=shutil.ignore_patterns(".venv*", ".git", "site", "build", "my-labs", ".*_cache"),
    )
    more = "".join(f"      - more/page-{number}.md\n" for number in range(40))
    configuration = (copy / "mkdocs.yml").read_text("utf-8")
    configuration = configuration.replace("  - Labs:\n", f"  - More:\n{more}  - Labs:\n")
    (copy / "mkdocs.yml").write_text(configuration, "utf-8")
    for language in ("en", "zh"):
        (copy / "docs" / language / "more").mkdir()
        for number in range(40):
            front = f"---\ntitle: More {number}\ndescription: More {number}.\n---\n"
            page = copy / "docs" / language / "more" / f"page-{number}.md"
            page.write_text(f"{front}\n# More {{#more}}\n", "utf-8")
    larger = build(tmp_path / "site", root=copy)
    for page in ("models/sequential/index.html", "zh/start/index.html"):
        growth = weight((larger / page).read_bytes()) - weight((site / page).read_bytes())
        assert 0 < growth < 100
