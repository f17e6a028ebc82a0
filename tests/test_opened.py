"""What a reader opens elsewhere runs from its first cell: with the packages that `.binder` names,
which Colab, Kaggle and others have too, and with nothing else of the repository."""

import ast
import json
import os
import re
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import bare
import pytest
from packaging.specifiers import SpecifierSet

from nn_guide import lesson_notebook, notebooks
from nn_guide.course import lessons
from nn_guide.pages import ROOT

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork"),
    pytest.mark.xdist_group("opened"),
]

BINDER = ROOT / ".binder"
LINES = (BINDER / "requirements.txt").read_text("utf-8").splitlines()
PACKAGES = [line for line in LINES if not line.startswith("-")]
OPENED = [
    path
    for language in notebooks.LANGUAGES
    for path in [
        *sorted((notebooks.NOTEBOOKS / language).glob("*.ipynb")),
        *(lesson_notebook.stored(lesson, language) for lesson in lessons()),
    ]
]


@pytest.fixture(scope="session")
def python(tmp_path_factory) -> Path:
    """The Python of an environment that has these packages and IPython, which every notebook has,
    and what they require."""
    return bare.make(tmp_path_factory.mktemp("opened"), *PACKAGES, "ipython")


@pytest.fixture(scope="session")
def run(python, tmp_path_factory) -> Iterator[Callable[[list[str]], str]]:
    """A function that runs cells there, in an empty folder, and returns the error that ended them,
    empty if there was none."""
    command = [python, "-I", Path(__file__).with_name("run_opened.py")]
    home = str(tmp_path_factory.mktemp("home"))
    environment = {"PATH": os.environ["PATH"], "HOME": home, "OMP_NUM_THREADS": "1"}
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, env=environment, **pipes) as process:

        def ran(cells: list[str]) -> str:
            process.stdin.write(json.dumps(cells) + "\n")
            process.stdin.flush()
            return json.loads(process.stdout.readline())

        yield ran
        process.stdin.close()


def first(path: Path) -> list[str]:
    """The first cells of a notebook: what brings its tools, their import, which in a lesson stands
    further down, and the program after it, which is the same in Chinese and run in English only."""
    code = [c.source for c in notebooks.read(path).cells if c.cell_type == "code"]
    name = re.match(r"%%writefile (\w+_tools)\.py\n", code[0])[1]
    return [code[0], f"import {name}", *code[1:2][: path.parent.name == "en"]]


@pytest.mark.parametrize("path", OPENED, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_it_runs_from_its_first_cell(run, path):
    cells = first(path)
    if notebooks.needs(notebooks.read(path)):
        assert "%pip install nn-guide" in run(cells)
        cells = [f"import sys; sys.path.append({str(ROOT / 'src')!r})", *cells]
    assert run(cells) == ""


def imported(path: Path) -> set[str]:
    """What the cells of a notebook import, anywhere, but what it says it needs."""
    found: set[str] = set()
    notebook = notebooks.read(path)
    needed = {name.replace("-", "_") for name in notebooks.needs(notebook)}
    for cell in notebook.cells:
        if cell.cell_type == "code":
            source = re.sub(r"^[%!].*$", "", cell.source, flags=re.MULTILINE)
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Import):
                    found.update(name.name for name in node.names)
                elif isinstance(node, ast.ImportFrom):
                    found.add(str(node.module))
    names = {name.partition(".")[0] for name in found if not name.endswith("_tools")}
    return names - needed


def missing(python: Path, names: set[str]) -> list[str]:
    """Which modules are not there in an environment."""
    code = (
        "import sys; from importlib.util import find_spec; "
        "print(*(n for n in sys.argv[1:] if find_spec(n) is None))"
    )
    command = [python, "-I", "-c", code, *sorted(names)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()


def test_all_that_is_imported_further_down_is_there_too(python):
    names = {name for path in OPENED for name in imported(path)}
    assert {"torch", "matplotlib", "sklearn"} <= names
    assert missing(python, names) == []


# The checks themselves.


def test_what_is_only_installed_here_is_not_there(python):
    names = {"nn_guide", "nn_proof", "rich", "yaml", "pytest", "torch"}
    assert missing(python, names) == sorted(names - {"torch"})


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        (["import nn_guide"], "No module named 'nn_guide'"),
        (["%%writefile a_tools.py\n1 +", "import a_tools"], "SyntaxError"),
        (["def answer(:"], "SyntaxError"),
        (["x = 1", "y"], "NameError"),
        (["import os\nos._exit(3)"], "ended with status"),
    ],
)
def test_a_cell_that_fails_is_seen(run, cells, said):
    assert said in run(cells)


def test_each_notebook_has_a_folder_of_its_own(run):
    cells = ["import os", "assert not os.listdir()", "%%writefile left.py\nx = 1"]
    assert run(cells) == ""
    assert run(cells) == ""


# Binder, and the container for development.


def test_binder_installs_what_the_labs_are_locked_to():
    (constraint,) = (line.split()[1] for line in LINES if line.startswith("--constraint"))
    lock = (BINDER / constraint).read_text("utf-8")
    for name in PACKAGES:
        assert re.search(rf"^{name}==", lock, re.MULTILINE), f"{name} is not locked"


def test_the_python_of_binder_is_one_for_which_the_package_is():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (version,) = re.findall(r"^python-(3\.\d+)$", (BINDER / "runtime.txt").read_text())
    assert version in SpecifierSet(project["requires-python"])
