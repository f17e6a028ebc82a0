"""The environment of a reader: torch, NumPy and what they require, and nothing of ours; or what
else is named."""

import importlib.util
import os
import venv
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from nn_proof.run import Run, Runner


def installed_with(*names: str) -> dict[str, metadata.Distribution]:
    """What pip installs for these names: the distributions and all that they require."""
    found, waiting = {}, list(names)
    while waiting:
        if (name := waiting.pop()) not in found:
            found[name] = metadata.distribution(name)
            required = map(Requirement, found[name].requires or [])
            waiting += [r.name for r in required if not r.marker or r.marker.evaluate()]
    return found


def make(folder: Path, *names: str) -> Path:
    """Make the environment in a folder, with other distributions if some are named; its Python."""
    venv.create(folder, symlinks=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    for distribution in installed_with(*(names or ("torch", "numpy"))).values():
        for top in {file.parts[0] for file in distribution.files} - {"..", "__pycache__"}:
            if not (packages / top).exists():
                (packages / top).symlink_to(distribution.locate_file(top))
    return folder / "bin/python"


class BareRunner(Runner):
    """Runs examples on the CPU in that environment, made in an empty folder."""

    def __init__(self, folder: Path):
        super().__init__()
        self.folder, self.python = folder, os.fspath(make(folder / "environment"))
        for name in ("nn_proof", "packaging"):  # what the server itself needs, not the examples
            (package,) = importlib.util.find_spec(name).submodule_search_locations
            (folder / name).symlink_to(package)

    def run(self, path: Path) -> Run:
        """Run the file; the server, if it isn't there yet, starts in the folder."""
        with pytest.MonkeyPatch.context() as patch:
            patch.delenv("PYTHONPATH", raising=False)
            return super().run(path)
