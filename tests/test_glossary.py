"""The glossary: complete, unambiguous, and kept by the Chinese pages."""

import json
import re

import pytest

from nn_guide import glossary
from nn_guide.pages import ROOT

HEADING = re.compile(r"^#+ .*\{#([\w.-]+)\}$", re.MULTILINE)
# Where a page names the other names on purpose: 膨胀（dilation，膨胀卷积又称空洞卷积）.
NAMED = re.compile(r"（[^（）]*又称[^（）]*）")
CHINESE = re.compile(r"[\u3400-\u9fff]")


def test_there_are_enough_terms():
    assert len(glossary.TERMS) >= 140


def test_no_name_stands_for_two_terms():
    owners: dict[str, str] = {}
    for term in glossary.TERMS:
        for name in {name.lower() for name in (term.en, term.zh, *term.also)}:
            assert name not in owners, f"{name}: {owners.get(name)} and {term.en}"
            owners[name] = term.en
    anchors = [term.anchor for term in glossary.TERMS]
    assert len(set(anchors)) == len(anchors)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_each_term_is_taught_on_a_page_that_is_there(language):
    for term in glossary.TERMS:
        page, _, anchor = term.page.partition("#")
        path = ROOT / f"docs/{language}/{page}.md"
        assert path.is_file(), term
        assert not anchor or anchor in HEADING.findall(path.read_text("utf-8")), term


def test_each_term_is_defined_in_a_sentence_of_its_language():
    for term in glossary.TERMS:
        assert re.fullmatch(r"[A-Z“].{10,140}\.", term.define_en), term
        assert re.fullmatch(r".{6,70}。", term.define_zh), term
        assert CHINESE.search(term.define_zh), term
        assert not CHINESE.search(term.define_en), term


def avoided(text: str) -> list[str]:
    """The names in a Chinese text which the guide doesn't use, each with the right one."""
    text = NAMED.sub("", text)
    return [
        f"{found[0]} → {term.zh}"
        for term in glossary.TERMS
        for pattern in term.avoid
        for found in re.finditer(pattern, text)
    ]


def chinese_texts() -> dict[str, str]:
    """The pages, and the prose of the notebooks."""
    texts = {
        path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
        for path in (ROOT / "docs/zh").rglob("*.md")
    }
    for path in (ROOT / "notebooks/zh").glob("*.ipynb"):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        prose = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "markdown"]
        texts[path.relative_to(ROOT).as_posix()] = "\n".join(prose)
    return texts


def test_the_chinese_pages_use_the_terms_of_the_glossary():
    texts = chinese_texts()
    assert len(texts) > 80
    assert {name: wrong for name, text in texts.items() if (wrong := avoided(text))} == {}


def test_another_name_is_seen_and_may_be_named():
    assert set(avoided("先把层例化，再把权值清零。")) == {"例化 → 实例化", "权值 → 权重"}
    assert avoided("先实例化一层。批归一化（又称批规范化）") == []


def test_no_term_avoids_its_own_name_or_that_of_another():
    for term in glossary.TERMS:
        assert avoided(term.zh) == []
        assert avoided(term.define_zh) == [], term
