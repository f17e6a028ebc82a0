"""`nn-guide verify` on files of a user's own, and `pytest --nn-guide`."""

import contextlib
import os
import sys
from pathlib import Path

import pytest

from nn_guide import cli
from nn_guide.pages import ROOT
from nn_proof import files, own
from nn_proof.text import MARKDOWN

pytest_plugins = ["pytester"]

WRONG = "# My page\n\n```python\nx = [1, 2]\nprint(x)\n#> [1, 3]\n```\n"
PLUGIN = ("-p", "nn_guide.pytest_plugin", "-p", "no:cacheprovider")


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("folder")


@pytest.fixture(scope="module")
def runner(folder):
    with own.Runner(folder=folder) as runner:
        yield runner


@pytest.fixture
def command(monkeypatch, capsys, tmp_path, runner):
    """The command, in an empty folder: its exit code, and what it printed. One process runs the
    files of all tests; `limits` of the function has the time limits that were asked for."""
    limits = []

    def start(device: str, limit: float) -> contextlib.nullcontext:
        limits.append(limit)
        return contextlib.nullcontext(runner)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["nn-guide", "verify", *arguments])
        with pytest.raises(SystemExit) as exited:
            cli.main()
        return exited.value.code or 0, *capsys.readouterr()

    monkeypatch.chdir(tmp_path)
    for console in (cli.console, cli.errors):
        monkeypatch.setattr(console, "width", 300)
    monkeypatch.setattr(own, "Runner", start)
    run.limits = limits
    return run


def test_what_differs_is_shown_and_update_mends_it(command):
    Path("page.md").write_text(WRONG)
    Path("right.py").write_text("print(1)\n#> 1\n")
    code, out, _ = command("page.md", "right.py")
    told = "failed page.md\n  page.md:5 (- expected, + got)\n    - [1, 3]\n    + [1, 2]\n"
    assert (code, told in out) == (1, True)
    assert "1 passed, 1 failed, 0 skipped\nIf what is printed is right, --update" in out
    code, out, _ = command(".", "--update")
    assert (code, out) == (0, "1 file rewritten\n2 passed, 0 failed, 0 skipped\n")
    assert Path("page.md").read_text() == WRONG.replace("3", "2")
    assert command("page.md")[:2] == (0, "1 passed, 0 failed, 0 skipped\n")


def test_update_writes_the_first_lines_too(command):
    Path("my.py").write_text("for i in range(2):\n    print(i)\n")
    code, _, err = command("my.py")
    assert (code, "my.py holds no `#>` line" in err) == (2, True)
    assert command("my.py", "--update")[0] == 0
    assert Path("my.py").read_text() == "for i in range(2):\n    print(i)\n    #> 0\n    #> 1\n"


@pytest.mark.parametrize(
    ("program", "message"),
    [
        ("print(1)\n#> 2\n1 / 0\n", "  my.py:3: 1 / 0\n  ZeroDivisionError: division by zero\n"),
        ("print(1)\n#> 2\nprint(\n", "  cannot be read: my.py:3: '(' was never closed\n"),
        ("#> 2\nx = 1\n", "  prints nothing and asserts nothing\n"),
    ],
)
def test_update_leaves_a_file_that_fails(command, program, message):
    Path("my.py").write_text(program)
    code, out, _ = command("my.py", "--update")
    assert (code, Path("my.py").read_text()) == (1, program)
    assert f"0 files rewritten\nfailed my.py\n{message}" in out


def test_a_file_that_changes_while_it_runs_is_left(command):
    program = "open(__file__, 'a').write('# new\\n')\nprint(1)\n#> 2\n"
    Path("my.py").write_text(program)
    code, _, err = command("my.py", "--update")
    assert (code, "has changed while it ran" in err) == (2, True)
    assert Path("my.py").read_text() == f"{program}# new\n"


def test_a_file_that_can_not_be_written_is_left(command, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    Path("page.md").write_text(WRONG)
    monkeypatch.setattr(files.Path, "write_bytes", full)
    code, _, err = command("page.md", "--update")
    assert (code, "No space left on device. It is as it was." in err) == (2, True)
    assert Path("page.md").read_text() == WRONG
    assert os.listdir() == ["page.md"]


@pytest.mark.skipif(os.name == "nt", reason="Windows makes no links for everybody")
def test_a_link_stays_a_link(command):
    Path("docs").mkdir()
    Path("docs/page.md").write_text(WRONG)
    Path("page.md").symlink_to("docs/page.md")
    assert command("page.md", "--update")[0] == 0
    assert Path("page.md").is_symlink()
    assert Path("docs/page.md").read_text() == WRONG.replace("3", "2")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["gone.py"], "There is no file or folder 'gone.py'."),
        (["./gone"], "There is no file or folder 'gone'."),
        (["models/gone"], "No example matches 'models/gone'."),
        (["models/gone"], "There is no file or folder of this name either."),
        (["page.md", "models/hooks"], "There is no file or folder 'models/hooks'."),
        (["data.txt"], "data.txt is neither a program (.py) nor a page (.md)."),
        (["models"], "No file in 'models' holds a `#>` line."),
        (["page.md", "--update", "--device", "cuda"], "leave out --device"),
        (["models/hooks", "--timeout", "3"], "--timeout is for files of your own"),
        (["page.md", "--timeout", "0"], "Invalid value for '--timeout'"),
        (["page.md", "--device", "gpu"], "Choose one of: cpu, cuda, mps"),
    ],
)
def test_a_slip_gets_a_message(command, arguments, message):
    Path("page.md").write_text(WRONG)
    Path("data.txt").write_text("#> 1\n")
    Path("models").mkdir()
    code, _, err = command(*arguments)
    assert (code, message in err) == (2, True), err


