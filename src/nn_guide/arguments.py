"""Tables of arguments, beside the signatures of torch.

A table whose second column is called `Type, default` is about the classes and functions that its
corner names, or the heading above, or the page's title. The front matter may name them under
`arguments`, by section; outside of torch.nn and torch.optim with their modules. A row that names
some of them is about those.
"""

import ast
import importlib
import inspect
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from nn_guide import atlas
from nn_guide.pages import Page
from nn_proof.text import Table

HEADS = ("default", "默认值")
CODE = re.compile(r"`([^`]+)`")

Parameters = dict[str, inspect.Parameter]


@cache
def known() -> dict[str, Parameters]:
    """What classes and functions of torch take, modules also when they are called."""
    found: dict[str, Parameters] = {}
    for of_kind in atlas.as_of("", atlas.of_torch()).values():
        for name, said in of_kind.items():
            texts = said.values() if isinstance(said, dict) else [said]
            for text in texts:
                if isinstance(text, str) and (taken := _parsed(text)) is not None:
                    short = name.rpartition(".")[2]
                    found[short] = taken | found.get(short, {})
    return found


def names(signature: str) -> list[str]:
    """The names of the arguments in a signature, but not of `*args` and `**kwargs`."""
    open_ended = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [p.name for p in (_parsed(signature) or {}).values() if p.kind not in open_ended]


def _parsed(signature: str) -> Parameters | None:
    try:
        return dict(inspect.signature(eval(f"lambda {signature}: None", {})).parameters)
    except (SyntaxError, NameError):  # a default that is no literal
        literal = re.sub(r"=(?![\d('\"TFN-])[^,]*", "='…'", signature)
        return None if literal == signature else _parsed(literal)


def parameters(name: str) -> Parameters:
    """What a class or function takes; empty if there is none of this name."""
    module, _, last = name.rpartition(".")
    if not module:
        return known().get(last, {})
    return dict(inspect.signature(getattr(importlib.import_module(module), last)).parameters)


def setting(name: str) -> object:
    """The value of a setting such as `torch.backends.cudnn.benchmark`, or a function."""
    module, _, last = name.rpartition(".")
    return getattr(importlib.import_module(module), last)


def subjects(english: Page, table: Table) -> dict[str, Parameters]:
    """What a table of arguments is about, by name, and what each of it takes."""
    headings = {heading.id: heading.text for heading in english.text.headings}
    declared = english.text.meta.get("arguments", {}).get(table.section)
    titles = (table.rows[0][0], headings.get(table.section, ""), english.text.headings[0].text)
    for names in [declared] if declared else [re.findall(r"\w+", title) for title in titles]:
        found = {name.rpartition(".")[2]: parameters(name) for name in names}
        if found := {name: taken for name, taken in found.items() if taken}:
            return found
    return {}


def problems(page: Page, english: Page) -> Iterator[str]:
    """Defaults and arguments in a page's tables that torch's signatures don't have; `english` is
    the same page in English, which says whose arguments they are."""
    for table in page.text.tables:
        if not table.rows[0][1:] or not any(h in table.rows[0][1].lower() for h in HEADS):
            continue
        where, about = f"{page.path}, line {table.line}", subjects(english, table)
        if not about:
            yield f"{where}: say under `arguments: {table.section}:` whose arguments these are."
            continue
        for first, second in _arguments(table):
            named = [name for name in about if re.search(rf"\b{name}\b", f"{first} {second}")]
            taken = {name: about[name] for name in named or about}
            for text in _row(first, second, taken):
                yield f"{where}: {text}"


def _arguments(table: Table) -> Iterator[tuple[str, str]]:
    """The first two cells of each row; a row without a first one goes on with the row above."""
    rows: list[tuple[str, str]] = []
    for first, second, *_ in table.rows[1:]:
        if first or not rows:
            rows.append((first, second))
        else:
            rows[-1] = (rows[-1][0], f"{rows[-1][1]}, {second}")
    yield from rows


def _row(first: str, second: str, taken: dict[str, Parameters]) -> Iterator[str]:
    """What is wrong in a row, given what each of its subjects takes."""
    arguments = [name for name in CODE.findall(first) if name not in taken]
    said = CODE.findall(second)
    has_default = re.search(r"(^|[,，、] *)(`[^`]+`[,、 ]*)+$", second.strip())
    typed = re.search(r"\b(bool|float|int|str)\b(?! tensor)", CODE.sub("", second))
    for number, argument in enumerate(arguments):
        if argument.startswith("torch."):
            if said and not callable(value := setting(argument)) and shown(value) != shown(said[0]):
                yield f"`{argument}` is {value} when torch is imported, not '{second}'"
            continue
        having = [found[argument] for found in taken.values() if argument in found]
        defaults = {shown(p.default) for p in having if p.default is not inspect.Parameter.empty}
        values = {shown(v) for v in ([said[number]] if len(said) == len(arguments) else said)}
        if not having and has_default:
            yield f"`{argument}`: none of {', '.join(taken)} takes it"
        elif having and (has_default or typed) and not defaults <= values:
            yield f"`{argument}` is {' or '.join(sorted(defaults))} in torch, not '{second}'"
        elif having and has_default and not defaults:
            yield f"`{argument}` has no default in torch, here '{second}'"


def shown(value: Any) -> str:
    """A default, the same for `0.001` and `1e-3`, for "mean" and 'mean'."""
    if isinstance(value, str):
        try:
            value = ast.literal_eval(value)
        except (SyntaxError, ValueError):
            return value
    if isinstance(value, float) and value.is_integer():
        return repr(int(value))
    return value if isinstance(value, str) else repr(value)
