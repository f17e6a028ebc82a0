"""What is staged doesn't hang on its renderer: Zensical, Material's successor, shows the same.

Zensical 0.0.73 is the newest that could be installed. What differs is the theme's: navigation,
search, and notebooks, which it doesn't know: it gets their Markdown.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
import yaml
from lxml import html

from nn_guide.pages import ROOT
from nn_guide.site import chapters, machines

pytestmark = pytest.mark.xdist_group("zensical")


def configuration(staged: Path) -> dict:
    """Our extensions of Markdown, under a theme that is Zensical's own."""
    extensions = chapters.configuration()["markdown_extensions"]
    ours = extensions["nn_proof.markdown"] | {
        "figures": str(ROOT / "docs/figures"),
        "names": str(staged / "names.json"),
    }
    return {
        "site_name": "nn-guide",
        "markdown_extensions": extensions | {"nn_proof.markdown": ours},
    }


@pytest.fixture(scope="module")
def zensical(staged, tmp_path_factory) -> Path:
    """The English pages, built by Zensical."""
    folder = tmp_path_factory.mktemp("zensical")
    shutil.copytree(staged / "en", folder / "docs", ignore=shutil.ignore_patterns("*.ipynb"))
    for page in (folder / "docs").rglob("*.md"):
        text = page.read_text("utf-8")
        page.write_text(re.sub(r"\.ipynb(?=[)#])", ".md", text), "utf-8")
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(configuration(staged)), "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def text(element) -> str:
    """What is to be read in an element, whatever blanks are between."""
    return " ".join(element.text_content().split())


def facts(file: Path, address: str) -> dict[str, list]:
    """What must be the same on a page, whoever renders it."""
    article = html.parse(str(file)).getroot().find(".//article")
    headings = [h for h in article.iter("h1", "h2", "h3") if h.get("id")]
    # Notebooks to download stand where each has put them.
    links = [a.get("href") for a in article.xpath(".//a[@href and not(@download)]")]
    return {
        "headings": [(h.tag, h.get("id"), text(h)) for h in headings],
        "snippets": [code.text_content() for code in article.xpath(".//pre/code")],
        "remarks": [text(remark) for remark in article.find_class("remark")],
        "badges": [text(line) for line in article.find_class("example")],
        "formulas": [text(formula) for formula in article.iter("math")],
        "figures": [svg.get("aria-label") for svg in article.xpath(".//*[@class='figure']/svg")],
        "tables": [
            [text(cell) for cell in table.iter("th", "td")] for table in article.iter("table")
        ],
        "links": sorted(urljoin(f"http://site/{address}", link) for link in links),
    }


def differences(ours: Path, theirs: Path) -> Iterator[str]:
    """What one site shows otherwise than the other, page by page."""
    pages = {file.relative_to(theirs).as_posix() for file in theirs.rglob("index.html")}
    missing = {file.relative_to(ours).as_posix() for file in ours.rglob("index.html")} - pages
    missing -= {f"{old}/index.html" for old in machines.moved()}  # these only forward
    yield from (f"{name} isn't there" for name in sorted(missing) if not name.startswith("zh/"))
    for name in sorted(pages):
        address = name.removesuffix("index.html")
        expected, got = facts(ours / name, address), facts(theirs / name, address)
        for what in expected:
            if expected[what] != got[what]:
                pairs = zip(expected[what], got[what], strict=False)
                first = next((pair for pair in pairs if pair[0] != pair[1]), "the number")
                yield f"{name}: {what}: {first}"


def test_zensical_shows_the_same(site, zensical):
    found = list(differences(site, zensical))
    assert not found, "\n".join(found)


def test_a_difference_is_seen(tmp_path):
    page = "<article><h1 id='a'>A</h1><pre><code>{}</code></pre></article>"
    for name, code in (("ours", "#> 1"), ("theirs", "#> 2")):
        (tmp_path / name / "a").mkdir(parents=True)
        (tmp_path / name / "a/index.html").write_text(page.format(code))
    (tmp_path / "ours/b").mkdir()
    (tmp_path / "ours/b/index.html").write_text(page)
    assert list(differences(tmp_path / "ours", tmp_path / "theirs")) == [
        "b/index.html isn't there", "a/index.html: snippets: ('#> 1', '#> 2')"
    ]  # fmt: skip
