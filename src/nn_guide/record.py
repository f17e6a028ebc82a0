"""What was verified, on which device: one JSON file per device in `verified/`.

`nn-guide verify --record` writes them. Nobody edits them by hand.
"""

import hashlib
import json
from pathlib import Path

from nn_guide import catalog
from nn_proof.files import write

VERIFIED = Path(__file__).parent / "verified"
DEVICES = ("cpu", "cuda")


def digest(path: Path) -> str:
    """A hash of the file's content with `\\n` line ends."""
    return hashlib.sha256(path.read_text("utf-8").encode()).hexdigest()[:16]


def load(device: str) -> dict | None:
    """The record of `device`, or None if the examples were never run there."""
    file = VERIFIED / f"{device}.json"
    return json.loads(file.read_text("utf-8")) if file.exists() else None


def save(device: str, facts: dict[str, str], outcomes: dict[str, str]) -> Path:
    """Write the record: facts about the run, and each example's outcome with its file's hash."""
    file = VERIFIED / f"{device}.json"
    examples = {
        name: {"sha256": digest(catalog.path(name)), "outcome": outcome}
        for name, outcome in outcomes.items()
    }
    write(file, json.dumps(facts | {"examples": examples}, indent=1) + "\n")
    return file


def state(name: str, record: dict | None) -> str:
    """`never`, `changed` (the file is not the one that was run), or the recorded outcome."""
    entry = record and record["examples"].get(name)
    if not entry:
        return "never"
    if entry["sha256"] != digest(catalog.path(name)):
        return "changed"
    return entry["outcome"]
