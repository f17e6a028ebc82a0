"""Every argument of every layer that the guide rebuilds is shown by some example."""

import ast
import re
from collections.abc import Iterable, Iterator

from compare import arguments, layers, modules, original, parameters

from nn_guide.book import BOOK

REBUILT = [layer for module in modules().values() for layer in layers(module).values()]
TAUGHT = {layer.__name__: [p.name for p in parameters(original(layer))] for layer in REBUILT}


def family(name: str) -> str:
    """Conv1d, Conv2d and Conv3d take the same arguments: `Conv`."""
    return re.sub(r"[123]d$", "", name)


def set_in(source: str) -> Iterator[tuple[str, str]]:
    """Each call of `nn.X` or `F.x` in a source with each argument that it gives: (`X`, `bias`)."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in TAUGHT and ast.unparse(node.func.value) in ("nn", "F"):
                yield from ((family(name), key.arg) for key in node.keywords if key.arg)
                given = zip(TAUGHT[name], node.args, strict=False)
                yield from ((family(name), position) for position, _ in given)


def not_shown(sources: Iterable[str], taught: list) -> set[tuple[str, str]]:
    """Arguments of the layers `taught` that no source gives."""
    shown = {call for source in sources for call in set_in(source)}
    names = {(family(layer.__name__), name) for layer in taught for name in arguments(layer)}
    return {(layer, name) for layer, name in names - shown if not name.startswith("_")}


def test_every_argument_is_shown():
    sources = [BOOK.example(name).source for name in BOOK.names()]
    assert not_shown(sources, REBUILT) == set()


def test_an_argument_that_is_not_shown_is_caught():
    linear = [layer for layer in REBUILT if layer.__name__ == "Linear"]
    assert not_shown(["nn.Linear(1, out_features=2)"], linear) == {("Linear", "bias")}
    assert not_shown(["nn.Linear(1, 2, bias=True)"], linear) == set()
