"""The page on the linter: the table of all rules."""

from nn_guide.lint import RULES
from nn_guide.pages import table
from nn_proof.stage import Page, Pages, StageError

MARK = "<!-- lint: rules -->"
COLUMNS = {
    "en": ["Code", "What it finds", "What to write"],
    "zh": ["编号", "发现什么", "怎么写"],
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the table where the page asks for it.

    Raises:
        StageError: a rule names a page that isn't there.
    """
    return text.replace(MARK, rules(pages)) if MARK in text else text


def rules(pages: Pages) -> str:
    """Each rule with the page that explains it, and the cure."""
    rows = []
    for code, rule in RULES.items():
        name, _, section = rule.page.partition("#")
        if name not in pages.pages:
            raise StageError(f"{code}: there is no page {name}.")
        said = rule.said[pages.language]
        message = f"[{said.message.replace('__init__', '`__init__`')}]({name}.md#{section})"
        rows.append([code, message, _cure(said.cure)])
    return table(COLUMNS[pages.language], rows)


def _cure(cure: str) -> str:
    """A cure, as code if it is nothing else."""
    try:
        compile(cure.replace("...", "0").replace("**", ""), "cure", "exec")
    except SyntaxError:
        return cure.replace("_", "\\_").replace("|", "\\|").replace("*", "\\*")
    return f"`{cure}`"
