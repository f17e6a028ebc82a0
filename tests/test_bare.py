"""What a page shows runs where a reader runs it: copied into an empty folder, with torch and NumPy.

Snippets that need more say so under the code, and then the way that the page "Start here" gives
must work: each module of ours saved beside the snippet, under the path that its name gives. Those
that don't say so are run with torch and NumPy alone in `test_examples.py`.
"""

import itertools
import json
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path

import bare
import pytest

from nn_guide import pages
from nn_guide.book import BOOK
from nn_proof.example import Example
from nn_proof.stage import needs

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

PACKAGE = pages.ROOT / pages.INCLUDED

SHOWN = {
    name.removesuffix(".py")
    for path in pages.paths("en") + pages.paths("zh")
    for name in pages.Page(path).included
    if name.endswith(".py")
}


def source(name: str) -> str:
    """The text of a file that a page shows."""
    return (PACKAGE / f"{name}.py").read_text("utf-8")


def to_run(name: str) -> bool:
    """Whether the file is for the CPU and for this version of torch."""
    return not Example(name, PACKAGE / f"{name}.py").unmet("cpu", metadata.version("torch"))


@pytest.fixture(scope="session")
def server(tmp_path_factory) -> Iterator[subprocess.Popen]:
    """`run_bare.py`, in an environment that has torch, NumPy and what they require: no more."""
    python = bare.make(tmp_path_factory.mktemp("bare"))
    command = [python, "-I", Path(__file__).with_name("run_bare.py")]
    environment = {"PATH": os.environ["PATH"], "OMP_NUM_THREADS": "1"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=environment, **pipes) as process:
        yield process
        process.stdin.close()


@pytest.fixture
def run(server, tmp_path) -> Callable[..., str]:
    """A function that copies a script into an empty folder, with files to lie beside it, runs it
    there, and returns the traceback that ended it, empty if there was none."""
    numbers = itertools.count()

    def run_alone(text: str, files: dict[str, str] | None = None) -> str:
        folder = tmp_path / str(next(numbers))
        for file, content in {"snippet.py": text, **(files or {})}.items():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            (folder / file).write_text(content, "utf-8")
        server.stdin.write(f"{folder / 'snippet.py'}\n")
        server.stdin.flush()
        return json.loads(server.stdout.readline())

    return run_alone


def problem(text: str, error: str) -> str:
    """What is wrong with a snippet that ended with this traceback: it fails and doesn't say that
    it needs more, or the reverse."""
    said = needs(text, BOOK)
    if error and not said:
        return f"doesn't run with torch and NumPy alone, and doesn't say so:\n{error}"
    if said and "ModuleNotFoundError" not in error:
        return f"says that it needs {', '.join(said)}, and doesn't. {error}"
    return ""


def test_with_torch_and_numpy_alone(run):
    """The files of ours that pages show, and the snippets that say that they need more."""
    shown = {name: source(name) for name in sorted(SHOWN) if to_run(name)}
    texts = {n: t for n, t in shown.items() if needs(t, BOOK) or not n.startswith("examples/")}
    assert {"examples/layers/linear/by_hand", "scratch/layers/linear"} <= texts.keys()
    found = {name: problem(text, run(text)) for name, text in texts.items()}
    assert not any(found.values()), report(found)


def report(found: dict[str, str]) -> str:
    """The names that something was found about, and what."""
    return "\n".join(f"{name}: {text}" for name, text in found.items() if text)


def beside(name: str) -> dict[str, str]:
    """The files to save beside a snippet, as pages show them; none if it needs another library,
    or a file that no page shows."""
    files, waiting = {}, needs(source(name), BOOK)
    while waiting:
        file = waiting.pop().removeprefix("nn_guide.").replace(".", "/")
        if file not in SHOWN:
            return {}
        if (path := f"nn_guide/{file}.py") not in files:
            files[path] = source(file)
            waiting += needs(files[path], BOOK)
    return files


def test_what_is_shown_can_be_saved_beside_the_snippet(run):
    files = {name: beside(name) for name in sorted(SHOWN) if to_run(name)}
    found = {name: run(source(name), files[name]) for name in files if files[name]}
    assert "examples/layers/linear/by_hand" in found
    assert not any(found.values()), report(found)


# The check itself: each of these must be seen.


@pytest.mark.parametrize("name", ["nn_guide", "nn_proof", "sklearn", "rich", "yaml", "pytest"])
def test_what_is_only_installed_here_is_not_there(name, run):
    assert f"No module named '{name}'" in run(f"import {name}\n")


def test_what_pip_brings_with_torch_is_there(run):
    assert not run("import numpy\nimport sympy\nimport torch\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("import importlib\n\nimportlib.import_module('nn_guide.scratch')\n", "say so:.*nn_guide"),
        ("import yaml\n", "say so:.*No module named 'yaml'"),
        ("import torch\n\nassert torch.ones(2).sum() == 3\n", "say so:.*AssertionError"),
        ("import sys\n\nsys.exit(1)\n", "say so:.*SystemExit"),
        ("import os\n\nos.abort()\n", "say so:.*status"),
        ("try:\n    import rich\nexcept ImportError:\n    pass\n", "needs rich, and doesn't"),
    ],
)
def test_a_snippet_that_says_what_is_not_so_is_caught(text, message, run):
    assert re.search(message, problem(text, run(text)), re.DOTALL)


@pytest.mark.parametrize(
    "text", ["import torch\n\nprint(torch.ones(2))\n", "from nn_guide.scratch import linear\n"]
)
def test_a_snippet_that_says_what_is_so_passes(text, run):
    assert not problem(text, run(text))


def test_a_snippet_is_alone_in_its_folder_and_its_process(run):
    text = (
        "import os\n\nimport torch\n\n"
        "assert os.listdir() == ['snippet.py'], os.listdir()\n"
        "assert torch.get_default_dtype() == torch.float32\n"
        "torch.set_default_dtype(torch.float64)\n"
        "open('left', 'w').close()\n"
    )
    assert not run(text)
    assert not run(text)
