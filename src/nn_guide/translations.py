"""The two languages: whether a Chinese page gives the facts of the English one, and whether both
were read side by side since either was changed.

Compared are facts: which snippets, formulas, figures, sections and numbers. Sentences, links,
tables and boxes are each language's own, and so are sections that only a Chinese page has.

`proofs/reviews/<chapter>.json` holds the git ids of both texts when they were last compared.
"""

import difflib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from nn_guide.pages import ROOT, Page, PageError, names
from nn_proof.files import blob_id, write
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
    reviewed = _rows(name, root).get(name, "").split()
    if not reviewed:
        yield f"docs/zh/{name}.md was never compared with docs/en/{name}.md. {_advice(name)}"
        return
    for file, known in zip(files(name, root), reviewed, strict=True):
        if blob_id(file) != known:
            changed = file.relative_to(root).as_posix()
            yield (
                f"{changed} has changed since both languages were compared: "
                f"see `git diff {known} {changed}`. {_advice(name)}"
            )


def _advice(name: str) -> str:
    return f"When they say the same, write it down with `nn-guide translated {name}`."


def files(name: str, root: Path = ROOT) -> tuple[Path, Path]:
    """The English and the Chinese file of a page."""
    return root / f"docs/en/{name}.md", root / f"docs/zh/{name}.md"


def stamp(page: str, root: Path = ROOT) -> str:
    """Note that both texts of a page say the same; returns what was done.

    Raises:
        PageError: the page doesn't exist in one of the languages.
    """
    name = page.removesuffix(".md")
    english, chinese = files(name, root)
    if not english.is_file():
        known = names(root)
        near = ", ".join(difflib.get_close_matches(name, known)) or ", ".join(known)
        raise PageError(f"There is no page docs/en/{name}.md. Pages: {near}.")
    if not chinese.is_file():
        raise PageError(f"docs/zh/{name}.md is missing: write the Chinese page first.")
    rows = _rows(name, root)
    rows[name] = f"{blob_id(english)} {blob_id(chinese)}"
    file = _file(name, root)
    file.parent.mkdir(parents=True, exist_ok=True)
    write(file, json.dumps(dict(sorted(rows.items())), indent=0) + "\n")
    return f"docs/zh/{name}.md and docs/en/{name}.md say the same as they are now."


def chapter_of(name: str) -> str:
    """The chapter of a page, such as `losses` of `losses/cross-entropy`."""
    return name.split("/")[0] if "/" in name else "pages"


def _file(name: str, root: Path) -> Path:
    return root / REVIEWS / f"{chapter_of(name)}.json"


def _rows(name: str, root: Path) -> dict[str, str]:
    file = _file(name, root)
    return json.loads(file.read_text("utf-8")) if file.exists() else {}
