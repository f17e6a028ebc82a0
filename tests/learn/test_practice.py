"""`nn-guide practice`, as a reader uses it: in a folder of their own, from a shell."""

import json
import os
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from typer.testing import CliRunner

from nn_guide import cli, judge, practice
from nn_guide.book import ROOT
from nn_guide.course import Lesson, lessons
from nn_guide.learn import a_weight_that_learns

FIRST = Lesson("a-weight-that-learns")
FILE = "practice/01-a-weight-that-learns/exercise_{}.py"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """The folder in which the reader works."""
    monkeypatch.chdir(tmp_path)
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    return tmp_path


COMMAND = [sys.executable, "-c", "from nn_guide.cli import main; main()", "practice"]
WIDE = {"COLUMNS": "200", "PYTHONIOENCODING": "utf-8"}


def practise(*arguments):
    """What the command prints in a process of its own, and its exit status."""
    options = {"capture_output": True, "encoding": "utf-8", "env": os.environ | WIDE}
    ran = subprocess.run([*COMMAND, *arguments], **options)
    return ran.stdout + ran.stderr, ran.returncode


def invoke(*arguments, **environment):
    """The command, in this process."""
    return CliRunner().invoke(cli.app, ["practice", *arguments], env=WIDE | environment)


def solve(home, number):
    solution = FIRST.file("solution", number).read_text("utf-8")
    (home / FILE.format(number)).write_text(solution, "utf-8")


def test_the_way_through_the_first_lesson(home):
    said, status = practise()
    assert "Lesson 1, exercise 1: a loss that can't be fooled" in said
    assert "make them positive" in said
    assert "0 of" in said
    assert status == 1
    assert (home / FILE.format(1)).read_text("utf-8") == FIRST.file("start", 1).read_text("utf-8")
    solve(home, 1)
    said, status = practise()
    assert "Right. Next: lesson 1, exercise 2" in said
    assert status == 0
    assert (home / FILE.format(2)).is_file()
    said, _ = practise()
    assert "exercise 2: a step that can be repeated" in said
    assert f"1 of {3 * len(lessons())} done" in said


def test_hints_come_one_at_a_time_and_are_remembered(home):
    first = invoke("--hint").output
    assert "Hint 1 of 2" in first
    assert "Hint 2" not in first
    second = invoke("--hint").output
    assert "Hint 1 of 2" in second
    assert "Hint 2 of 2" in second
    assert "You have seen all hints" in invoke("--hint").output


@pytest.mark.parametrize("wanted", ["learn/01/2", "1/2", "01/2", "a-weight-that-learns/2"])
def test_an_exercise_by_its_name(home, wanted):
    assert [task.name for task in practice.tasks(wanted)] == ["a-weight-that-learns/2"]


def test_the_language_is_kept(home):
    said = invoke("--hint", "--language", "zh").output
    assert "第 1 课，练习 1：骗不过去的损失" in said
    assert "提示 1 / 2" in said
    assert "第 1 课" in invoke("--hint").output


def test_the_language_of_the_terminal(home):
    assert "第 1 课" in invoke("--hint", LC_ALL="zh_CN.UTF-8").output


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def loss_of(w, km, fare:\n    pass\n", "line 1, `def loss_of(w, km, fare:`: Python"),
        ("x = 1\n", "your file defines no loss_of"),
        ("import torch\n1 / 0\n", "line 2, `1 / 0`: ZeroDivisionError: division by zero"),
        ("import sys\nsys.exit(0)\n", "SystemExit: 0"),
        ("def loss_of(w, km, fare):\n    return kms\n", "line 2, `return kms`: NameError"),
        ("def loss_of(w, km, fare):\n    assert False\n", "line 2, `assert False`: AssertionError"),
    ],
)
def test_a_slip_is_told_with_its_line(tmp_path, code, said):
    file = tmp_path / "exercise_1.py"
    file.write_text(code, "utf-8")
    found = judge.problem(a_weight_that_learns.check_1, ["loss_of"], str(file))
    assert said in found
    assert "Traceback" not in found


