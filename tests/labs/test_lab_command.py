"""`nn-guide lab`, as a reader uses it: in a folder of their own."""

import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from attempts import NUMBERS, solution
from typer.testing import CliRunner

from nn_guide import cli, lab, notebooks
from nn_guide.book import ROOT
from nn_guide.site.chapters import chapter

NAMES = [name.removeprefix("labs/") for name in chapter("labs")[1:]]
FIRST = "my-labs/en/01-first-module.ipynb"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The folder in which the reader works, in a terminal that names no language."""
    monkeypatch.chdir(tmp_path)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


@pytest.fixture
def command(home, monkeypatch):
    """The command, without JupyterLab: its exit code and what it says."""
    monkeypatch.setattr(cli.console, "width", 200)

    def run(*arguments):
        done = CliRunner().invoke(cli.app, ["lab", "--no-open", *arguments])
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exc_info
        return done.exit_code, done.output

    return run


def originals():
    """What the labs in the repository are, by file."""
    files = sorted(notebooks.NOTEBOOKS.rglob("*"))
    return {f: hashlib.sha256(f.read_bytes()).hexdigest() for f in files if f.is_file()}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_labs_are_numbered_as_the_site_orders_them(language):
    found = lab.labs(language)
    assert [one.name for one in found] == NAMES
    assert [one.number for one in found] == list(range(1, len(NAMES) + 1))
    assert sorted(NAMES) == notebooks.names()
    for one in found:
        assert one.title
        assert re.search(r"[?？]$", one.question)


@pytest.mark.parametrize("language", ["en", "zh"])
@pytest.mark.parametrize("wanted", ["2", "02", "module-or-functional", "labs/module-or-functional"])
def test_a_lab_is_copied_without_what_it_printed(command, wanted, language):
    before = originals()
    code, said = command(wanted, "--language", language)
    copy = Path(f"my-labs/{language}/02-module-or-functional.ipynb")
    assert code == 0
    assert str(copy) in said
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]
    made = nbformat.read(copy, as_version=4)
    nbformat.validate(made)
    original = notebooks.read(notebooks.NOTEBOOKS / language / "module-or-functional.ipynb")
    assert [(c.id, c.source) for c in made.cells] == [(c.id, c.source) for c in original.cells]
    assert not any(cell.get("outputs") for cell in made.cells)
    assert originals() == before


def test_a_copy_is_never_overwritten(command, home):
    command("1")
    (home / FIRST).write_text("an answer")
    for arguments in [("1",), (), ("first-module",)]:
        command(*arguments)
        assert (home / FIRST).read_text() == "an answer"


def test_reset_keeps_every_older_copy(command, home):
    command("1")
    fresh = (home / FIRST).read_text("utf-8")
    for number, answer in enumerate(("one", "two"), 1):
        (home / FIRST).write_text(answer)
        code, said = command("1", "--reset")
        assert code == 0
        aside = f"my-labs/en/01-first-module.bak-{number}.ipynb"
        assert aside in said
        assert (home / aside).read_text() == answer
        assert (home / FIRST).read_text("utf-8") == fresh
    assert (home / "my-labs/en/01-first-module.bak-1.ipynb").read_text() == "one"


def test_reset_elsewhere_makes_nothing(command, home, monkeypatch):
    command("1")
    monkeypatch.chdir(home / "my-labs/en")  # as a terminal of JupyterLab
    code, said = command("1", "--reset")
    assert code == 2
    assert "There is no copy of lab 1 in" in said
    assert "Run this in the folder where your copies were made" in said
    assert not (home / "my-labs/en/my-labs").exists()


@pytest.mark.parametrize("old", ["first-module.ipynb", "07-first-module.ipynb"])
def test_a_copy_of_another_number_is_found(command, home, old):
    (home / "my-labs/en").mkdir(parents=True)
    (home / "my-labs/en" / old).write_text("an answer")
    assert f"my-labs/en/{old}" in command("1")[1]
    command()
    assert not (home / FIRST).exists()
    assert f"]({old})" in (home / "my-labs/en/start.ipynb").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_start_notebook_leads_to_every_lab_in_order(command, home, language):
    code, said = command("--language", language)
    start = home / f"my-labs/{language}/start.ipynb"
    assert code == 0
    assert f"my-labs/{language}/start.ipynb" in said
    notebook = nbformat.read(start, as_version=4)
    nbformat.validate(notebook)
    (cell,) = notebook.cells
    found = re.findall(r"^1\. \[(.+)\]\((.+)\)\n\n   (.+)$", cell.source, re.MULTILINE)
    known = lab.labs(language)
    assert [(title, question) for title, _, question in found] == [
        (one.title, one.question) for one in known
    ]
    assert [link for _, link, _ in found] == [
        f"{n:02}-{name}.ipynb" for n, name in enumerate(NAMES, 1)
    ]
    assert all((start.parent / link).is_file() for _, link, _ in found)
    assert "nn-guide lab 1 --reset" in cell.source
    assert ".bak-1.ipynb" in cell.source
    start.write_text("notes")
    command("--language", language)
    assert start.read_text() == "notes"


def test_the_list_says_what_is_done_and_what_is_next(command, home):
    """By the real checks: the reader's answers are run, as in JupyterLab."""
    _, said = command()
    lines = said.splitlines()
    assert [line.split()[0] for line in lines[: len(NAMES)]] == [
        str(number) for number in range(1, len(NAMES) + 1)
    ]
    assert "exercises" not in said
    assert "Next: Your first module. `nn-guide lab 1` opens it." in said
    answered(home / FIRST, NUMBERS[:2])
    _, said = command()
    assert re.search("1  Your first module +2 of 3 exercises", said)
    assert "`nn-guide lab 1` opens it." in said


