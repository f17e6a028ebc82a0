"""The page on what a release of torch has changed: links to the examples that differ, and what is
new, gone or called otherwise, from what torch was asked."""

import re
from typing import Any

from nn_guide import atlas
from nn_guide.atlas.changes import NAMESPACES, between, names
from nn_guide.book import BOOK
from nn_guide.pages import table
from nn_proof.stage import Page, Pages, StageError

PAGE = "changes"
MARK = re.compile(r"<!-- changes: ([\w./ -]+?) -->")
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "section": "{title}: {heading}",
        "signatures": ["Name", "In {before}", "In {now}"],
        "names": ["Namespace", "Names in {now}", "New", "Gone"],
        "none": "none",
        "separator": ", ",
    },
    "zh": {
        "section": "{title}：{heading}",
        "signatures": ["名称", "{before}", "{now}"],
        "names": ["命名空间", "{now} 的名称数", "新增", "移除"],
        "none": "无",
        "separator": "、",
    },
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put links and tables where the page asks for them."""
    if page.name != PAGE:
        return text
    language, differing = pages.language, pairs()
    if lacking := sorted(differing - set(MARK.findall(text))):
        wanted = ", ".join(f"'<!-- changes: {pair} -->'" for pair in lacking)
        raise StageError(f"{PAGE} leaves out what changed; write about it, with {wanted}.")

    def made(mark: re.Match) -> str:
        kind, _, release = mark[1].partition(" ")
        if kind in ("signatures", "names") and release in [*atlas.of_torch()][1:]:
            return {"signatures": signatures, "names": counted}[kind](release, language)
        if mark[1] not in differing:
            raise StageError(f"{PAGE}: no examples differ, and torch tells nothing: '{mark[0]}'.")
        return link(mark[1], pages)

    return MARK.sub(made, text)


def pairs() -> set[str]:
    """What differs between two releases: `a/b` if there is `a/b_before_2_14` among the examples."""
    return {
        name.partition("_before_")[0]
        for name in BOOK.names()
        if "_before_" in name and BOOK.example(name).needs.get("torch")
    }


def link(pair: str, pages: Pages) -> str:
    """A link to the section of the page that shows both examples of a pair."""
    page = pages[pair.rpartition("/")[0]]
    before = page.source.partition(f'"examples/{pair}_before_')[0]
    anchor, heading = list(Page(page.name, before).headings.items())[-1]
    text = WORDS[pages.language]["section"].format(title=page.title, heading=heading)
    return f"[{text}]({page.name}.md#{anchor})"


def facts_of(release: str) -> tuple[str, dict, dict]:
    """The release before this one, all facts of that one, and all of this one."""
    known = [*atlas.of_torch()]
    before = known[known.index(release) - 1]
    return before, atlas.as_of(before, atlas.of_torch()), atlas.as_of(release, atlas.of_torch())


def signatures(release: str, language: str) -> str:
    """What a release takes with other arguments than the one before it."""
    before, old, new = facts_of(release)
    none = WORDS[language]["none"]
    rows = [
        [f"`{change.name}`", *(f"`{said}`" if said else none for said in change.arguments)]
        for change in between(old, new)
        if None not in (change.before, change.now)
    ]
    columns = [c.format(before=before, now=release) for c in WORDS[language]["signatures"]]
    return table(columns, rows or [[none] * 3])


def counted(release: str, language: str) -> str:
    """How many public names each namespace has, and which are new or gone in a release."""
    words = WORDS[language]
    _, old, new = facts_of(release)
    before, now = names(old), names(new)

    def listed(some: set[str]) -> str:
        return words["separator"].join(f"`{name}`" for name in sorted(some)) or words["none"]

    rows = [
        [f"`{long}`", str(len(now[n])), listed(now[n] - before[n]), listed(before[n] - now[n])]
        for n, long in NAMESPACES.items()
    ]
    return table([column.format(now=release) for column in words["names"]], rows)
