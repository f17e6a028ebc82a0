"""`nn-guide watch`: a file is saved, and the answer comes."""

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from nn_guide import pages

LIMIT = 120  # seconds after which a command that says nothing is ended
PAGE = """---
title: A page
description: About it.
---

# A page {#page}

```python
--8<-- "examples/models/page/first.py"
```
"""
# A shell that runs the tests in the background lets programs ignore Ctrl-C.
PROGRAM = """
import signal
signal.signal(signal.SIGINT, signal.default_int_handler)
from nn_guide.cli import main
main()
"""


@pytest.fixture
def root(tmp_path) -> Path:
    """A small repository: all of the package, but one example on one page in two languages."""
    ignored = shutil.ignore_patterns("__pycache__", "examples")
    shutil.copytree(pages.ROOT / "src", tmp_path / "src", ignore=ignored)
    example = tmp_path / "src/nn_guide/examples/models/page/first.py"
    example.parent.mkdir(parents=True)
    example.write_text("print(1)\n#> 1\n")
    for language in ("en", "zh"):
        page = tmp_path / f"docs/{language}/models/page.md"
        page.parent.mkdir(parents=True)
        page.write_text(PAGE)
    return tmp_path


def start(root: Path, *arguments: str) -> subprocess.Popen:
    """Start to watch the repository."""
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM, "watch", *arguments],
        env=os.environ | {"PYTHONPATH": str(root / "src"), "COLUMNS": "300"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )


@pytest.fixture
def watching(root) -> Iterator[Callable[[str], str]]:
    """A function that waits until the command says something, and returns what it said by then.

    At the end the command is interrupted, as by Ctrl-C.
    """
    with start(root) as process:
        timer = threading.Timer(LIMIT, process.kill)
        timer.start()

        def until(words: str) -> str:
            said = ""
            while words not in said:
                line = process.stdout.readline()
                assert line, f"ended without saying '{words}': {said}"
                said += line
            return said

        until("Ctrl-C ends this")
        yield until
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate()
        timer.cancel()
        assert (process.returncode, errors) == (0, "")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends no Ctrl-C to a single program")
def test_what_is_saved_is_answered(root, watching):
    example = root / "src/nn_guide/examples/models/page/first.py"
    example.write_text("print(2)\n#> 1\n")
    said = watching("on models/page, which shows it")
    assert "failed models/page/first" in said
    assert "examples/models/page/first.py:1 (- expected, + got)\n    - 1\n    + 2\n" in said

    # An editor may write beside the file, and put that in its place.
    beside = example.with_name(".first.py.swp")
    beside.write_text("print(2)\n#> 2\n")
    beside.replace(example)
    assert "passed models/page/first" in watching("on models/page, which shows it")

    for unreadable in (b"print(\n", b"\xff"):
        example.write_bytes(unreadable)
        assert "cannot be read" in watching("on models/page, which shows it")

    example.unlink()
    watching("but there is no file src/nn_guide/examples/models/page/first.py")

    english, chinese = (root / f"docs/{language}/models/page.md" for language in ("en", "zh"))
    english.write_text(PAGE.replace(" {#page}", ""))
    watching(f"{english}: '# A page' has no id")
    chinese.write_bytes(b"\xff")
    watching(f"{chinese} isn't UTF-8")
    english.write_text(PAGE)
    chinese.write_text(PAGE)
    watching("docs/zh/models/page.md was never compared with docs/en/models/page.md")


def test_a_pattern_that_fits_nothing_is_said(root):
    with start(root, "models/paeg") as process:
        _, errors = process.communicate(timeout=LIMIT)
    assert process.returncode == 2
    assert "Did you mean: models/page/first?" in errors
