"""The page on the linter: the table of all rules."""

import ast
import re

from nn_guide.lint import RULES
from nn_guide.pages import table
from nn_proof.stage import Page, Pages, StageError

MARK = "<!-- lint: rules -->"
# Calls, names with an underscore or a dot, arguments with their value.
INNER = r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)"
NAME = r"@?[A-Za-z_][\w.]*"
CODE = re.compile(
    rf"{NAME} = (?:True|False|{NAME}{INNER})"
    rf"|{NAME}(?:{INNER})+(?:\.\w+(?:{INNER})*)*"
    r"|\w+=-?[\w.'\"]+(?: // \d)?|\w*_\w+|\w+\.\w[\w.]*\w|@\w+",
    re.ASCII,
)
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
    for code, rule in sorted(RULES.items()):
        name, _, section = rule.page.partition("#")
        if name not in pages.pages:
            raise StageError(f"{code}: there is no page {name}.")
        said = rule.said[pages.language]
        message = f"[{marked(said.message)}]({name}.md#{section})"
        cure = f"`{said.cure}`" if is_code(said.cure) else marked(said.cure)
        rows.append([code, message, cure])
    return table(COLUMNS[pages.language], rows)


def marked(text: str) -> str:
    """What a rule says, with its code marked as code."""
    return "`".join(
        part if number % 2 else CODE.sub(r"`\g<0>`", part)
        for number, part in enumerate(text.split("`"))
    )


def is_code(text: str) -> bool:
    """Whether a text is code and nothing else."""
    if not text.isascii():
        return False
    try:
        ast.parse(text.replace("(self, ...)", "(self): ...").replace("(self, x)", "(self, x): ..."))
    except SyntaxError:
        return False
    return True