def test_the_timeout_is_handed_on(command):
    Path("page.md").write_text(WRONG)
    command("page.md", "--timeout", "7")
    command("page.md")
    assert command.limits == [7, 120]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_on_it_shows_what_is_printed(command, language):
    page = (ROOT / "docs" / language / "verify.md").read_text("utf-8")
    blocks = [token for token in MARKDOWN.parse(page) if token.type == "fence"]
    kinds = [block.info for block in blocks]
    assert kinds[:5] == ["markdown", "bash", "text", "bash", "markdown"]
    readme, look, told, update, left_out = (block.content for block in blocks[:5])
    Path("README.md").write_text(readme, "utf-8")
    name, *arguments = look.split()[1:]
    assert (name, *command(*arguments)[:2]) == ("verify", 1, told)
    assert command(*update.split()[2:])[0] == 0
    mended = readme.replace("[3, 8, 3, 3]", "[8, 3, 3, 3]")
    assert Path("README.md").read_text("utf-8") == mended
    Path("README.md").write_text(left_out + mended, "utf-8")
    assert command(*arguments)[0] == 0


# The plugin of pytest.


@pytest.fixture
def project(pytester, monkeypatch):
    """A user's project; where no test needs torch, none is imported."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")  # the plugin is named
    for name, text in {
        "page.md": WRONG,
        "src/right.py": "print(1)\n#> 1\n",
        "docs/raises.md": "```python\nimport right\n```\n\n```python\nright.gone()\n#> 1\n```\n",
        "docs/right.py": "",
        "docs/elsewhere.md": "```python\n# device: cuda\nprint(1)\n#> 1\n```\n",
        "docs/prose.md": "No program.\n",
        "build/page.md": WRONG,
        "test_theirs.py": "def test():\n    print(1)\n    #> 1\n",
    }.items():
        path = pytester.path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return pytester


def test_pytest_shows_what_differs_and_where(project):
    result = project.runpytest(*PLUGIN, "--nn-guide", "-rs", "-v")
    result.assert_outcomes(passed=2, failed=3, skipped=1)
    said = result.stdout.str()
    assert "page.md:5 (- expected, + got)\n  - [1, 3]\n  + [1, 2]\n" in said
    assert "If this is meant: nn-guide verify --update page.md\n" in said
    raised = "docs/raises.md:6: right.gone()\nAttributeError: module 'right' has no attribute"
    assert raised in said
    assert "prints nothing and asserts nothing" in said  # test_theirs.py, which is a test as well
    assert "docs/elsewhere.md: runs only on cuda" in said
    assert "Traceback" not in said
    assert "build/page.md" not in said


def test_a_program_that_is_named_is_run_once(project):
    program = "open('runs', 'a').write('x')\nprint(1)\n#> 1\n"
    (project.path / "my.py").write_text(program)
    project.runpytest(*PLUGIN, "--nn-guide", "my.py").assert_outcomes(passed=1)
    assert (project.path / "runs").read_text() == "x"


def test_pytest_tells_the_timeout(project):
    (project.path / "my.py").write_text("while True:\n    pass\n#> 1\n")
    options = ("--nn-guide", "--nn-guide-timeout", "1", "my.py")
    result = project.runpytest(*PLUGIN, *options)
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["still running after 1 s*--nn-guide-timeout*"])


def test_without_the_option_nothing_is_collected_or_imported(project):
    (project.path / "test_theirs.py").write_text(
        "import sys\n\ndef test():\n    print(1)\n    #> 1\n"
        "    assert not {'torch', 'nn_proof', 'markdown_it'} & set(sys.modules)\n"
    )
    result = project.runpytest_subprocess(*PLUGIN)
    result.assert_outcomes(passed=1)


def test_pytest_says_that_torch_is_needed(project, monkeypatch):
    monkeypatch.setitem(sys.modules, "torch", None)
    result = project.runpytest(*PLUGIN, "--nn-guide")
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*--nn-guide needs torch, which isn't installed here.*"])
