"""The book that `nn_proof` proves: this package, with the ledger and the labs beside it in the
repository."""

from pathlib import Path

from nn_proof.example import Book

PACKAGE = Path(__file__).parent
ROOT = PACKAGE.parents[1]
BOOK = Book(PACKAGE, ROOT / "proofs", ROOT / "notebooks/en")
