import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from nn_proof.run import Run, Runner

# What many examples import besides torch and NumPy, and what takes long to import.
READY = """#!{python}
import runpy

import sklearn.datasets
import sklearn.model_selection

runpy.run_module("nn_proof.run", run_name="__main__", alter_sys=True)
"""


class ReadyRunner(Runner):
    """Runs examples in children of a process that has imported scikit-learn too."""

    def __init__(self, folder: Path):
        super().__init__()
        self.python = folder / "python"
        self.python.write_text(READY.format(python=sys.executable))
        self.python.chmod(0o700)

    def run(self, path: Path) -> Run:
        """Run the file."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(sys, "executable", os.fspath(self.python))
            return super().run(path)


@pytest.fixture(scope="session")
def runner(tmp_path_factory) -> Iterator[Runner]:
    """Runs examples on the CPU; the process that imports what they need is started once."""
    forks = hasattr(os, "fork")
    with ReadyRunner(tmp_path_factory.mktemp("ready")) if forks else Runner() as runner:
        yield runner
