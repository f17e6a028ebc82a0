"""Where the numbers in the texts of the labs come from.

Each number in a Markdown cell or an alternative text is printed by the lab, stands in its code or a
solution, can be read off the picture that the text is about, follows from an equation beside it, or
is declared in the metadata of the English notebook, as `{"sources": {"25": "minutes"}}` in
`nn_guide`. Both languages give the same numbers.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import nbformat

from nn_guide import notebooks, pictures
from nn_guide.pages import ROOT
from nn_proof.numbers import Number, Source, numbers, trace
from nn_proof.text import Piece, Text

# An English text may spell these, where a Chinese one has a digit.
WORDS = "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
SPELLED = {str(digit): word for digit, word in enumerate(WORDS.split("|"))}


class Cell(Text):
    """The text of a Markdown cell, read like a page."""

    def __init__(self, source: str):
        self.source = source
        super().__init__(Path())


class Picture(Source):
    """A picture, by what it draws: numbers that one can read off it."""

    def shows(self, number: Number) -> bool:
        """Whether a line ends or turns there, as far as the eye can tell."""
        said = float(number.text)
        decimals = len(number.text.lower().partition("e")[0].partition(".")[2])
        half = 0.5 * 10.0**-decimals if decimals or abs(said) > 10 else 0.0
        near = pictures.readings(self.text.split("\n"))
        units = (1, 100) if number.percent else (1,)
        return any(
            low - half / unit <= said / unit <= high + half / unit
            for low, high in near
            for unit in units
        )


def pieces(notebook: nbformat.NotebookNode, language: str) -> Iterator[Piece]:
    """The texts of a lab; their section is the id of the cell."""
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            for piece in Cell(cell.source).pieces:
                yield Piece(piece.kind, piece.text, cell.id, piece.line)
        elif alternative := cell.metadata.get("alt", {}).get(language):
            yield Piece("alternative", alternative, cell.id, 0)


def sources(notebook: nbformat.NotebookNode) -> list[Source]:
    """What the texts of a lab may take their numbers from."""
    found = [Source("pyproject.toml", (ROOT / "pyproject.toml").read_text("utf-8"))]
    for cell in notebook.cells:
        if cell.cell_type == "markdown":
            found += [Source(cell.id, fence.body) for fence in Cell(cell.source).fences]
        elif cell.id != "tools":
            printed = (
                output.get("text") or output.get("data", {}).get("text/plain", "")
                for output in cell.outputs
                if not pictures.of([output])
            )
            found.append(Source(cell.id, "\n".join([cell.source, *printed])))
    return found


def declared(english: nbformat.NotebookNode) -> set[str]:
    """The numbers for which the lab names a source of its own."""
    return set(english.metadata.nn_guide.get("sources", {}))


def without_source(
    notebook: nbformat.NotebookNode, language: str, declared: set[str]
) -> Iterator[Number]:
    """The numbers of a lab that come from nowhere."""
    everything = sources(notebook)
    drawn = {
        cell.id: Picture(cell.id, "\n".join(pictures.kept(output)["drawn"]))
        for cell in notebook.cells
        for output in pictures.of(cell.get("outputs", []))
    }
    for piece in pieces(notebook, language):
        near = [drawn[piece.section]] if piece.section in drawn else list(drawn.values())
        for number, source in trace(piece, [*near, *everything]):
            if not source and number.text.lstrip("-") not in declared:
                yield number


def only_in_one(english: nbformat.NotebookNode, chinese: nbformat.NotebookNode) -> Iterator[str]:
    """Which numbers a cell has in one language only; English may spell small ones."""
    ours, theirs = facts(english, "en"), facts(chinese, "zh")
    for cell in ours.keys() | theirs.keys():
        (said, text), (translated, _) = ours[cell], theirs[cell]
        spelled = {digit for digit, word in SPELLED.items() if re.search(rf"\b{word}", text)}
        for number in sorted(said - translated):
            yield f"{cell}: {number} is in the English text only"
        for number in sorted(translated - said - spelled):
            yield f"{cell}: {number} is in the Chinese text only"


def facts(notebook: nbformat.NotebookNode, language: str) -> dict[str, tuple[set[str], str]]:
    """By cell: the numbers in its texts, and the texts in small letters."""
    found: dict[str, tuple[set[str], str]] = defaultdict(lambda: (set(), ""))
    for piece in pieces(notebook, language):
        said, text = found[piece.section]
        here = {number.text for number in numbers(piece)}
        found[piece.section] = said | here, f"{text} {piece.text.lower()}"
    return found


def problems(name: str, root: Path = notebooks.NOTEBOOKS) -> Iterator[str]:
    """What is wrong with the numbers of a lab, in both languages."""
    both = {
        language: notebooks.read(root / language / f"{name}.ipynb") for language in ("en", "zh")
    }
    known = declared(both["en"])
    for language, notebook in both.items():
        for number in without_source(notebook, language, known):
            text = " ".join(number.piece.text.split())[:80]
            yield (
                f"notebooks/{language}/{name}.ipynb, cell '{number.piece.section}': {number} in "
                f"'{text}' is neither printed, drawn nor in the code. If it is right, say where "
                "it is from: nn_guide.sources in the metadata of the English notebook."
            )
    texts = {number.text for piece in pieces(both["en"], "en") for number in numbers(piece)}
    for extra in sorted(known - {text.lstrip("-") for text in texts}):
        yield f"notebooks/en/{name}.ipynb: nn_guide.sources has {extra}, which no text says."
    for line in only_in_one(both["en"], both["zh"]):
        yield f"{name}, cell {line}."