def answered(file, numbers):
    """Run a copy, with solutions in place of some starts, and save it."""
    notebook = nbformat.read(file, as_version=4)
    for number in numbers:
        cell = notebooks.cell_of(notebook, f"start-{number}")
        cell.source = solution("first-module", "en", number)
    notebooks.execute(notebook)
    nbformat.write(notebook, file)


def test_all_done_is_said(command, home):
    command("--language", "zh")
    for file in (home / "my-labs/zh").glob("[01]*.ipynb"):
        notebook = nbformat.read(file, as_version=4)
        for cell in notebook.cells:
            if cell.id.startswith("check-"):
                cell.execution_count = 1
                cell.outputs = [nbformat.v4.new_output("stream", text="ok\n")]
        nbformat.write(notebook, file)
    said = command("--language", "zh")[1]
    assert sum(line.rstrip().endswith(" 已完成") for line in said.splitlines()) == len(NAMES)
    assert "所有实验都已完成。" in said


@pytest.mark.parametrize("broken", ["{", "[]", '{"cells": [1]}', "\udcff"])
def test_a_copy_that_is_no_notebook_is_said(command, home, broken):
    command("1")
    (home / FIRST).write_bytes(broken.encode(errors="surrogateescape"))
    code, said = command()
    assert code == 0
    assert "can't be read; `nn-guide lab 1 --reset` puts it aside" in said


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("0", "There is no lab 0. They are numbered 1 to 13."),
        ("14", "There is no lab 14. They are numbered 1 to 13."),
        ("frist-module", "There is no lab 'frist-module'. Did you mean 1 (first-module)"),
        ("module", "'module' may be 1 (first-module), 2 (module-or-functional). Give the number."),
        ("quantum", "There is no lab 'quantum'. There are 1 (first-module), 2 (module-or-"),
    ],
)
def test_an_unknown_lab_is_told_what_there_is(command, home, wanted, said):
    code, printed = command(wanted)
    assert code == 2
    assert said in printed
    assert not (home / "my-labs").exists()


@pytest.mark.parametrize(
    ("wanted", "language"), [("attention", "en"), ("注意力", "zh"), ("Attention BY", "en")]
)
def test_a_part_of_a_name_or_title_will_do(command, wanted, language):
    assert "07-attention-by-hand.ipynb" in command(wanted, "--language", language)[1]


def test_reset_without_a_lab_is_said(command, home):
    code, said = command("--reset")
    assert code == 2
    assert "Which lab? Give its number" in said
    assert not (home / "my-labs").exists()


@pytest.mark.parametrize("folder", ["notebooks", "notebooks/../notebooks"])
def test_the_labs_themselves_are_not_taken_for_copies(command, folder):
    before = originals()
    for arguments in ([], ["1"], ["1", "--reset"]):
        code, said = command(*arguments, "--folder", str(ROOT / folder))
        assert code == 2
        assert "has the labs themselves. Choose another --folder." in said
    assert originals() == before


def test_git_does_not_see_the_copies():
    if not (ROOT / ".git").exists():
        pytest.skip("this is no clone")
    for file in (FIRST, f"docs/{FIRST}"):
        assert not subprocess.run(["git", "check-ignore", "-q", file], cwd=ROOT).returncode


