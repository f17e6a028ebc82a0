"""The labs in `notebooks/en` and `notebooks/zh`: the same code cells, explained in two languages.

`python -m nn_guide.notebooks` runs the English ones, stores what they print, and copies code and
outputs to their Chinese twins.
"""

from collections.abc import Iterator
from pathlib import Path

import nbformat

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"


def read(path: Path) -> nbformat.NotebookNode:
    """A notebook file."""
    return nbformat.read(path, as_version=4)


def copy_code(english: nbformat.NotebookNode, chinese: nbformat.NotebookNode) -> None:
    """Give each code cell of the Chinese notebook the code and outputs of its English twin."""
    twins = {cell.id: cell for cell in english.cells}
    for number, cell in enumerate(chinese.cells):
        if cell.cell_type == "code" and cell.id in twins:
            chinese.cells[number] = twins[cell.id]


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


def main() -> None:
    """Run all English notebooks, and bring the Chinese ones up to date."""
    from nbclient import NotebookClient
    from rich.progress import track

    for path in track(sorted((NOTEBOOKS / "en").glob("*.ipynb")), "Running"):
        english = read(path)
        NotebookClient(english, kernel_name="python3").execute()
        # No times, no Python version: a run that changes nothing leaves no diff.
        english.metadata.language_info = {"name": "python"}
        for cell in english.cells:
            cell.metadata.pop("execution", None)
        nbformat.write(english, path)
        twin = NOTEBOOKS / "zh" / path.name
        if twin.is_file():
            chinese = read(twin)
            copy_code(english, chinese)
            nbformat.write(chinese, twin)


if __name__ == "__main__":
    main()
