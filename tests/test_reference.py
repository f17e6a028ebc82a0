"""The reference: a page says why before what, shows a picture, and asks three questions."""

import re
from dataclasses import dataclass

import pytest

from nn_guide import course
from nn_guide.pages import ROOT, SECTION, names
from nn_proof.stage import Page

CHAPTERS = ("models", "layers", "activations", "losses", "optimizers", "training")
REFERENCE = [name for name in names() if name.startswith(CHAPTERS) and not name.endswith("/index")]
REMARKS = re.compile(
    r"^(?P<indent> *)```\n+(?P<list>(?:(?P=indent)(?:\d+\. |   ).*\n)+)", re.MULTILINE
)
CODE = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"^ *\|.*$", re.MULTILINE)
FENCE = re.compile(r"^( *)```python", re.MULTILINE)
WRONG = re.compile(r"^ *!!! failure", re.MULTILINE)
QUESTION = re.compile(r'^\?\?\? question ".+"\n\n((?:(?: {4}.*)?\n)+)', re.MULTILINE)
WHY = {"en": (80, 150), "zh": (130, 320)}  # words, characters
MOST_REMARKS = 0.12
NEXT = re.compile(r"\]\((?:\.\./|[\w-]+\.md)")


def length(text: str, language: str) -> int:
    """How much there is to read: words, or in Chinese characters and words in Latin letters."""
    text = re.sub(
        r"!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)|\$\$.*?\$\$|\{[^}]*\}", " ", text, flags=re.DOTALL
    )
    letters = r"[\w'’.]+" if language == "en" else r"[\u4e00-\u9fff]|[A-Za-z0-9_.']+"
    return len(re.findall(letters, text))


@dataclass(frozen=True)
class Reference:
    """A page of the reference in one language."""

    source: str
    language: str

    @property
    def body(self) -> str:
        """Without the front matter."""
        return Page("", self.source).body

    @property
    def parts(self) -> dict[str, str]:
        """The text of each section by its id; what stands before the first is `why`."""
        first, *rest = SECTION.split(self.body)  # then for each section its title, id and text
        return {"why": first.partition("\n# ")[2].partition("\n")[2]} | dict(
            zip(rest[1::3], rest[2::3], strict=True)
        )

    def problems(self):
        """What the page lacks."""
        parts = self.parts
        why = parts["why"]
        least, most = WHY[self.language]
        if not least <= (words := length(why, self.language)) <= most:
            yield f"says why in {words} words before the first section, not in {least} to {most}"
        if TABLE.search(why) or "```" in why:
            yield "has a table or code before it has said why"
        if "](../figures/" not in why and "<!-- " not in why:
            yield "has no picture of the thing before the first section"
        remarks = sum(length(found["list"], self.language) for found in REMARKS.finditer(self.body))
        prose = length(TABLE.sub("", CODE.sub("", self.body)), self.language)
        if remarks > MOST_REMARKS * prose:
            yield f"has {remarks / prose:.0%} of its words in remarks, not {MOST_REMARKS:.0%}"
        wrong = len(WRONG.findall(self.body))
        right = sum(not indent for indent in FENCE.findall(self.body))
        if wrong > right:
            yield f"has {wrong} boxes of wrong code and {right} blocks of other code"
        questions = QUESTION.findall(parts.get("check", ""))
        if len(questions) != 3 or not all("```python\n" in answer for answer in questions):
            yield "has no section {#check} with three questions, each answered by what code prints"
        if not NEXT.search(list(parts.values())[-1]):
            yield "doesn't end with where to read on"


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("name", REFERENCE)
def test_a_page_says_why_shows_it_and_asks(name, language):
    source = (ROOT / "docs" / language / f"{name}.md").read_text("utf-8")
    problems = list(Reference(source, language).problems())
    assert not problems, "\n".join(f"{name} {problem}" for problem in problems)


@pytest.mark.parametrize("name", REFERENCE)
def test_a_lesson_or_a_lab_leads_to_each_page(name):
    assert course.leading_to(name)


# The check itself: each lack must be seen.

WORDS = "Why it is there, and what one had before it. " * 11
FENCE_OF = '```python{}\n--8<-- "examples/a/{}.py"\n```\n'
ASKED = """
??? question "What does it print?"

    ```python
    --8<-- "examples/a/check.py"
    ```

    Because.
"""
GOOD = f"""---
title: A page
---

# A page {{#page}}

{WORDS}

![A picture of it.](../figures/a.svg)

## First {{#first}}

{FENCE_OF.format("", "first")}
1. A remark.

{WORDS}

!!! failure "Wrong"

    ```python
    --8<-- "examples/a/wrong.py"
    ```

## Check yourself {{#check}}
{ASKED * 3}
## When {{#when}}

Next: [another](other.md).
"""


def test_a_good_page_lacks_nothing():
    assert list(Reference(GOOD, "en").problems()) == []


@pytest.mark.parametrize(
    ("old", "new", "lack"),
    [
        (f"{WORDS}\n\n![", "Why.\n\n![", "says why in 1 words"),
        (f"{WORDS}\n\n![", f"{WORDS * 2}\n\n![", "says why in 220 words"),
        ("![A picture", "| a | b |\n\n![A picture", "has a table or code"),
        ("![A picture", f"{FENCE_OF.format('', 'early')}\n![A picture", "has a table or code"),
        ("![A picture of it.](../figures/a.svg)", "", "has no picture"),
        ("1. A remark.", f"1. {WORDS * 3}", "of its words in remarks"),
        ("!!! failure", '!!! failure "a"\n\n!!! failure', "boxes of wrong code"),
        (ASKED * 3, ASKED * 2, "three questions"),
        ('"What does it print?"\n\n    ```python', '"What?"\n\n    ```text', "three questions"),
        ("Next: [another](other.md).", "The end.", "where to read on"),
    ],
)
def test_what_a_page_lacks_is_seen(old, new, lack):
    assert old in GOOD
    assert any(lack in problem for problem in Reference(GOOD.replace(old, new), "en").problems())
