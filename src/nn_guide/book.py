"""The book that `nn_proof` proves: this package, and the ledger beside it in the repository."""

from pathlib import Path

from nn_proof.example import Book

PACKAGE = Path(__file__).parent
BOOK = Book(PACKAGE, PACKAGE.parents[1] / "proofs")
