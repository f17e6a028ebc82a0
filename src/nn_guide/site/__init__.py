"""The site: what is put into the pages, how they are built and served.

`stage` writes plain Markdown for a language into `build/stage/`; `hook.py` lets MkDocs show that.
"""

import json

from nn_guide.book import BOOK
from nn_guide.pages import ROOT, paths
from nn_guide.site import (
    activations,
    atlas,
    changes,
    chapters,
    counts,
    errors,
    glossary,
    homes,
    learn,
    lint,
    live,
    mending,
    myths,
    names,
    notebooks,
    sheet,
    verified,
)
from nn_proof.stage import Pages, Proofs, keep, stage

STAGED = ROOT / "build/stage"
PUTS = (
    activations,
    atlas,
    changes,
    chapters,
    counts,
    errors,
    glossary,
    homes,
    learn,
    lint,
    live,
    myths,
    sheet,
    verified,
)

# While the site is served: the pages to stage anew.
only: set[str] | None = None


def read(language: str, repository: str = "", mirror: str = "") -> Pages:
    """The pages that somebody wrote; with the addresses of the repository and of its mirror, if
    there are any, they link there."""
    folder = ROOT / "docs" / language
    homes = (address.rstrip("/").removesuffix(".git") for address in (repository, mirror))
    pages = Pages(language, Proofs(BOOK), {}, *homes)
    for path in paths(language):
        name = path.relative_to(folder).with_suffix("").as_posix()
        pages.add(name, path.read_text("utf-8"))
    return pages


def write(language: str, repository: str = "", mirror: str = "") -> Pages:
    """Stage the pages of a language.

    Raises:
        StageError: a page asks for what there isn't.
    """
    target = STAGED / language
    pages = read(language, repository, mirror)
    pictures = notebooks.add(pages)
    atlas.add(pages)
    mending.add(pages)
    for name, nearest in chapters.own(language).items():
        pages[name].meta["nearest"] = nearest
    for page in pages.pages.values():
        if not page.name.startswith("learn/"):  # a lesson says so itself
            page.meta.setdefault("minutes", chapters.minutes(page))
    stage(pages, [module.put for module in PUTS], target, only)
    if only is not None:
        return pages
    for name, picture in pictures.items():
        keep(target / name, picture)
    for name, path in notebooks.files(language):
        keep(target / f"{name}.ipynb", path.read_bytes())
    learn.write(target / "learn", language)
    keep(STAGED / "names.json", json.dumps(names.targets()))
    return pages
