import atexit
import os
import shutil
import tempfile
from pathlib import Path

import nbval.plugin
import torch
from nbval.kernel import RunningKernel

from nn_guide import notebooks


class Alone(RunningKernel):
    """Runs a lab as its reader does: in an empty folder, without our packages."""

    def __init__(self, kernel_name: str, cwd: str, startup_timeout: float):
        empty = tempfile.mkdtemp()
        atexit.register(shutil.rmtree, empty, ignore_errors=True)
        super().__init__(kernel_name, cwd=empty, startup_timeout=startup_timeout)


def pytest_configure(config):
    """On CUDA the labs must run, but may print other numbers than the stored ones of the CPU."""
    nbval.plugin.RunningKernel = Alone
    own = tempfile.mkdtemp()
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    os.environ.update(notebooks.alone(Path(own)))
    if config.option.nbval and torch.cuda.is_available():
        config.option.nbval, config.option.nbval_lax = False, True
