"""Writing files so that nothing is lost when it goes wrong."""

import os
import tempfile
from pathlib import Path


def write(path: Path, text: str) -> None:
    """Write the text beside the file, then put it in its place: whole, or not at all."""
    handle, beside = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        os.replace(beside, path)
    except BaseException:
        os.unlink(beside)
        raise
