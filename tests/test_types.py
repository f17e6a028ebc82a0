"""mypy, with the settings of pyproject.toml: on our code, and on mistakes that it must see."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

from nn_guide import pages

MISTAKES = '''"""A module."""


def area(width: float) -> str:
    return width * width


def untyped(width):
    return width
'''


def mypy(root: Path) -> str:
    """What mypy complains about in the project at `root`; empty if nothing."""
    done = subprocess.run(
        [sys.executable, "-m", "mypy"], capture_output=True, text=True, encoding="utf-8", cwd=root
    )
    return done.stdout + done.stderr if done.returncode else ""


def test_the_types_are_right():
    assert mypy(pages.ROOT) == ""


def test_mistakes_are_caught(tmp_path):
    """In both packages and in folders of them, but not in what the pages show."""
    shutil.copy(pages.ROOT / "pyproject.toml", tmp_path)
    folders = ("nn_guide", "nn_guide/atlas", "nn_guide/examples", "nn_guide/scratch", "nn_proof")
    for folder in folders:
        package = tmp_path / "src" / folder
        package.mkdir(parents=True)
        (package / "__init__.py").write_text(MISTAKES)
    found = re.findall(r"^src.(\S+).__init__\.py:\d+: error: .*\[(\S+)\]$", mypy(tmp_path), re.M)
    seen = ("nn_guide", "nn_guide/atlas", "nn_proof")
    kinds = ("return-value", "no-untyped-def")
    assert {(folder.replace("\\", "/"), kind) for folder, kind in found} == {
        (folder, kind) for folder in seen for kind in kinds
    }
