"""The page "What is verified": what the ledger holds, counted."""

from typing import Any

from nn_guide.book import BOOK
from nn_guide.pages import table
from nn_proof.ledger import Where
from nn_proof.stage import Page, Pages, Proofs

MARK = "<!-- verified: matrix -->"
# Kinds of what is proven, as its name in the ledger begins.
KINDS = ("examples", "scratch", "atlas/forms", "atlas/entries", "training", "figures", "labs")
WORDS: dict[str, dict[str, Any]] = {
    "en": {
        "examples": "snippets",
        "scratch": "layers, losses and optimizers by hand",
        "atlas/forms": "families of functional forms",
        "atlas/entries": "families of facts on the cards of the atlas",
        "training": "modules for training",
        "figures": "figures",
        "labs": "labs, with their pictures",
        "columns": ["What", "Files"],
        "column": "{device}, torch {torch}",
        "nothing": "Nothing has been run on {devices} yet.",
        "and": " or ",
    },
    "zh": {
        "examples": "示例",
        "scratch": "手写的层、损失函数与优化器",
        "atlas/forms": "函数式写法（按类别）",
        "atlas/entries": "对照表卡片上的事实（按类别）",
        "training": "训练一章的模块",
        "figures": "图",
        "labs": "实验，含其中的图",
        "columns": ["内容", "文件数"],
        "column": "{device}，torch {torch}",
        "nothing": "尚未在 {devices} 上运行过。",
        "and": " 或 ",
    },
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the table on the page that asks for it."""
    return text.replace(MARK, matrix(pages.language, pages.proofs)) if MARK in text else text


def matrix(language: str, proofs: Proofs) -> str:
    """How many files of each kind are proven as they are now, on each device and torch."""
    words, rows = WORDS[language], proofs.ledger.rows
    names = {kind: things(kind) for kind in KINDS}
    keys = {name: proofs.key(name) for kind in KINDS for name in names[kind]}

    def count(where: Where, kind: str) -> str:
        known = rows[where]
        return f"{sum(known.get(n, '').split(' ')[0] == keys[n] for n in names[kind]):,}"

    columns = [
        words["column"].format(device=where.device.upper(), torch=where.torch) for where in rows
    ]
    body = [
        [words[kind], f"{len(names[kind]):,}", *(count(where, kind) for where in rows)]
        for kind in KINDS
    ]
    lacking = [d.upper() for d in ("cuda", "mps") if d not in {where.device for where in rows}]
    note = words["nothing"].format(devices=words["and"].join(lacking)) if lacking else ""
    return f"{table([*words['columns'], *columns], body)}\n{note}"


def things(kind: str) -> list[str]:
    """The names of all files of a kind."""
    if kind == "labs" and BOOK.labs:
        return [f"labs/{path.stem}" for path in sorted(BOOK.labs.glob("*.ipynb"))]
    return sorted(
        path.relative_to(BOOK.package).with_suffix("").as_posix()
        for path in (BOOK.package / kind).rglob("[!_]*.*")
        if path.suffix in (".py", ".yaml")
    )
