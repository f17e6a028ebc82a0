"""The book that `nn_proof` proves: this package, with the ledger and the labs beside it in the
repository."""

from pathlib import Path

from nn_proof.example import Book

PACKAGE = Path(__file__).parent
ROOT = PACKAGE.parents[1]
BOOK = Book(PACKAGE, ROOT / "proofs", ROOT / "notebooks/en")


def shipped(file: str, chapter: str) -> Path:
    """A file of the repository, such as `docs/en/labs/index.md`; a wheel has it in the folder of
    its chapter, there `labs/pages/en/labs/index.md`."""
    top, _, rest = file.partition("/")
    in_wheel = PACKAGE / chapter / {"docs": "pages"}.get(top, top) / rest
    return in_wheel if in_wheel.exists() else ROOT / file
