"""Notebooks as pages: their cells as Markdown; mkdocs-jupyter publishes the files. And
the buttons of a notebook: where it can be opened and run."""

import base64
import json
import re
import struct
from collections.abc import Iterator
from pathlib import Path

from nbformat import NotebookNode

from nn_guide import notebooks
from nn_proof.stage import Pages

DOWNLOAD = {"en": "Download this notebook", "zh": "下载本 notebook"}
OPEN = {"en": "Run it in", "zh": "在线运行："}
RUNNERS = {
    "Colab": "https://colab.research.google.com/github/{project}/blob/main/{path}",
    "Kaggle": "https://kaggle.com/kernels/welcome?src={repository}/blob/main/{path}",
    "Binder": "https://mybinder.org/v2/gh/{project}/main?urlpath=lab/tree/{path}",
    "ModelScope": "https://modelscope.cn/notebook/share/github/{project}/blob/main/{path}",
}


def files(language: str) -> Iterator[tuple[str, Path]]:
    """All notebooks of a language, each with the name of its page."""
    for path in sorted((notebooks.NOTEBOOKS / "proof" / language).glob("*.ipynb")):
        yield path.stem, path
    for path in sorted((notebooks.NOTEBOOKS / language).glob("*.ipynb")):
        yield f"labs/{path.stem}", path


def add(pages: Pages) -> dict[str, bytes]:
    """Add a page per notebook; the pictures that their cells have drawn are returned."""
    drawn = {}
    for name, path in files(pages.language):
        notebook = notebooks.read(path)
        pages.add(name, page(notebook, path, pages.language, pages.repository))
        for cell in notebook.cells:
            for number, picture in enumerate(pictures(cell)):
                drawn[f"{name}/{cell.id}-{number}.png"] = picture
    return drawn


def page(notebook: NotebookNode, path: Path, language: str, repository: str) -> str:
    """A notebook as Markdown."""
    parts = [to_markdown(cell, path.stem, language) for cell in notebook.cells]
    title, _, rest = parts[0].partition("\n")
    # As HTML: a Markdown link to the file would become a link to the page that it makes.
    download = f'<a class="md-button" href="{path.name}" download>{DOWNLOAD[language]}</a>'
    opened = runners(path, language, repository)
    front = f"---\n{json.dumps(notebook.metadata.nn_guide, ensure_ascii=False)}\n---\n"
    return front + "\n\n".join([title, download, opened, rest, *parts[1:]])


def runners(path: Path, language: str, repository: str) -> str:
    """A line with a button for each hosted runner of a notebook, in Chinese that first which can be
    reached in mainland China; empty if they can't open it."""
    in_repository = path.relative_to(notebooks.NOTEBOOKS.parent).as_posix()
    buttons = [
        f"[{runner}]({address}){{ .md-button }}"
        for runner, address in addresses(in_repository, repository).items()
    ]
    ordered = buttons[::-1] if language == "zh" else buttons
    return " ".join([OPEN[language], *ordered]) if buttons else ""


def addresses(path: str, repository: str) -> dict[str, str]:
    """Where hosted runners open a notebook; they take it from a repository on GitHub only."""
    host, _, project = repository.partition("://github.com/")
    if host != "https" or not project:
        return {}
    return {
        runner: address.format(project=project, repository=repository, path=path)
        for runner, address in RUNNERS.items()
    }


def pictures(cell: NotebookNode) -> list[bytes]:
    """The PNG outputs of a cell."""
    data = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [base64.b64decode(d["image/png"]) for d in data if "image/png" in d]


def to_markdown(cell: NotebookNode, notebook: str, language: str) -> str:
    """One cell as Markdown; its first heading takes the cell's id, the same in both languages."""
    if cell.cell_type == "markdown":
        source = re.sub(r"^(#+ .*)$", rf"\1 {{#{cell.id}}}", cell.source, count=1, flags=re.M)
        return source.replace("<details>", "<details markdown>")
    if cell.id == "tools":  # folded in the notebook, and long
        return ""
    blocks = [f"```python\n{cell.source}\n```"]
    drawn = pictures(cell)
    number = 0
    for output in cell.get("outputs", []):
        data = output.get("data", {})
        if "image/png" in data:
            alternative = cell.metadata.alt[language]
            width, height = struct.unpack(">II", drawn[number][16:24])
            attributes = f"{{ loading=lazy width={width} height={height} }}"
            blocks.append(f"![{alternative}]({notebook}/{cell.id}-{number}.png){attributes}")
            number += 1
        elif text := output.get("text") or data.get("text/plain"):
            blocks.append(f"```text printed\n{text.rstrip()}\n```")
    return "\n\n".join(blocks)
