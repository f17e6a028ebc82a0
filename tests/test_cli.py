"""The command `nn-guide`: what it prints, and that a slip gets a message, not a traceback."""

import json
import subprocess
import sys

import pytest
import torch

from nn_guide import catalog, cli, record


def nn_guide(monkeypatch, capsys, *arguments: str) -> tuple[int, str, str]:
    """Run the command in this process: its exit code, and what it printed."""
    monkeypatch.setattr(sys, "argv", ["nn-guide", *arguments])
    monkeypatch.setattr(cli.console, "width", 300)
    monkeypatch.setattr(cli.errors, "width", 300)
    with pytest.raises(SystemExit) as exited:
        cli.main()
    out, err = capsys.readouterr()
    return exited.value.code or 0, out, err


@pytest.fixture
def command(monkeypatch, capsys):
    return lambda *arguments: nn_guide(monkeypatch, capsys, *arguments)


@pytest.fixture
def own_examples(monkeypatch, tmp_path):
    """An empty folder in place of the examples, and one in place of the records."""
    folder = tmp_path / "nn_guide" / "examples"
    folder.mkdir(parents=True)
    monkeypatch.setattr(catalog, "EXAMPLES", folder)
    monkeypatch.setattr(record, "VERIFIED", tmp_path)
    return folder


def test_list_names_the_examples_that_match(command):
    code, out, _ = command("list", "sequential/f")
    assert (code, out.split()) == (0, ["models/sequential/first", "models/sequential/flatten"])


def test_run_shows_code_and_what_it_prints(command):
    code, out, _ = command("run", "models/sequential/first")
    assert code == 0
    assert "nn.Linear(4, 3)" in out
    assert "#> torch.Size([5, 2])" in out


@pytest.mark.parametrize("subcommand", ["list", "run", "verify"])
def test_an_unknown_name_lists_the_near_ones(command, subcommand):
    code, _, err = command(subcommand, "models/sequential/frist")
    assert code == 2
    assert "No example matches 'models/sequential/frist'." in err
    assert "Did you mean: models/sequential/first" in err


@pytest.mark.parametrize("arguments", [["run", "models/sequential/first"], ["verify", "index"]])
def test_cuda_that_is_not_there_is_said(command, monkeypatch, arguments):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    code, _, err = command(*arguments, "--device", "cuda")
    assert code == 2
    assert "CUDA was asked for" in err


def test_an_unknown_device_is_said(command):
    code, _, err = command("verify", "index", "--device", "gpu")
    assert code == 2
    assert "Choose 'cpu' or 'cuda'" in err


def test_verify_shows_file_line_expected_and_got(command, own_examples):
    (own_examples / "wrong.py").write_text("print([1, 2])\n#> [1, 3]\n")
    (own_examples / "right.py").write_text("print(1)\n#> 1\n")
    (own_examples / "elsewhere.py").write_text("# device: cuda\nprint(1)\n#> 1\n")
    code, out, _ = command("verify")
    assert code == 1
    assert "failed wrong" in out
    assert "examples/wrong.py:1" in out
    assert "expected  [1, 3]" in out
    assert "got       [1, 2]" in out
    assert "runs only on cuda" in out
    assert "1 passed, 1 failed, 1 skipped on cpu" in out


def test_update_mends_the_output(command, own_examples):
    file = own_examples / "wrong.py"
    file.write_text("print(1)\n#> 2\n")
    code, out, _ = command("verify", "--update")
    assert (code, file.read_text()) == (0, "print(1)\n#> 1\n")
    assert "1 file rewritten" in out


def test_update_leaves_a_file_that_fails(command, own_examples):
    file = own_examples / "wrong.py"
    file.write_text("print(1)\n#> 2\n1 / 0\n")
    code, out, _ = command("verify", "--update")
    assert (code, file.read_text()) == (1, "print(1)\n#> 2\n1 / 0\n")
    assert "line 3: 1 / 0" in out


def test_record_notes_outcome_and_hash(command, own_examples):
    right, wrong = own_examples / "right.py", own_examples / "wrong.py"
    right.write_text("print(1)\n#> 1\n")
    wrong.write_text("print(1)\n#> 2\n")
    assert command("verify", "--record")[0] == 1
    of_cpu = record.load("cpu")
    assert of_cpu["torch"] == torch.__version__
    assert record.state("right", of_cpu) == "passed"
    assert record.state("wrong", of_cpu) == "failed"
    right.write_text("print(2)\n#> 2\n")
    assert record.state("right", of_cpu) == "changed"
    assert record.state("other", of_cpu) == "never"
    assert record.state("right", record.load("cuda")) == "never"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["verify", "index", "--record"], "leave out the pattern"),
        (["verify", "--update", "--device", "cuda"], "leave out --device"),
        (["translated", "models/sequental"], "models/sequential"),
        (["translated", "labs/first-modul"], "first-module"),
        (["atlas", "Conv"], "Conv2d"),
    ],
)
def test_what_makes_no_sense_is_said(command, arguments, message):
    code, _, err = command(*arguments)
    assert code == 2
    assert message in err


def test_listing_needs_no_torch():
    program = "import sys; sys.modules['torch'] = None; from nn_guide import cli; cli.app(['list'])"
    subprocess.run([sys.executable, "-c", program], check=True, stdout=subprocess.DEVNULL)


def test_the_atlas_shows_a_class_and_its_form(command):
    code, out, _ = command("atlas", "conv2d")
    assert code == 0
    assert "F.conv2d" in out
    assert "def conv2d(module, input" in out


def test_the_atlas_as_json(command):
    facts = json.loads(command("atlas", "--json")[1])
    assert facts["BatchNorm2d"]["train_eval_differs"] is True
    assert {"functional", "params", "buffers", "random"} <= set(facts["Linear"])
