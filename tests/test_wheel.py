"""The package as pip installs it: the wheel alone, in an empty folder, without torch."""

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import bare
import pytest
import yaml
from packaging.requirements import Requirement

from nn_guide import atlas
from nn_guide.book import BOOK
from nn_guide.pages import ROOT
from nn_guide.site.machines import VERSION

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
NEEDED = {Requirement(required).name for required in PROJECT["dependencies"]}
# What it needs only where torch is.
HEAVY = {"torch", "numpy", "scikit-learn"}
MESSAGE = "mat1 and mat2 shapes cannot be multiplied (3x4 and 5x6)"
PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]

pytestmark = pytest.mark.xdist_group("wheel")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    how = ["--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    done = subprocess.run([*PIP, "wheel", *how, str(ROOT)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    (made,) = folder.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def packages(wheel, tmp_path_factory) -> Path:
    """The folder into which pip has put the wheel."""
    folder = tmp_path_factory.mktemp("packages")
    how = ["--no-deps", "--no-index", "--target", str(folder)]
    done = subprocess.run([*PIP, "install", *how, str(wheel)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


def environment(packages: Path) -> dict[str, str]:
    """The variables with which a Python finds the wheel."""
    return os.environ | {
        "PYTHONPATH": str(packages), "PYTHONUTF8": "1", "COLUMNS": "300", "LANG": "C.UTF-8"
    }  # fmt: skip


@pytest.fixture(scope="module")
def installed(packages, tmp_path_factory):
    """A function that runs `nn-guide` from the wheel in an empty folder, where torch is not."""
    folder = tmp_path_factory.mktemp("installed")
    python = bare.make(folder / "environment", *sorted(NEEDED - HEAVY))
    empty = folder / "empty"
    empty.mkdir()

    def run(*arguments: str, text: str = "") -> subprocess.CompletedProcess:
        command = [str(python), str(packages / "bin/nn-guide"), *arguments]
        how = {"cwd": empty, "env": environment(packages), "encoding": "utf-8"}
        return subprocess.run(command, input=text, capture_output=True, **how)

    run.folder = empty
    return run


def test_list_names_all_examples(installed):
    assert installed("list").stdout.split() == BOOK.names()


@pytest.mark.parametrize(
    ("language", "said"), [("en", "Likely causes, the likeliest first"), ("zh", "最可能的在前")]
)
def test_explain_explains(installed, language, said):
    done = installed("explain", "--language", language, text=f"RuntimeError: {MESSAGE}\n")
    assert said in done.stdout, done.stderr


def test_the_atlas_is_there(installed):
    assert set(json.loads(installed("atlas", "--json").stdout)) == set(atlas.ENTRIES)
    assert "F.conv2d" in installed("atlas", "Conv2d").stdout


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (("run", "index/module"), "This needs torch, which isn't installed here."),
        (("verify", "index"), "This needs torch, which isn't installed here."),
        (("verify", "my.py", "--update"), "There is no file or folder 'my.py'."),
        (("news",), "This needs torch, which isn't installed here."),
        (("practice",), "This needs torch, which isn't installed here."),
        (("site",), "This needs a clone of the repository"),
        (("serve",), "This needs a clone of the repository"),
        (("serve", "--port", "80219"), "65535"),
        (("badge",), "This needs a clone of the repository"),
        (("watch",), "This needs a clone of the repository"),
        (("prove",), "This needs a clone of the repository"),
        (("verify", "--update"), "This needs a clone of the repository"),
        (("figures",), "This needs a clone of the repository"),
        (("notebooks",), "This needs a clone of the repository"),
        (("numbers", "layers/linear"), "This needs a clone of the repository"),
        (("translated", "layers/linear"), "This needs a clone of the repository"),
    ],
)
def test_what_a_command_needs_is_said(installed, arguments, needed):
    done = installed(*arguments)
    assert done.returncode == 2, done.stdout
    assert needed in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("there", ["with torch", "without torch"])
def test_pytest_has_a_plugin_that_does_nothing_unasked(packages, tmp_path, there):
    needed = NEEDED if there == "with torch" else NEEDED - HEAVY
    python = bare.make(tmp_path / "environment", "pytest", *sorted(needed))
    project = tmp_path / "project"
    project.mkdir()
    (project / "page.md").write_text("# A page\n\n```python\nprint(2)\n#> 1\n```\n")
    (project / "test_theirs.py").write_text(
        "import sys\n\n\ndef test():\n    assert not {'torch', 'nn_proof'} & set(sys.modules)\n"
    )

    def run(*arguments: str) -> subprocess.CompletedProcess:
        command = [str(python), "-m", "pytest", *arguments]
        how = {"cwd": project, "env": environment(packages), "encoding": "utf-8"}
        return subprocess.run(command, capture_output=True, **how)

    unasked, asked = run(), run("--nn-guide", "page.md")
    assert "plugins: nn-guide-" in unasked.stdout
    assert "1 passed" in unasked.stdout
    if there == "with torch":
        assert "page.md:4 (- expected, + got)\n  - 1\n  + 2\n" in asked.stdout, asked.stderr
        assert "1 failed" in asked.stdout
    else:
        assert "--nn-guide needs torch, which isn't installed here." in asked.stderr
        assert "Traceback" not in asked.stderr


@pytest.mark.parametrize(("language", "said"), [("en", "Your copy: "), ("zh", "你的副本：")])
def test_a_lab_is_copied_and_what_it_needs_is_said(installed, language, said):
    done = installed("lab", "1", "--language", language)
    assert done.returncode == 0, done.stderr
    copy = f"my-labs/{language}/01-first-module.ipynb"
    assert f"{said}{copy}" in done.stdout
    assert "`pip install jupyterlab matplotlib torch`" in done.stdout
    assert '"outputs": []' in (installed.folder / copy).read_text("utf-8")
    done = installed("lab", "--no-open", "--language", language)
    assert done.returncode == 0, done.stderr
    start = (installed.folder / f"my-labs/{language}/start.ipynb").read_text("utf-8")
    assert "](13-ten-broken-programs.ipynb)" in start


def test_the_wheel_holds_only_what_is_imported_run_or_printed(wheel):
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.partition("/")[0] for name in names}
    assert tops == {"nn_guide", "nn_proof", f"nn_guide-{PROJECT['version']}.dist-info"}
    kinds = {Path(name).suffix for name in names if ".dist-info" not in name}
    assert kinds <= {
        ".py",
        ".yaml",
        ".json",
        ".md",
        ".ipynb",
        ".txt",
        ".csv",
        ".npz",
        ".gz",
        ".toml",
    }, kinds
    assert not [name for name in names if name.endswith("ruff.toml") or "__pycache__" in name]


@pytest.mark.parametrize("name", ["README.md", "README.zh.md"])
def test_what_the_readme_runs_without_an_environment_is_there(installed, name):
    readme = (ROOT / name).read_text("utf-8")
    commands = re.findall(r"^(?:uvx --from|pipx run --spec) \. (\S+) (\w+)", readme, re.MULTILINE)
    assert len(commands) == 2
    for program, command in commands:
        assert program in PROJECT["scripts"]
        assert program == PROJECT["name"]  # so that `uvx nn-guide` finds it, once it is published
        assert installed(command, "--help").returncode == 0


def test_the_version_is_the_same_wherever_it_stands():
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text("utf-8"))
    assert citation["version"] == PROJECT["version"]
    sections = VERSION.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))
    dates = [date for _, date, _ in sections]
    assert dates == sorted(dates, reverse=True)
    assert sections[0][0] in ("Unreleased", PROJECT["version"])
