"""Building the site for the tests."""

import os
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from nn_guide.pages import ROOT


def build(target: Path, root: Path = ROOT, **variables: str) -> Path:
    """Build the site of the project at `root` strictly, as `make site` does."""
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"} | variables
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def build_once(target: Path, **variables: str) -> Path:
    """Build the site, unless another process has done it; if one is at it, wait."""
    with FileLock(f"{target}.lock"):
        if not target.exists():
            build(target.with_name(f"{target.name}.part"), **variables).rename(target)
    return target
