"""The cheat sheet: its tables, from what stands in `sheet.yaml`, the atlas and the errors."""

import functools
import re
from typing import Any

from nn_guide import atlas, errors
from nn_guide.book import BOOK
from nn_guide.pages import table
from nn_proof.files import read_yaml
from nn_proof.stage import Page, Pages, StageError

FILE = BOOK.package / "sheet.yaml"
MARK = re.compile(r"<!-- sheet: (\w+) -->")
# What a shape needn't say where there is little room: arguments that may be left out, and
# conditions.
LEFT_OUT = re.compile(r", \[[^\]]*\]|\[[^\]]*\]| if .*|\w+ or ")
COLUMNS: dict[str, dict[str, list[str]]] = {
    "en": {
        "layers": ["To", "Layer", "Function", "Shape"],
        "losses": ["To predict", "Loss", "The model returns", "Target", "Prediction"],
        "optimizers": ["For", "Write"],
        "errors": ["Message", "Look at"],
    },
    "zh": {
        "layers": ["用途", "层", "函数", "形状"],
        "losses": ["任务", "损失函数", "模型输出", "目标", "预测"],
        "optimizers": ["场合", "写法"],
        "errors": ["报错", "检查什么"],
    },
}


@functools.cache
def known() -> dict[str, list[dict[str, Any]]]:
    """The rows of each table."""
    return read_yaml(FILE.read_text("utf-8"))


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the tables where the page asks for them.

    Raises:
        StageError: there is no such table, or a row names what there isn't.
    """

    def made(found: re.Match[str]) -> str:
        kind, language = found[1], pages.language
        try:
            rows = [cells(kind, row, language) for row in known()[kind]]
        except KeyError as error:
            raise StageError(f"{page.name}: {FILE.name} has or names no {error}.") from None
        return table(COLUMNS[language][kind], rows)

    return MARK.sub(made, text)


def cells(kind: str, row: dict[str, Any], language: str) -> list[str]:
    """The cells of a row."""
    said = row[language]
    if kind == "optimizers":
        return [said, f"`{row['code']}`"]
    if kind == "errors":
        entry = errors.ENTRIES[row["entry"]]
        message = entry.messages[0].text.partition(".")[0].replace("{}", "…")
        return [f"[{message}](errors/{entry.page}.md#{row['entry']})", said]
    entries = [atlas.ENTRIES[name] for name in row["classes"]]
    classes = ", ".join(f"`nn.{entry.name}`" for entry in entries)
    if kind == "losses":
        task, *tensors = said.split(" | ")
        return [task, classes, *tensors]
    functions = ", ".join(f"`{entry.functional[0]}`" for entry in entries)
    return [said, classes, functions, f"`{shape(entries[0], row.get('shape', 0))}`"]


def shape(entry: atlas.Entry, number: int) -> str:
    """One of the shapes that go in, and the first that comes out, with the batch first."""
    ways = [way for way in entry.shapes if way.endswith(" if batch_first")] or entry.shapes
    given, _, returned = ways[number].partition(" -> ")
    first = re.match(r"\([^()]*\)", returned)
    return f"{LEFT_OUT.sub('', given)} → {first[0] if first else LEFT_OUT.sub('', returned)}"
