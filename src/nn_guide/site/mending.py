"""Where a reader says that something on a page is wrong, or mends it: addresses in the repository,
if it has one whose host is known."""

from pathlib import Path
from urllib.parse import quote, urlencode, urlsplit

from nn_guide.pages import ROOT
from nn_guide.site import notebooks
from nn_proof.stage import Pages, StageError

FORMS = {"en": "mistake", "zh": "translation"}


def add(pages: Pages) -> None:
    """Note both addresses in the front matter of each page; nothing without a repository."""
    files = dict(notebooks.files(pages.language))
    for page in pages.pages.values():
        file = source(page.name, pages.language, files)
        page.meta.update(addresses(page.name, file, pages.language, pages.repository))


def source(name: str, language: str, files: dict[str, Path]) -> str:
    """The file of the repository in which somebody wrote a page, given those of the notebooks.

    Raises:
        StageError: there is none.
    """
    family = name.removeprefix("atlas/")
    candidates = [
        files.get(name),
        ROOT / f"docs/{language}/{name}.md",
        ROOT / f"src/nn_guide/atlas/entries/{family}.yaml",
    ]
    for file in candidates:
        if file and file.is_file():
            return file.relative_to(ROOT).as_posix()
    raise StageError(f"There is no file of which the page '{name}' is made.")


def addresses(name: str, file: str, language: str, repository: str) -> dict[str, str]:
    """Where a page is edited, and where a mistake on it is reported."""
    host = urlsplit(repository).netloc
    if host == "github.com":
        asked = urlencode({"template": f"{FORMS[language]}.yml", "page": name})
        return {
            "edit": f"{repository}/edit/main/{quote(file)}",
            "report": f"{repository}/issues/new?{asked}",
        }
    if host.startswith("gitlab."):
        asked = urlencode({"issue[title]": f"{name}: "})
        return {
            "edit": f"{repository}/-/edit/main/{quote(file)}",
            "report": f"{repository}/-/issues/new?{asked}",
        }
    return {}
