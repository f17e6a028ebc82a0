"""Building the site for the tests."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from nn_guide.pages import ROOT
from nn_guide.site import STAGED

# Where the site is to be; NN_GUIDE_SITE may be a folder in which it has been built for that.
HOME = "https://example.org/"
BUILT = os.environ.get("NN_GUIDE_SITE")
# Where the repository is said to be, in the offline copy.
REPOSITORY = "https://github.com/owner/nn-guide"
MIRROR = "https://gitee.com/owner/nn-guide"
NN_GUIDE = [sys.executable, "-c", "from nn_guide.cli import main; main()"]


def build(target: Path, **variables: str) -> Path:
    """Build the site strictly, as `make site` does."""
    command = [*NN_GUIDE, "site", str(target)]
    environment = os.environ | variables
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return target


def build_once(target: Path, **variables: str) -> Path:
    """Build the site, unless another process has done it; if one is at it, wait."""
    with FileLock(target.with_name("build.lock")):
        return target if target.exists() else build(target, **variables)


def keep_stage(target: Path) -> Path:
    """Keep what was staged for the site that was built last: each build stages anew."""
    with FileLock(target.with_name("build.lock")):
        return target if target.exists() else shutil.copytree(STAGED, target)
