"""Single wrong changes of what the atlas says, to count how many of them the tests see.

`python benchmarks/mutate_atlas.py` counts them by kind; `… mutate_atlas.py Conv2d` shows those of a
class.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ENTRIES = ROOT / "src/nn_guide/atlas/entries"
BLOCK = re.compile(r"^\w+:\n(?:(?:  .*)?\n)+", re.MULTILINE)  # what a file says of one class
FACT = re.compile(r"^  (\w+):((?: .*)?\n(?:    .*\n)*)", re.MULTILINE)
SHAPES = {"shapes", "where", "params", "buffers"}
CONDITIONS = {"train_eval_when", "random_when", "changes_state_when"}
SENTENCES = {"en", "zh", "why"}
LINKS = {"page", "scratch", "since"}
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
NAME = re.compile(r"(?<![\w.\[])[A-Za-z_]\w*\b(?![(:\[])")
IDENTIFIER = re.compile(r"\b(?:[a-z]+(?:_[a-z\d]+)+|[A-Z]+[a-z]*[A-Z\d]\w*)\b")  # in a sentence
DIMENSION = re.compile(r"(?<=\()[\w*]+, |, [\w*]+(?=[,)])|(?<=\()[\w*]+(?=\))")
WORDS = {"if", "else", "or", "and", "not", "in", "is", "None", "True", "False", "PackedSequence"}
OPERATORS = {" + ": " - ", " - ": " + ", " // ": " * ", " * ": " + ", " > ": " < ", " < ": " > "}
LOGIC = {" not ": " ", " and ": " or ", " or ": " and "}


def mutations() -> Iterator[tuple[Path, str, str]]:
    """A file, what stands there once, and what to put in its place."""
    for file in sorted(ENTRIES.glob("*.yaml")):
        for block in BLOCK.finditer(file.read_text("utf-8")):
            for _, new in of_class(block[0]):
                yield file, block[0], new


def of_class(block: str) -> Iterator[tuple[str, str]]:
    """The kind of each change of what is said of a class, and what is said then."""
    for fact in FACT.finditer(block):
        for new in of_fact(*fact.groups()):
            yield fact[1], block[: fact.start(2)] + new + block[fact.end(2) :]


def of_fact(kind: str, text: str) -> Iterator[str]:
    """The changes of one fact."""
    if kind in SHAPES:
        first, end, rest = text.partition("\n")  # an anchor of YAML may stand in the first line
        yield from (first + end + new for new in of_shape(rest))
    elif kind in CONDITIONS:
        yield from of_expression(text)
    elif kind == "functional":
        yield from of_names(text)
    elif kind in SENTENCES:
        yield from of_sentence(text)
    elif kind in LINKS:
        yield re.sub(r"(\"?)\n$", r"_2\1\n", text)
    elif kind == "random":
        for other in {"never", "train", "always"} - {text.strip()}:
            yield f" {other}\n"
    elif kind in ("train_eval_differs", "changes_state"):
        yield " false\n"


def of_shape(text: str) -> Iterator[str]:
    """A dimension less, two that are swapped, another name, another number or sign."""
    for found in DIMENSION.finditer(text):
        yield text[: found.start()] + text[found.end() :]
    yield from of_expression(text)
    for found in re.finditer(r"(?<!in \()\b(\w+), (\w+)(?=[,)])", text):
        if found[1] != found[2]:
            yield f"{text[: found.start()]}{found[2]}, {found[1]}{text[found.end() :]}"


def of_expression(text: str) -> Iterator[str]:
    """Another name, number, sign, or condition."""
    names = sorted({name for name in NAME.findall(text) if name not in WORDS})
    for found in NAME.finditer(text):
        if found[0] not in WORDS:
            after = names[(names.index(found[0]) + 1) % len(names)]
            other = after if after != found[0] else f"{found[0]}_2"
            yield text[: found.start()] + other + text[found.end() :]
    yield from of_numbers(text)
    for old, new in (OPERATORS | LOGIC).items():
        for found in re.finditer(rf"(?<=\S){re.escape(old)}(?=\S)", text):
            yield text[: found.start()] + new + text[found.end() :]


def of_numbers(text: str) -> Iterator[str]:
    for found in NUMBER.finditer(text):
        yield f"{text[: found.start()]}{float(found[0]) + 1:g}{text[found.end() :]}"


def of_names(text: str) -> Iterator[str]:
    """One of several functions left out, and each put in another's place."""
    found = list(re.finditer(r"(?<=[\[ ])(F|torch)\.\w+", text))
    for function in found:
        other = "F.relu" if function[0] != "F.relu" else "F.gelu"
        yield text[: function.start()] + other + text[function.end() :]
        if len(found) > 1:
            line = re.compile(rf"(?:\n    - )?{re.escape(function[0])}\b(?:, )?")
            yield re.sub(r", \]", "]", line.sub("", text, count=1))


def of_sentence(text: str) -> Iterator[str]:
    """Another number, or a name that has one letter more."""
    yield from of_numbers(text)
    for found in IDENTIFIER.finditer(text):
        yield f"{text[: found.end()]}x{text[found.end() :]}"


def main() -> None:
    wanted, kinds = sys.argv[1:], Counter()
    for file in sorted(ENTRIES.glob("*.yaml")):
        for block in BLOCK.findall(file.read_text("utf-8")):
            for kind, new in of_class(block):
                kinds[kind] += 1
                if block.partition(":")[0] in wanted:
                    changed = zip(block.splitlines(), new.splitlines(), strict=False)
                    print(*[f"- {a}\n+ {b}" for a, b in changed if a != b][:1], sep="\n")
    print(*[f"{count:5} {kind}" for kind, count in kinds.most_common()], sep="\n")


if __name__ == "__main__":
    main()
