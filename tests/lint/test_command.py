"""The command `nn-guide lint`: formats, exit codes, languages, and a slip's message."""

import json
import subprocess
import sys

import pytest
import yaml

from nn_guide import cli, lint, pages

WRONG = "from torch import nn\ndrop = nn.Dropout(50)\n"
RIGHT = "from torch import nn\ndrop = nn.Dropout(0.5)\n"


@pytest.fixture
def command(monkeypatch, capsys, tmp_path):
    """The command, run in a folder of its own: its exit code, and what it printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.delenv("SITE_URL", raising=False)
    monkeypatch.setattr(cli.errors, "width", 300)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["nn-guide", "lint", *arguments])
        with pytest.raises(SystemExit) as exited:
            cli.main()
        return exited.value.code or 0, *capsys.readouterr()

    (tmp_path / "wrong.py").write_text(WRONG)
    (tmp_path / "right.py").write_text(RIGHT)
    return run


def test_a_mistake_ends_with_1(command):
    code, out, _ = command("wrong.py")
    assert code == 1
    said = lint.RULES["NNG101"].said["en"]
    assert out.splitlines() == [
        f"wrong.py:2:8: NNG101 {said.message}",
        f"  {said.cause}",
        f"  → {said.cure}",
        "  errors/layers/#dropout-probability",
    ]


def test_nothing_found_ends_with_0(command):
    assert command("right.py") == (0, "1 file checked, nothing found.\n", "")


def test_a_folder_is_walked(command, tmp_path):
    for name in ("inner/deep.py", ".venv/other.py", "node_modules/other.py", "inner/text.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(WRONG)
    code, out, _ = command(".", "--format", "editor")
    assert code == 1
    assert [line.split(":")[0] for line in out.splitlines()] == ["inner/deep.py", "wrong.py"]


def test_chinese(command, monkeypatch):
    assert "zh/errors/layers/#dropout-probability" in command("wrong.py", "--language", "zh")[1]
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert lint.RULES["NNG101"].said["zh"].message in command("wrong.py")[1]
    assert "没有发现问题" in command("right.py")[1]


def test_the_address_of_the_site_is_used(command, monkeypatch):
    monkeypatch.setenv("SITE_URL", "https://example.org/guide/")
    assert "  https://example.org/guide/errors/layers/#" in command("wrong.py")[1]


def test_json(command):
    code, out, _ = command("wrong.py", "--format", "json")
    (row,) = json.loads(out)
    assert code == 1
    assert (row["path"], row["line"], row["column"], row["code"]) == ("wrong.py", 2, 8, "NNG101")
    assert {"message", "cause", "cure", "page"} <= set(row)
    assert command("right.py", "--format", "json")[:2] == (0, "[]\n")


def test_github(command):
    _, out, _ = command("wrong.py", "--format", "github")
    assert out.startswith("::error file=wrong.py,line=2,col=8,title=NNG101::")
    assert len(out.splitlines()) == 1
    strange = lint.Finding("a,b:c%\n.py", 1, 1, "NNG101").github("en")
    assert strange.startswith("::error file=a%2Cb%3Ac%25%0A.py,line=1")


def test_select_and_ignore(command):
    assert command("wrong.py", "--select", "NNG2")[0] == 0
    assert command("wrong.py", "--select", "NNG2,nng101")[0] == 1
    assert command("wrong.py", "--ignore", "NNG1")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["gone.py"], "There is no file or folder 'gone.py'."),
        (["wrong.py", "--format", "xml"], "There is no format 'xml'."),
        (["wrong.py", "--select", "E501"], "There is no rule E501."),
        (["broken.py"], "broken.py:2: this isn't Python:"),
        (["picture.py"], "picture.py isn't Python: it isn't text in UTF-8."),
        (["zero.py"], "this isn't Python"),
    ],
)
def test_a_slip_ends_with_2_and_a_message(command, tmp_path, arguments, said):
    (tmp_path / "broken.py").write_text("import torch\nclass Net(:\n")
    (tmp_path / "picture.py").write_bytes(b"\x89PNG\xff\xfe")
    (tmp_path / "zero.py").write_bytes(b"import torch\n\0")
    code, _, err = command(*arguments)
    assert code == 2
    assert said.replace("this ", "") in err.replace("this ", "")
    assert "Traceback" not in err


def test_a_broken_file_hides_no_other(command, tmp_path):
    (tmp_path / "broken.py").write_text("class Net(:\n")
    code, out, err = command(".")
    assert code == 2
    assert "NNG101" in out
    assert "broken.py:1" in err


@pytest.mark.parametrize("deep", [700, 5000])
def test_a_deep_expression_is_no_traceback(command, tmp_path, deep):
    (tmp_path / "deep.py").write_text(f"import torch\nx = torch.f({'+'.join(['1'] * deep)}) * 1\n")
    code, _, err = command("deep.py")
    assert code in (0, 2)
    assert not code or "deep.py" in err
    assert "Traceback" not in err


def test_an_encoding_that_is_declared_is_used(command, tmp_path):
    source = f"# coding: gbk\n# 丢弃\n{WRONG}"
    (tmp_path / "gbk.py").write_bytes(source.encode("gbk"))
    (tmp_path / "bom.py").write_bytes(WRONG.encode("utf-8-sig"))
    assert "gbk.py:4:8" in command("gbk.py")[1]
    assert "bom.py:2:8" in command("bom.py")[1]


def test_it_needs_no_torch(tmp_path):
    (tmp_path / "wrong.py").write_text(WRONG)
    code = (
        "import sys; sys.modules['torch'] = None; sys.argv = ['nn-guide', 'lint', 'wrong.py']\n"
        "from nn_guide import cli\ncli.main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1, ran.stderr
    assert "NNG101" in ran.stdout


def test_the_hook_runs_the_command():
    (hook,) = yaml.safe_load((pages.ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    command, sub, *options = hook["entry"].split()
    assert (command, sub) == ("nn-guide", "lint")
    assert options == ["--format", "editor"]
    assert options[1] in lint.FORMATS
