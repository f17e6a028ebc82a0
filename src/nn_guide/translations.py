"""The two languages: whether a Chinese page gives the facts of the English one, and whether both
were read side by side since either was changed.

Compared are facts: which snippets, formulas, figures, sections and numbers. Sentences, links,
tables and boxes are each language's own, and so are sections that only a Chinese page has.

`proofs/reviews/<chapter>.json` holds the git ids of both pages when they were last compared, and of
labs, whose outputs change by themselves, a hash of their texts.
"""

import difflib
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from nn_guide.pages import ROOT, Page, PageError, names
from nn_proof.files import blob_id, read_rows, write
from nn_proof.numbers import numbers

REVIEWS = "proofs/reviews"


def facts(page: Page) -> dict[str, dict[str, list[str]]]:
    """For each section, in the order of the page: what must be the same in both languages.

    Snippets are in order; what a sentence may turn around is sorted.
    """
    found: dict[str, dict[str, list[str]]] = {"": defaultdict(list)}
    for heading in page.text.headings:
        found[heading.id] = defaultdict(list)
    for fence in page.text.fences:
        if fence.included:
            found[fence.section]["snippet"].append(fence.included)
    for section, address in page.text.figures:
        found[section]["figure"].append(address)
    for piece in page.pieces:
        if piece.kind == "formula":
            found[piece.section]["formula"].append(piece.text)
        found[piece.section]["number"] += [number.text for number in numbers(piece)]
    for of_section in found.values():
        of_section["formula"].sort()
        of_section["number"] = sorted(set(of_section["number"]))
    return found


def problems(name: str, root: Path = ROOT) -> Iterator[str]:
    """What a contributor has to do so that the Chinese page says what the English one says."""
    english, chinese = files(name, root)
    if not chinese.is_file():
        yield f"docs/zh/{name}.md is missing: docs/en/{name}.md has no Chinese page yet."
        return
    ours, theirs = facts(Page(english)), facts(Page(chinese))
    shared = [section for section in theirs if section in ours]
    if list(ours) != shared:
        lines = difflib.unified_diff(list(ours), shared, "docs/en", "docs/zh", lineterm="", n=1)
        yield f"docs/zh/{name}.md has other sections than docs/en/{name}.md:\n" + "\n".join(lines)
    for section in shared:
        for kind in ("snippet", "figure", "formula", "number"):
            said, translated = ours[section][kind], theirs[section][kind]
            if said != translated:
                lines = difflib.unified_diff(said, translated, "en", "zh", lineterm="", n=0)
                yield (
                    f"docs/zh/{name}.md, section '{section or 'title'}', has another {kind} than "
                    f"docs/en/{name}.md:\n" + "\n".join([*lines][2:])
                )
    yield from not_reviewed(name, root)


def not_reviewed(name: str, root: Path = ROOT) -> Iterator[str]:
    """Which text of a page was changed since both were compared."""
    both = files(name, root)
    english, chinese = (file.relative_to(root).as_posix() for file in both)
    reviewed = read_rows(rows_file(REVIEWS, name, root)).get(name, "").split()
    if not reviewed:
        yield f"{chinese} was never compared with {english}. {_advice(name)}"
        return
    for file, known, changed in zip(both, reviewed, (english, chinese), strict=True):
        if identity(file) != known:
            command = f"git diff {known}" if file.suffix == ".md" else "git log -p"
            yield (
                f"{changed} has changed since both languages were compared: "
                f"see `{command} {changed}`. {_advice(name)}"
            )


def _advice(name: str) -> str:
    return f"When they say the same, write it down with `nn-guide translated {name}`."


def files(name: str, root: Path = ROOT) -> tuple[Path, Path]:
    """The English and the Chinese file of a page or lab."""
    lab = name.removeprefix("labs/")
    if (notebook := root / f"notebooks/en/{lab}.ipynb").is_file() and lab != name:
        return notebook, root / f"notebooks/zh/{lab}.ipynb"
    return root / f"docs/en/{name}.md", root / f"docs/zh/{name}.md"


def identity(file: Path) -> str:
    """What is another if the text of a page or lab is another."""
    if file.suffix == ".md":
        return blob_id(file)
    notebook = json.loads(file.read_text("utf-8"))
    texts = [notebook["metadata"].get("nn_guide", {})]
    for cell in notebook["cells"]:
        said = "".join(cell["source"]) if cell["cell_type"] == "markdown" else ""
        texts.append([cell["id"], said, cell["metadata"].get("alt", {})])
    return hashlib.sha1(json.dumps(texts, sort_keys=True).encode()).hexdigest()


def stamp(page: str, root: Path = ROOT) -> str:
    """Note that both texts of a page or lab say the same; returns what was done.

    Raises:
        PageError: it doesn't exist in one of the languages.
    """
    name = page.removesuffix(".md").removesuffix(".ipynb")
    english, chinese = files(name, root)
    if not english.is_file():
        known = names(root) + [f"labs/{lab.stem}" for lab in root.glob("notebooks/en/*.ipynb")]
        near = ", ".join(difflib.get_close_matches(name, known)) or ", ".join(known)
        raise PageError(f"There is no page or lab '{name}'. There are: {near}.")
    if not chinese.is_file():
        missing = chinese.relative_to(root).as_posix()
        raise PageError(f"{missing} is missing: write the Chinese text first.")
    file = rows_file(REVIEWS, name, root)
    rows = read_rows(file)
    rows[name] = f"{identity(english)} {identity(chinese)}"
    write(file, json.dumps(dict(sorted(rows.items())), indent=0) + "\n")
    return f"{name}: both languages say the same as they are now."


def rows_file(folder: str, name: str, root: Path = ROOT) -> Path:
    """The file of a folder of rows that has those of a page's chapter."""
    chapter = name.split("/")[0] if "/" in name else "pages"
    return root / folder / f"{chapter}.json"
