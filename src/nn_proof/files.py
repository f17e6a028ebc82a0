"""Writing files so that nothing is lost when it goes wrong."""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

# Folders with code of others, or none.
SKIPPED = frozenset(["build", "dist", "node_modules", "site-packages", "venv", "__pycache__"])


class WriteError(OSError):
    """A file could not be written; the message says which one, and why."""


class RowsError(ValueError):
    """A file of rows can't be read; the message says which one, and what to do."""


def write(path: Path, content: str | bytes) -> None:
    """Write the content beside the file, then put it in its place: whole, or not at all.

    Raises:
        WriteError: the disk is full, the folder can't be written to; the file is as it was.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(content.encode() if isinstance(content, str) else content)
            if path.exists():
                shutil.copymode(path, beside)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        as_it_was = "It is as it was." if path.exists() else "It was not made."
        raise WriteError(f"Cannot write {path}: {error.strerror}. {as_it_was}") from error


def read_yaml(source: str) -> Any:
    """What YAML says, by the quick reader where there is one.

    Raises:
        yaml.YAMLError: it isn't YAML.
    """
    return yaml.load(source, getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def below(folder: Path, *endings: str) -> Iterator[Path]:
    """The files of a folder, and of the folders in it, that end so; not those of others, as in
    `node_modules`, and nothing hidden."""
    for file in sorted(folder.rglob("*")):
        if file.suffix in endings and file.is_file():
            above = file.relative_to(folder).parts[:-1]
            if not any(part in SKIPPED or part.startswith(".") for part in above):
                yield file


def read_rows(file: Path) -> dict:
    """What a file of rows holds; nothing if there is none yet.

    Raises:
        RowsError: it isn't JSON, as after a merge with conflicts.
    """
    try:
        return json.loads(file.read_text("utf-8")) if file.exists() else {}
    except json.JSONDecodeError as error:
        raise RowsError(
            f"{file} isn't JSON: {error}. Are there marks of a merge in it? Take either side "
            "(`git checkout --ours` or `--theirs`), and write what differs anew."
        ) from None


def blob_id(path: Path) -> str:
    """The id that git gives to the file's content."""
    content = path.read_bytes()
    return hashlib.sha1(b"blob %d\0" % len(content) + content).hexdigest()
