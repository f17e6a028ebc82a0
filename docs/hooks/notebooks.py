"""Notebooks as native pages: their cells go through the same Markdown pipeline as all pages.

mkdocs-jupyter recognises the notebooks and publishes the `.ipynb` for download.
"""

import base64
import json
import re
import struct
from pathlib import Path

from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File

from nn_guide import notebooks

DOWNLOAD = {"en": "Download this notebook", "zh": "下载本 notebook"}
OPEN = {"en": "Open in {}", "zh": "在 {} 中打开"}
RUNNERS = {
    "Colab": "https://colab.research.google.com/github/{project}/blob/main/{path}",
    "Kaggle": "https://kaggle.com/kernels/welcome?src={repository}/blob/main/{path}",
    "Binder": "https://mybinder.org/v2/gh/{project}/main?urlpath=lab/tree/{path}",
}


@event_priority(100)
def add_notebooks(files, config):
    """Add the notebooks of the language, and the pictures that the cells of labs have drawn."""
    language = config.theme["language"]
    for path in sorted((notebooks.NOTEBOOKS / "proof" / language).glob("*.ipynb")):
        files.append(File.generated(config, path.name, abs_src_path=str(path)))
    for path in sorted((notebooks.NOTEBOOKS / language).glob("*.ipynb")):
        files.append(File.generated(config, f"labs/{path.name}", abs_src_path=str(path)))
        for cell in notebooks.read(path).cells:
            for number, picture in enumerate(pictures(cell)):
                name = f"labs/{path.stem}/{cell.id}-{number}.png"
                files.append(File.generated(config, name, content=picture))
    return files


@event_priority(-100)
def keep_paths(files, config):
    """mkdocs-jupyter wraps the files and loses where they come from."""
    for file in files:
        if file.src_uri.endswith(".ipynb"):
            file.abs_src_path = file.file.abs_src_path
    return files


on_files = CombinedEvent(add_notebooks, keep_paths)


@event_priority(100)
def on_page_read_source(page, config):
    """Return the notebook as Markdown."""
    if not page.file.src_uri.endswith(".ipynb"):
        return None
    language = config.theme["language"]
    path = Path(page.file.abs_src_path)
    notebook, name = notebooks.read(path), path.name
    parts = [to_markdown(cell, Path(name).stem, language) for cell in notebook.cells]
    title, _, rest = parts[0].partition("\n")
    # As HTML: a Markdown link to the file would become a link to the page that it makes.
    buttons = [f'<a class="md-button" href="{name}" download>{DOWNLOAD[language]}</a>']
    in_repository = path.relative_to(notebooks.NOTEBOOKS.parent).as_posix()
    for runner, address in addresses(in_repository, config).items():
        buttons.append(f"[{OPEN[language].format(runner)}]({address}){{ .md-button }}")
    meta = notebook.metadata.nn_guide
    front = f"---\n{json.dumps(meta, ensure_ascii=False)}\n---\n"
    return front + "\n\n".join([title, "\n".join(buttons), rest, *parts[1:]])


def addresses(path: str, config) -> dict[str, str]:
    """Where hosted runners open a notebook; they take it from a repository on GitHub only."""
    repository = config.extra["repository"].rstrip("/").removesuffix(".git")
    host, _, project = repository.partition("://github.com/")
    if host != "https" or not project:
        return {}
    return {
        runner: address.format(project=project, repository=repository, path=path)
        for runner, address in RUNNERS.items()
    }


@event_priority(-100)
def on_pre_page(page, config, files):
    """Undo the renderer that mkdocs-jupyter has put on the page."""
    page.__dict__.pop("render", None)
    return page


def pictures(cell) -> list[bytes]:
    """The PNG outputs of a cell."""
    data = [output.get("data", {}) for output in cell.get("outputs", [])]
    return [base64.b64decode(d["image/png"]) for d in data if "image/png" in d]


def to_markdown(cell, notebook: str, language: str) -> str:
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
            blocks.append(f"``` {{ .text .output .no-copy }}\n{text.rstrip()}\n```")
    return "\n\n".join(blocks)
