"""The source of the functional forms, read without importing them: no torch is needed."""

import ast
import functools
from pathlib import Path

FORMS = Path(__file__).parent / "forms"


@functools.cache
def _modules() -> dict[str, tuple[ast.Module, str]]:
    sources = {path.stem: path.read_text("utf-8") for path in sorted(FORMS.glob("[!_]*.py"))}
    return {name: (ast.parse(source), source) for name, source in sources.items()}


def _classes(function: ast.FunctionDef) -> list[str]:
    """The classes whose form a function is, from its decorator `@form("A", "B")`."""
    return [
        str(ast.literal_eval(argument))
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == "form"
        for argument in decorator.args
    ]


@functools.cache
def _places() -> dict[str, tuple[str, ast.FunctionDef]]:
    return {
        cls: (module, node)
        for module, (tree, _) in _modules().items()
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        for cls in _classes(node)
    }


def file(cls: str) -> str:
    """The file, below `nn_guide`, with the functional form of a class; empty if there is none."""
    return f"atlas/forms/{_places()[cls][0]}.py" if cls in _places() else ""


def code(cls: str) -> str:
    """The functional form of a class as it stands in its file, without the decorator; before it,
    what else of ours it uses."""
    if cls not in _places():
        return ""
    parts: list[str] = []
    _collect(*_places()[cls], parts)
    return "\n\n\n".join(parts)


def _collect(module: str, node: ast.stmt, parts: list[str]) -> None:
    """Append a statement of a module, after those that it needs."""
    tree, source = _modules()[module]
    needed = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    for other in tree.body:
        match other:
            case ast.ImportFrom(module=origin) if origin and origin.startswith("nn_guide.atlas."):
                sibling = origin.rpartition(".")[2]
                for imported in _modules()[sibling][0].body:
                    if getattr(imported, "name", None) in needed & {a.name for a in other.names}:
                        _collect(sibling, imported, parts)
            case ast.FunctionDef(name=name) if name in needed and other is not node:
                _collect(module, other, parts)
            case ast.Assign(targets=[ast.Name(id=name)]) if name in needed and other is not node:
                _collect(module, other, parts)
    lines = source.splitlines()[node.lineno - 1 : node.end_lineno]
    if (text := "\n".join(lines)) not in parts:
        parts.append(text)
