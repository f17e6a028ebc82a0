"""The page of the doctor: a section for each finding, with an example in which it is named."""

import re

import pytest

from nn_guide import doctor, pages
from nn_guide.book import BOOK
from nn_guide.doctor.finding import TEXTS
from nn_guide.figures import doctor_curves

SECTION = re.compile(r"(?ms)^### .*? \{#(?P<code>[\w-]+)\}\n(?P<text>.*?)(?=^#|\Z)")


def sections(language):
    """What the page says of each finding, by its code."""
    page = (pages.ROOT / f"docs/{language}/doctor.md").read_text("utf-8")
    return {found["code"]: found["text"] for found in SECTION.finditer(page)}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_has_a_section_for_each_finding(language):
    assert sections(language).keys() == TEXTS.keys()


@pytest.mark.parametrize("code", TEXTS)
def test_a_section_names_its_code_shows_it_and_leads_on(code):
    page, _, section = TEXTS[code]["page"].partition("#")
    for language in ("en", "zh"):
        found = sections(language)[code]
        assert found.startswith(f"\n`{code}` ")
        assert f'"examples/doctor/{code.replace("-", "_")}.py"' in found
        assert f"({page}.md#{section})" in found


@pytest.mark.parametrize("code", TEXTS)
def test_the_example_names_the_finding_first(code):
    """`nn-guide verify` sees to it that an example prints what it says."""
    source = BOOK.example(f"doctor/{code.replace('-', '_')}").source
    assert "found = visit.findings[0]\nprint(found.code" in source
    assert re.findall(r"^#> ([\w-]+)", source, re.MULTILINE) == [code]


@pytest.mark.parametrize("code", TEXTS)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_finding_leads_to_a_section_that_is_there(code, language):
    page, _, section = TEXTS[code]["page"].partition("#")
    text = (pages.ROOT / f"docs/{language}/{page}.md").read_text("utf-8")
    assert section
    assert f"{{#{section}}}" in text


@pytest.mark.parametrize("mistake", doctor_curves.LINES.values())
def test_the_mistakes_of_the_figure_are_named(mistake):
    with doctor.watch() as visit:
        doctor_curves.trained(mistake)
    assert [f.code for f in visit.findings] == ([] if mistake == "sound" else [mistake])
