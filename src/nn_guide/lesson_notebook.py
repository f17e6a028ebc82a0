"""The notebook of a lesson: its page, with programs and exercises as cells that run.

`nn-guide notebooks learn` makes them from the pages and stores them in `notebooks/learn`, where
hosted runners find them. They have no outputs, so that nothing answers the page's questions before
the reader has run the cell.
"""

import base64
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from nn_guide import notebooks
from nn_guide.book import PACKAGE, ROOT
from nn_guide.course import WORDS, Lesson, Part, lessons, parts
from nn_guide.lab import METADATA
from nn_proof.example import MARKS
from nn_proof.files import write
from nn_proof.stage import PRINTED
from nn_proof.text import HEADING_ID

LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:)[^)]*\)")
FIGURE = re.compile(r"!\[([^\]]*)\]\([^)]*figures/([\w/-]+)\.svg\)")
INCLUDED = re.compile(r'^--8<-- "([^"]+)"$', re.MULTILINE)


def notebook(lesson: Lesson, language: str) -> NotebookNode:
    """The notebook of a lesson in a language."""
    words = WORDS[language]
    title, *rest = parts(lesson.text(language).source)
    tools = notebooks.tools(lesson.slug, language, "learn")
    folded = {"cellView": "form", "jupyter": {"source_hidden": True}}
    cells = [
        _text(title.source),
        _text(words["notebook"]),
        _code(tools, "tools", metadata=folded),
        *_cells(rest, lesson, language),
    ]
    cells = _joined(cells)
    for number, cell in enumerate(cells):
        if cell.id == "cell":
            cell.id = f"cell-{number}"
    made = nbformat.v4.new_notebook(metadata=METADATA)
    made.cells = cells
    nbformat.validate(made)
    return made


def _cells(found: Iterable[Part], lesson: Lesson, language: str) -> Iterator[NotebookNode]:
    number = ""  # of the exercise that one is in
    for part in found:
        if part.kind == "heading":
            number = part.id.removeprefix("exercise-")
        if part.included == f"learn/{lesson.own}/start_{number}.py":
            yield _code(_program(part.included), f"start-{number}")
            check, names = f"check_{number}", ", ".join(lesson.answers(int(number)))
            call = f"from {lesson.own}_tools import {check}\n\n{check}({names})"
            yield _code(call, f"check-{number}")
        elif part.included:
            yield _code(_program(part.included))
        elif part.kind in ("heading", "text", "fence"):
            yield _text(part.source)
        elif part.kind in ("tip", "success"):
            yield _text(_details(part.title, part.source))
        elif part.kind == "question":
            yield _text(f"**{part.title}**")
            for piece in parts(part.source):
                if piece.kind == "text":
                    yield _text(_details(WORDS[language]["answer"], piece.source))
                else:
                    yield from _cells([piece], lesson, language)
        else:
            yield _text(f"**{part.title}**")
            yield from _cells(parts(part.source), lesson, language)


def _joined(cells: list[NotebookNode]) -> list[NotebookNode]:
    """The cells, with neighbouring ones of Markdown in one; a heading begins a new one."""
    joined: list[NotebookNode] = []
    for cell in cells:
        both = joined and joined[-1].cell_type == cell.cell_type == "markdown"
        if both and not cell.source.startswith("#"):
            joined[-1].source += f"\n\n{cell.source}"
            attached = joined[-1].get("attachments", {}) | cell.get("attachments", {})
            if attached:
                joined[-1].attachments = attached
        else:
            joined.append(cell)
    return joined


def _code(source: str, name: str = "cell", metadata: dict | None = None) -> NotebookNode:
    return _cell("code", source, name, metadata=metadata or {}, execution_count=None, outputs=[])


def _text(source: str) -> NotebookNode:
    """A cell of Markdown: its links within the site are left out, its figures are attached."""
    attached = {}

    def attach(figure: re.Match) -> str:
        file = f"{figure[2].replace('/', '-')}.svg"
        drawing = (ROOT / f"docs/figures/{figure[2]}.svg").read_bytes()
        attached[file] = {"image/svg+xml": base64.b64encode(drawing).decode()}
        return f"![{figure[1]}](attachment:{file})"

    source = FIGURE.sub(attach, LINK.sub(r"\1", HEADING_ID.sub("", source)))
    more = {"attachments": attached} if attached else {}
    return _cell("markdown", source, "cell", metadata={}, **more)


def _cell(kind: str, source: str, name: str, **more: object) -> NotebookNode:
    """A cell, which is checked with its notebook: nbformat's own functions check each."""
    return NotebookNode(id=name, cell_type=kind, source=source, **nbformat.from_dict(more))


def _program(file: str) -> str:
    """A program to be run: without what it prints, and without marks of remarks."""
    return MARKS.sub("", PRINTED.sub("", (PACKAGE / file).read_text("utf-8"))).strip()


def _details(title: str, source: str) -> str:
    """What is folded away; code in it is shown, not run."""
    shown = INCLUDED.sub(lambda include: _program(include[1]), source)
    return f"<details>\n<summary>{title}</summary>\n\n{shown}\n\n</details>"


def stored(lesson: Lesson, language: str) -> Path:
    """The file of a lesson's notebook."""
    name = f"learn-{lesson.number:02}-{lesson.slug}.ipynb"
    return notebooks.NOTEBOOKS / "learn" / language / name


def problems(lesson: Lesson) -> Iterator[str]:
    """Which notebooks of a lesson aren't what its pages give."""
    for language in notebooks.LANGUAGES:
        file = stored(lesson, language)
        if not file.is_file() or file.read_text("utf-8") != _written(lesson, language):
            yield (
                f"notebooks/learn/{language}/{file.name} isn't the notebook of its page. Run "
                "`make notebooks LABS=learn`."
            )


def store() -> None:
    """Write the notebooks of all lessons."""
    for lesson in lessons():
        for language in notebooks.LANGUAGES:
            write(stored(lesson, language), _written(lesson, language))


def _written(lesson: Lesson, language: str) -> str:
    return nbformat.writes(notebook(lesson, language)) + "\n"