@pytest.mark.parametrize("where", ["my-labs", "my-labs/en"])
def test_a_folder_that_cannot_be_written_to_is_said(home, where):
    (home / where).parent.mkdir(exist_ok=True)
    (home / where).write_text("a file")
    said, code = in_shell("1", "--no-open")
    assert code == 2
    assert re.search(rf"Error: Cannot write {FIRST}: .+\. It was not made\.", said)
    assert "Traceback" not in said


def test_a_copy_that_cannot_be_put_aside_is_said(command, home, monkeypatch):
    command("1")

    def refuse(self, target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    code, said = command("1", "--reset")
    assert code == 2
    assert f"Cannot rename {FIRST}: Permission denied. It is as it was." in said


def test_the_language_is_that_of_before_or_of_the_terminal(command, home, monkeypatch):
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "你的副本：my-labs/zh/01" in command("1")[1]
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    assert "你的副本：my-labs/zh/02" in command("2")[1]
    assert "Your copy: my-labs/en/02" in command("2", "--language", "en")[1]
    os.utime(home / "my-labs/zh", ns=(1, 1))
    assert "Your copy: my-labs/en/03" in command("3")[1]
    code, said = command("1", "--language", "fr")
    assert code == 2
    assert "There is no language 'fr'" in said


# JupyterLab: what it is called with, and what is said where it isn't there.

# In place of JupyterLab: notes what it was called with, and ends with a code of its own.
JUPYTERLAB = """
import json, sys
json.dump(sys.argv[1:], open("called.json", "w"))
sys.exit(3)
"""


def in_shell(*arguments, packages=""):
    """What the command says in a process of its own, and its exit code."""
    path = os.pathsep.join(filter(None, [str(packages), os.environ.get("PYTHONPATH", "")]))
    command = [sys.executable, "-c", "from nn_guide.cli import main; main()", "lab", *arguments]
    wide = {"COLUMNS": "200", "PYTHONIOENCODING": "utf-8", "PYTHONPATH": path}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=os.environ | wide)
    return done.stdout + done.stderr, done.returncode


@pytest.mark.parametrize(
    ("arguments", "opened"),
    [(["3"], "03-what-is-a-parameter.ipynb"), ([], "start.ipynb")],
)
def test_jupyterlab_opens_on_it(home, tmp_path_factory, arguments, opened):
    packages = tmp_path_factory.mktemp("packages")
    (packages / "jupyterlab").mkdir()
    (packages / "jupyterlab/__init__.py").touch()
    (packages / "jupyterlab/__main__.py").write_text(JUPYTERLAB)
    said, code = in_shell(*arguments, packages=packages)
    assert "It opens in JupyterLab. Ctrl-C here ends JupyterLab." in said
    assert code == 3
    called = json.loads((home / "called.json").read_text())
    assert called[:2] == ["--notebook-dir=my-labs/en", f"--LabApp.default_url=/lab/tree/{opened}"]
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    assert called[2:] == (["--allow-root"] if as_root else [])


@pytest.mark.parametrize(("user", "as_root"), [(0, True), (1000, False)])
def test_only_root_is_allowed_as_root(monkeypatch, user, as_root):
    called = []

    class Server:
        def __init__(self, command):
            called.extend(command)

        def wait(self):
            return 0

    monkeypatch.setattr(lab.subprocess, "Popen", Server)
    monkeypatch.setattr(lab, "find_spec", lambda name: True)
    monkeypatch.setattr(lab.signal, "signal", lambda *_: None)
    monkeypatch.setattr(lab.os, "geteuid", lambda: user, raising=False)
    assert lab.open_in_jupyter(cli.console, Path(FIRST), "en") == 0
    assert ("--allow-root" in called) == as_root


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "To open and run it, `pip install jupyterlab matplotlib`, then run this"),
        ("zh", "请先执行 `pip install jupyterlab matplotlib`，再运行一次本命令。"),
    ],
)
def test_what_is_missing_is_said_with_the_place_of_the_copy(home, monkeypatch, language, said):
    monkeypatch.setattr(lab, "find_spec", lambda name: name == "torch" or None)
    done = CliRunner().invoke(cli.app, ["lab", "1", "--language", language], env={"COLUMNS": "200"})
    assert done.exit_code == 0
    assert said in done.output
    copy = f"my-labs/{language}/01-first-module.ipynb"
    assert copy in done.output
    assert (home / copy).is_file()
