import atexit
import os
import shutil
import tempfile
from pathlib import Path

import nbval.plugin
import pytest
import torch
from nbval.kernel import RunningKernel

from nn_guide import notebooks, pictures


class Alone(RunningKernel):
    """Runs a lab as its reader does: in an empty folder."""

    def __init__(self, kernel_name: str, cwd: str, startup_timeout: float):
        empty = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, empty, ignore_errors=True)
        super().__init__(kernel_name, cwd=empty, startup_timeout=startup_timeout)


set_up = nbval.plugin.IPyNbFile.setup


def without_ours(file: nbval.plugin.IPyNbFile) -> None:
    """Start the kernel of a lab without our packages, unless it needs them."""
    own = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    os.environ.update(notebooks.alone(Path(own), notebooks.first(notebooks.read(file.path))))
    set_up(file)


compare_texts = nbval.plugin.IPyNbCell.compare_outputs


def compare_outputs(cell: nbval.plugin.IPyNbCell, fresh: list, stored: list) -> bool:
    """Whether a cell of a lab prints what is stored, and draws it."""
    same = compare_texts(cell, fresh, stored)
    pairs = zip(*map(pictures.of, (stored, fresh)), strict=False)
    varies = cell.cell.metadata.get("varies", False)
    found = [line for pair in pairs for line in pictures.differences(*pair, varies)]
    cell.comparison_traceback += found
    return same and not found


def pytest_itemcollected(item):
    """The cells of a lab run in one process. A lab whose cells all print and draw on the CPU what
    is stored is a row of the ledger."""
    if isinstance(item, nbval.plugin.IPyNbCell):
        item.add_marker(pytest.mark.xdist_group(f"notebook {item.path.stem}"))
        if not torch.cuda.is_available():
            item.add_marker(pytest.mark.proves(f"labs/{item.path.stem}"))


def pytest_configure(config):
    """On CUDA the labs must run, but may print other numbers than the stored ones of the CPU."""
    nbval.plugin.RunningKernel = Alone
    nbval.plugin.IPyNbCell.compare_outputs = compare_outputs
    nbval.plugin.IPyNbFile.setup = without_ours
    if config.option.nbval and torch.cuda.is_available():
        config.option.nbval, config.option.nbval_lax = False, True