def test_a_file_that_ends_python_is_not_right(home, capfd):
    own = practice.Practice(home / "practice", "en")
    own.file(practice.tasks()[0]).write_text("import os\nprint('hello', flush=True)\nos._exit(3)\n")
    right, said = own.judge(practice.tasks()[0])
    assert not right
    assert "with exit code 3" in said
    assert capfd.readouterr().out == "hello\n"


def test_a_loop_without_end_is_ended(home, capfd, monkeypatch):
    own = practice.Practice(home / "practice", "en")
    own.file(practice.tasks()[0]).write_text("while True:\n    pass\n", "utf-8")
    monkeypatch.setattr(practice, "LIMIT", 5)
    right, said = own.judge(practice.tasks()[0])
    assert not right
    assert "still runs after 5 s" in said


def test_an_interruption_ends_the_command_not_the_exercise(home, capfd):
    own = practice.Practice(home / "practice", "en")
    source = "import os, signal\n\nos.kill(os.getpid(), signal.SIGINT)\n"
    own.file(practice.tasks()[0]).write_text(source, "utf-8")
    with pytest.raises(KeyboardInterrupt):
        own.judge(practice.tasks()[0])
    assert "Traceback" not in capfd.readouterr().err


def test_answers_are_never_overwritten(home):
    invoke("--hint")
    (home / FILE.format(1)).write_text("mine = 1\n", "utf-8")
    invoke("--hint")
    assert (home / FILE.format(1)).read_text("utf-8") == "mine = 1\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("learn/99",), "There is no exercise 'learn/99'. There are learn/01"),
        (("learn/01/4",), "each with exercises 1 to 3"),
        (("--language", "fr"), "Choose en or zh"),
    ],
)
def test_what_there_is_not(home, arguments, said):
    ran = invoke(*arguments)
    assert ran.exit_code == 2
    assert said in ran.stderr.replace("\n", " ")
    assert not (home / "practice").exists()


def test_progress_that_cannot_be_read_is_said(home):
    (home / "practice").mkdir()
    (home / "practice/progress.json").write_text("{", "utf-8")
    ran = invoke()
    assert ran.exit_code == 2
    assert "delete it to begin anew; your answers stay" in ran.stderr.replace("\n", " ")


def test_a_saved_file_is_seen(tmp_path):
    file = tmp_path / "exercise.py"
    file.write_text("1")
    saved = practice.stamp(file)
    file.write_text("22")
    assert practice.wait(file, saved) == practice.stamp(file) != saved


def test_watching_goes_on_to_the_next(home):
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "encoding": "utf-8"}
    environment = os.environ | WIDE
    with subprocess.Popen([*COMMAND, "--watch"], env=environment, **options) as watching:
        wait_for(home / FILE.format(1))
        solve(home, 1)
        for line in watching.stdout:
            if "exercise 2: a step" in line and "Next" not in line:
                break
        watching.kill()
    assert json.loads((home / "practice/progress.json").read_text())["done"] == [f"{FIRST.slug}/1"]


def test_it_works_where_only_the_package_is(home):
    """Laid out as the wheel is: no `docs/` beside the package, but the pages in it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    for package in wheel["packages"]:
        shutil.copytree(ROOT / package, home / "lib" / Path(package).name)
    for source, target in wheel["force-include"].items():
        shutil.copytree(ROOT / source, home / "lib" / target)
    options = {"capture_output": True, "encoding": "utf-8"}
    environment = os.environ | WIDE | {"PYTHONPATH": str(home / "lib")}
    ran = subprocess.run([*COMMAND, "--hint"], env=environment, **options)
    assert "Hint 1 of 2" in ran.stdout, ran.stderr


def wait_for(file: Path) -> None:
    """Wait until the file is there."""
    end = time.monotonic() + 60
    while not file.is_file():
        assert time.monotonic() < end, f"{file} was not made"
        time.sleep(0.1)


def test_what_comes_next_follows_what_was_done_last(tmp_path):
    own = practice.Practice(tmp_path, "en")
    everything = practice.tasks()
    own.done = [everything[4].name]
    assert own.next(everything) == everything[5]
    own.done = [everything[-1].name]
    assert own.next(everything) == everything[0]
    own.done = [task.name for task in everything]
    assert own.next(everything) is None
