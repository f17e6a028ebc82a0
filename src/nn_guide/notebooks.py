"""The labs in `notebooks/en` and `notebooks/zh`: the same code cells, explained in two languages.

A lab runs alone, from its first cell, `tools`, which brings what it needs from `nn_guide.labs`. A
lab that needs the package itself says so in its metadata: `{"nn_guide": {"needs": ["nn-guide"]}}`.
`nn-guide notebooks` renews that cell, runs the labs and stores what they print; code and
outputs of the Chinese ones are those of the English ones, except for what a check says. Each
Markdown cell of a twin carries the hash of the English cell that it says the same as;
`nn-guide translated labs/<name>` renews them.
"""

import ast
import copy
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import nbformat

from nn_guide import translations
from nn_guide.pages import PageError
from nn_proof.files import write

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
LANGUAGES = ("en", "zh")
TITLES = {
    "labs": {
        "en": "Drawings and checks of this lab: run it, no need to read it",
        "zh": "本实验的绘图函数与检查程序：运行即可，不必细读",
    },
    "learn": {
        "en": "Checks of this lesson: run it, no need to read it",
        "zh": "本课的检查程序：运行即可，不必细读",
    },
}

# What a kernel runs first, so that a lab has nothing but torch, NumPy and matplotlib.
ALONE = """
import sys
sys.modules.update(dict.fromkeys(["nn_guide", "nn_proof", "sklearn", "rich", "typer", "yaml"]))
"""


def read(path: Path) -> nbformat.NotebookNode:
    """A notebook file."""
    return nbformat.read(path, as_version=4)


def names() -> list[str]:
    """The names of all labs."""
    return sorted(path.stem for path in (NOTEBOOKS / "en").glob("*.ipynb"))


def cell_of(notebook: nbformat.NotebookNode, cell_id: str) -> nbformat.NotebookNode:
    """The cell of this id."""
    return next(cell for cell in notebook.cells if cell.id == cell_id)


