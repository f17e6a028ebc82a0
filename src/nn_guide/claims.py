"""Myths: what people say about torch.nn, each bound to the examples that prove a verdict on it.

The table is `claims.yaml`, beside this file.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from nn_guide.book import BOOK
from nn_proof.example import UnknownExampleError
from nn_proof.files import read_yaml

FILE = Path(__file__).with_name("claims.yaml")
VERDICTS = ("outdated", "misleading", "wrong", "crashes")
EFFECTS = ("silent", "error", "words")  # by the harm they do
PROOFS = 3  # at most: few enough to read them all


def load() -> dict[str, dict]:
    """The table: `verdict`, `effect` and `proof` of a claim, by its id."""
    return read_yaml(FILE.read_text("utf-8"))


def problems(claims: Mapping[str, Mapping]) -> Iterator[str]:
    """What is wrong with the table, and what to do about it."""
    for name, claim in claims.items():
        for key in claim.keys() - {"verdict", "effect", "proof"}:
            yield f"{name}: '{key}' means nothing here. Write `verdict`, `effect` and `proof`."
        if (verdict := claim.get("verdict")) not in VERDICTS:
            yield f"{name}: unknown verdict '{verdict}'. Choose from: {', '.join(VERDICTS)}."
        if (effect := claim.get("effect")) not in EFFECTS:
            yield f"{name}: unknown effect '{effect}'. Choose from: {', '.join(EFFECTS)}."
        proof = claim.get("proof") or []
        if isinstance(proof, str):
            yield f"{name}: `proof` is a text. Write a list of examples, even for one."
            continue
        if not proof:
            yield f"{name}: no proof. Name an example that shows it, or write one."
        if len(proof) > PROOFS:
            yield f"{name}: {len(proof)} proofs. Keep the best {PROOFS}."
        for example in sorted({example for example in proof if proof.count(example) > 1}):
            yield f"{name}: '{example}' is listed more than once. Keep one."
        for example in proof:
            if example.endswith(".py"):
                yield f"{name}: leave out the '.py' of '{example}'."
                continue
            try:
                BOOK.example(example)
            except UnknownExampleError as error:
                yield f"{name}: {error}"
