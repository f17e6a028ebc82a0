"""What a rule is, and how one is written down."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from nn_guide.lint.source import File

Check = Callable[[File], Iterator[ast.AST]]


class Said(NamedTuple):
    """What a rule says in a language: what is wrong, why it is, what to write."""

    message: str
    cause: str
    cure: str


@dataclass(frozen=True)
class Rule:
    """A mistake that can be seen without running."""

    code: str
    page: str  # the page that explains it, with the id of the section: models/module#pitfalls
    said: dict[str, Said]
    check: Check


RULES: dict[str, Rule] = {}


def rule(
    code: str, page: str, en: tuple[str, str, str], zh: tuple[str, str, str]
) -> Callable[[Check], Check]:
    """Make a rule of a function that finds the places of a mistake."""

    def add(check: Check) -> Check:
        if code in RULES:
            raise ValueError(f"There are two rules {code}.")
        RULES[code] = Rule(code, page, {"en": Said(*en), "zh": Said(*zh)}, check)
        return check

    return add
