"""The labs in `notebooks/en` and `notebooks/zh`: the same code cells, explained in two languages.

`python -m nn_guide.notebooks` runs the English ones, stores what they print, and copies code and
outputs to their Chinese twins. Each Markdown cell of a twin carries the hash of the English cell
that it says the same as; `nn-guide translated labs/<name>` renews them.
"""

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"
ADDRESS = re.compile(r'^REPOSITORY = ".*"$', re.MULTILINE)


class LabError(LookupError):
    """No lab has the name that was asked for, or it has no Chinese twin."""


def read(path: Path) -> nbformat.NotebookNode:
    """A notebook file."""
    return nbformat.read(path, as_version=4)


def names() -> list[str]:
    """The names of all labs."""
    return sorted(path.stem for path in (NOTEBOOKS / "en").glob("*.ipynb"))


def digest(cell: nbformat.NotebookNode) -> str:
    """The version of a cell's text."""
    return hashlib.sha256(cell.source.encode()).hexdigest()[:12]


def copy_code(english: nbformat.NotebookNode, chinese: nbformat.NotebookNode) -> None:
    """Give each code cell of the Chinese notebook the code and outputs of its English twin."""
    twins = {cell.id: cell for cell in english.cells}
    for number, cell in enumerate(chinese.cells):
        if cell.cell_type == "code" and cell.id in twins:
            chinese.cells[number] = twins[cell.id]


def stamp(name: str) -> str:
    """Note in the Chinese lab that all its texts say what the English ones say now.

    Raises:
        LabError: there is no such lab, or it has no Chinese twin.
    """
    english, twin = NOTEBOOKS / "en" / f"{name}.ipynb", NOTEBOOKS / "zh" / f"{name}.ipynb"
    if not english.is_file():
        raise LabError(f"No lab is called '{name}'. There are: {', '.join(names())}.")
    if not twin.is_file():
        raise LabError(f"notebooks/zh/{name}.ipynb is missing: write the Chinese lab first.")
    versions = {cell.id: digest(cell) for cell in read(english).cells}
    chinese = read(twin)
    for cell in chinese.cells:
        if cell.cell_type == "markdown":
            cell.metadata["translates"] = versions.get(cell.id, "")
    nbformat.write(chinese, twin)
    return f"notebooks/zh/{name}.ipynb translates notebooks/en/{name}.ipynb as it is now"


def problems(english: Path, root: Path = NOTEBOOKS) -> Iterator[str]:
    """What keeps a Chinese notebook from being the twin of the English one."""
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
            drawn = any("image/png" in o.get("data", {}) for o in cell.get("outputs", []))
            if drawn and not cell.metadata.get("alt", {}).get(language):
                yield f"{where}: cell '{cell.id}' draws, but has no metadata.alt.{language}."
    if [(c.id, c.cell_type) for c in ours.cells] != [(c.id, c.cell_type) for c in theirs.cells]:
        yield f"{english.name}: the two languages don't have the same cells in the same order."
    for cell, other in zip(ours.cells, theirs.cells, strict=False):
        if cell.cell_type == "code" and cell != other:
            yield (
                f"{english.name}: code or output of cell '{cell.id}' differs between the "
                "languages. Run `make notebooks`, which copies it from English to Chinese."
            )
        if cell.cell_type == "markdown" and other.metadata.get("translates") != digest(cell):
            yield (
                f"{english.name}: the English text of cell '{cell.id}' is not the one that the "
                f"Chinese one translates. Compare them, then run `nn-guide translated "
                f"labs/{english.stem}`."
            )


def execute(path: Path) -> nbformat.NotebookNode:
    """The notebook with the outputs that its cells have when they run in its folder."""
    from nbclient import NotebookClient

    notebook = read(path)
    folder = {"metadata": {"path": str(path.parent)}}
    client = NotebookClient(
        notebook, kernel_name="python3", resources=folder, coalesce_streams=True
    )
    client.execute()
    # No times, no Python version: a run that changes nothing leaves no diff.
    notebook.metadata.language_info = {"name": "python"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)
    return notebook


def main(wanted: list[str]) -> None:
    """Run the English notebooks, all if none is named, and bring the Chinese ones up to date.

    If `REPOSITORY_URL` is set, their first cell gets this address to install from.
    """
    from rich.progress import track

    if unknown := sorted(set(wanted) - set(names())):
        raise SystemExit(f"No lab is called {', '.join(unknown)}. There are: {', '.join(names())}.")
    for name in track(wanted or names(), "Running"):
        path, twin = (NOTEBOOKS / language / f"{name}.ipynb" for language in ("en", "zh"))
        english = execute(path)
        if address := os.environ.get("REPOSITORY_URL"):
            for cell in english.cells:
                cell.source = ADDRESS.sub(f'REPOSITORY = "{address}"', cell.source)
        nbformat.write(english, path)
        if twin.is_file():
            chinese = read(twin)
            copy_code(english, chinese)
            nbformat.write(chinese, twin)


if __name__ == "__main__":
    main(sys.argv[1:])
