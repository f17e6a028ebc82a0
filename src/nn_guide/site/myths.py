"""The myths: a badge under the heading of each, and the tables of verdicts and of all myths."""

import functools
import re
from collections import Counter
from typing import Any

from nn_guide import claims
from nn_guide.pages import SECTION, table
from nn_proof.stage import Page, Pages, StageError

WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "verdicts": {
            "outdated": ("Outdated", "It was true, or it leaves out what is new."),
            "misleading": ("Misleading", "True in part, or true and a trap."),
            "wrong": ("Wrong", "False."),
            "crashes": ("Crashes", "The code that goes with it doesn't run."),
        },
        "effects": {
            "silent": "no error, wrong result",
            "error": "ends in an error",
            "words": "only the sentence is off",
        },
        "verdict_columns": ["Verdict", "What it means", "Sentences"],
        "myth_columns": ["Sentence", "Verdict", "What follows"],
    },
    "zh": {
        "verdicts": {
            "outdated": ("过时", "以前对，或者漏了新的内容。"),
            "misleading": ("易误导", "只对一部分，或者说得对却是个陷阱。"),
            "wrong": ("错误", "不成立。"),
            "crashes": ("会报错", "配的代码跑不起来。"),
        },
        "effects": {
            "silent": "不报错，结果错",
            "error": "以报错告终",
            "words": "只是说法不准",
        },
        "verdict_columns": ["判定", "含义", "句数"],
        "myth_columns": ["说法", "判定", "后果"],
    },
}


@functools.cache
def known() -> dict[str, dict]:
    """All claims."""
    return claims.load()


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the tables on the overview, and the badges on the other pages of the chapter."""
    if not page.name.startswith("myths/"):
        return text
    if page.name == "myths/index":
        text = text.replace("<!-- myths: verdicts -->", verdicts(pages.language))
        return text.replace("<!-- myths: all -->", everything(pages))

    def with_badge(heading: re.Match) -> str:
        claim = known().get(heading[2], {})
        if "effect" not in claim:
            raise StageError(f"{page.name}: '{heading[2]}' is no myth of claims.yaml.")
        return f"{heading[0]}\n\n{badge(claim, pages.language)}"

    return SECTION.sub(with_badge, text)


def badge(claim: dict, language: str) -> str:
    """The verdict on a claim, and what follows from believing it."""
    words = WORDS[language]
    effect = words["effects"][claim["effect"]]
    return f"{label(claim['verdict'], language)} {effect}\n{{ .myth }}"


def label(verdict: str, language: str) -> str:
    return f"**{WORDS[language]['verdicts'][verdict][0]}**{{ .verdict .{verdict} }}"


def verdicts(language: str) -> str:
    """The verdicts: what each means, and how many claims have it."""
    words = WORDS[language]
    counts = Counter(claim["verdict"] for claim in known().values())
    rows = [
        (label(verdict, language), meaning, str(counts[verdict]))
        for verdict, (_, meaning) in words["verdicts"].items()
    ]
    return table(words["verdict_columns"], rows)


def everything(pages: Pages) -> str:
    """All myths, those that no error gives away first."""
    language = pages.language
    words = WORDS[language]
    rows: dict[str, list[tuple[str, ...]]] = {effect: [] for effect in claims.EFFECTS}
    for page in pages.pages.values():
        if page.name.startswith("myths/") and page.name != "myths/index":
            for title, name in SECTION.findall(page.body):
                verdict, effect = known()[name]["verdict"], known()[name]["effect"]
                link = f"[{title}]({page.name.removeprefix('myths/')}.md#{name})"
                rows[effect].append((link, label(verdict, language), words["effects"][effect]))
    return table(words["myth_columns"], [row for effect in claims.EFFECTS for row in rows[effect]])