def tools(name: str, language: str, package: str = "labs") -> str:
    """The first cell of a lab or lesson: it writes the module `<name>_tools.py` beside the
    notebook.

    The module is `nn_guide.labs`, the module of the lab or lesson, and what that imports from us,
    in one file.
    """
    own = name.replace("-", "_")
    bodies: dict[str, str] = {}
    imports: set[str] = set()
    bound: set[tuple[str, str]] = set()

    def collect(module: str) -> None:
        file = Path(__file__).parent.joinpath(*module.split(".")[1:])
        source = (file / "__init__.py" if file.is_dir() else file.with_suffix(".py")).read_text()
        lines = source.splitlines()
        nodes = [
            node for node in ast.parse(source).body if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        bodies[module] = "\n".join(lines[nodes[-1].end_lineno :]).strip()
        for node in nodes:
            if (
                isinstance(node, ast.ImportFrom)
                and node.module
                and node.module.startswith("nn_guide")
            ):
                if node.module not in bodies:
                    collect(node.module)
            else:
                source = getattr(node, "module", "")
                names = {(source, ast.unparse(name)): name for name in node.names}
                node.names = [names[key] for key in names if key not in bound]
                bound.update(names)
                if node.names:
                    imports.add(ast.unparse(node))

    for module in ("nn_guide.labs", f"nn_guide.{package}.{own}"):
        collect(module)
    head = f"%%writefile {own}_tools.py\n# @title {TITLES[package][language]}\n"
    code = "\n\n\n".join(
        [
            "\n".join(sorted(imports, key=lambda line: (line.startswith("from"), line))),
            *bodies.values(),
        ]
    )
    return head + code.replace('LANGUAGE = "en"', f'LANGUAGE = "{language}"', 1)


def copy_code(english: nbformat.NotebookNode, chinese: nbformat.NotebookNode) -> None:
    """Give each code cell of the Chinese notebook the code and outputs of its English twin, but
    not the words of the tools and of the checks."""
    twins = {cell.id: cell for cell in english.cells}
    for number, cell in enumerate(chinese.cells):
        if cell.cell_type == "code" and cell.id in twins:
            twin = copy.deepcopy(twins[cell.id])
            if cell.id == "tools":
                twin.source = cell.source
            if is_check(cell):
                twin.outputs = cell.outputs
            chinese.cells[number] = twin


def is_check(cell: nbformat.NotebookNode) -> bool:
    """Whether the cell checks the answer to an exercise, in the language of the notebook."""
    return cell.id.startswith("check-")


def problems(english: Path, root: Path = NOTEBOOKS) -> Iterator[str]:
    """What keeps a Chinese notebook from being the twin of the English one."""
    from nn_guide import pictures

    twin = root / "zh" / english.name
    if not twin.is_file():
        yield f"notebooks/zh/{english.name} is missing: {english.name} has no Chinese twin yet."
        return
    ours, theirs = read(english), read(twin)
    for notebook, language in ((ours, "en"), (theirs, "zh")):
        where = f"notebooks/{language}/{english.name}"
        meta = notebook.metadata.get("nn_guide", {})
        if not (meta.get("title") and meta.get("description")):
            yield f"{where}: the metadata needs nn_guide.title and nn_guide.description."
        for cell in notebook.cells:
            drawn = pictures.of(cell.get("outputs", []))
            if drawn and not cell.metadata.get("alt", {}).get(language):
                yield f"{where}: cell '{cell.id}' draws, but has no metadata.alt.{language}."
            if cell.metadata.get("alt") and not drawn:
                yield f"{where}: cell '{cell.id}' should draw, but has no picture."
            if not all(map(pictures.is_kept, drawn)):
                yield (
                    f"{where}: the picture of cell '{cell.id}' isn't the one that the lab drew. "
                    "Run `make notebooks`."
                )
    if [(c.id, c.cell_type) for c in ours.cells] != [(c.id, c.cell_type) for c in theirs.cells]:
        yield f"{english.name}: the two languages don't have the same cells in the same order."
    wanted = copy.deepcopy(theirs)
    copy_code(ours, wanted)
    for notebook, language in ((ours, "en"), (theirs, "zh")):
        if cell_of(notebook, "tools").source != tools(english.stem, language):
            yield (
                f"notebooks/{language}/{english.name}: the tools cell isn't what `nn_guide.labs` "
                "holds now. Run `make notebooks`."
            )
    for cell, other, same in zip(ours.cells, theirs.cells, wanted.cells, strict=False):
        if cell.cell_type == "code" and other != same:
            yield (
                f"{english.name}: code or output of cell '{cell.id}' differs between the "
                "languages. Run `make notebooks`, which copies it from English to Chinese."
            )
    yield from translations.not_reviewed(f"labs/{english.stem}", root.parent)


def needs(notebook: nbformat.NotebookNode) -> list[str]:
    """What must be installed for a lab besides torch, NumPy and matplotlib, as pip names it."""
    return notebook.metadata.get("nn_guide", {}).get("needs", [])


def first(notebook: nbformat.NotebookNode) -> str:
    """What a kernel runs before a notebook, so that this has nothing but what it needs."""
    return "" if "nn-guide" in needs(notebook) else ALONE


def alone(folder: Path, first: str = ALONE) -> dict[str, str]:
    """The environment of a kernel that can't import our packages, unless its notebook needs them;
    it keeps its files in `folder`.

    In a kernel with another environment, a lab could rest on what its reader doesn't have. Its
    pictures carry what they draw.
    """
    startup = folder / "profile_default/startup"
    startup.mkdir(parents=True)
    (startup / "alone.py").write_text(first)
    code = Path(__file__).with_name("pictures.py").read_text("utf-8") + "\nkeep()\n"
    (startup / "pictures.py").write_text(f"exec({code!r}, {{}})\n", "utf-8")
    return os.environ | {"IPYTHONDIR": str(folder)}


def execute(notebook: nbformat.NotebookNode) -> None:
    """Give the cells the outputs that they have when the notebook runs alone in an empty folder."""
    from nbclient import NotebookClient

    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as own:
        client = NotebookClient(
            notebook,
            kernel_name="python3",
            resources={"metadata": {"path": empty}},
            coalesce_streams=True,
        )
        client.execute(env=alone(Path(own), first(notebook)))
    # No times, no Python version: a run that changes nothing leaves no diff.
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    cell_of(notebook, "tools").outputs = []


def main(wanted: list[str]) -> None:
    """Run the labs and store what they print, and make the notebooks of the lessons, `learn`; all
    if none is named."""
    from rich.progress import track

    from nn_guide import lesson_notebook

    known = [*names(), "learn"]
    if unknown := sorted(set(wanted) - set(known)):
        raise PageError(f"No lab is called {', '.join(unknown)}. There are: {', '.join(known)}.")
    for name in track(wanted or known, "Running"):
        if name == "learn":
            lesson_notebook.store()
            continue
        paths = [NOTEBOOKS / language / f"{name}.ipynb" for language in LANGUAGES]
        english, chinese = (read(path) for path in paths)
        for notebook, language in zip((english, chinese), LANGUAGES, strict=True):
            cell_of(notebook, "tools").source = tools(name, language)
        execute(english)
        copy_code(english, chinese)
        execute(chinese)
        copy_code(english, chinese)
        for notebook, path in zip((english, chinese), paths, strict=True):
            write(path, nbformat.writes(notebook) + "\n")
