"""The page on what a release of torch has changed: links to the examples that differ, and what is
new, gone or called otherwise, from what torch was asked."""

import re

from mkdocs.exceptions import PluginError

from nn_guide import atlas
from nn_guide.atlas.changes import NAMESPACES, between, names
from nn_guide.book import BOOK
from nn_guide.pages import HEADING, table

PAGE = "changes.md"
MARK = re.compile(r"<!-- changes: ([\w./ -]+?) -->")
TITLE = re.compile(r"^title: (.*)$", re.MULTILINE)
WORDS = {
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


def on_page_markdown(markdown, page, config, files):
    """Put links and tables where the page asks for them."""
    if page.file.src_uri != PAGE:
        return None
    language = config.theme["language"]
    if lacking := sorted(pairs() - set(MARK.findall(markdown))):
        wanted = ", ".join(f"'<!-- changes: {pair} -->'" for pair in lacking)
        raise PluginError(f"{PAGE} leaves out what changed; write about it, with {wanted}.")

    def made(mark: re.Match) -> str:
        kind, _, release = mark[1].partition(" ")
        if kind in ("signatures", "names") and release in [*atlas.of_torch()][1:]:
            return {"signatures": signatures, "names": counted}[kind](release, language)
        if mark[1] not in pairs():
            raise PluginError(f"{PAGE}: no examples differ, and torch tells nothing: '{mark[0]}'.")
        return link(mark[1], language, files)

    return MARK.sub(made, markdown)


def pairs() -> set[str]:
    """What differs between two releases: `a/b` if there is `a/b_before_2_14` among the examples."""
    return {
        name.partition("_before_")[0]
        for name in BOOK.names()
        if BOOK.example(name).needs.get("torch") and "_before_" in name
    }


def link(pair: str, language: str, files) -> str:
    """A link to the section of the page that shows both examples of a pair."""
    name = f"{pair.rpartition('/')[0]}.md"
    source = files.get_file_from_path(name).content_string
    before = source.partition(f'"examples/{pair}_before_')[0]
    section = [match for match in HEADING.finditer(before) if match[2]][-1]
    title, heading = TITLE.search(source)[1], section[0].strip("# ").partition(" {")[0]
    text = WORDS[language]["section"].format(title=title, heading=heading)
    return f"[{text}]({name}#{section[2]})"


def facts_of(release: str) -> tuple[str, dict, dict]:
    """The release before this one, all facts of that one, and all of this one."""
    known = [*atlas.of_torch()]
    before = known[known.index(release) - 1]
    return before, *(atlas.as_of(number, atlas.of_torch()) for number in (before, release))


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
