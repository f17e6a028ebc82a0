"""The command `nn-guide`: what it prints, and that a slip gets a message, not a traceback."""

import contextlib
import itertools
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from torch.torch_version import TorchVersion

from nn_guide import atlas, cli, pages, translations
from nn_guide.atlas import measured
from nn_proof import run
from nn_proof.example import Book
from nn_proof.ledger import Ledger, Where

LAB = "notebooks/{}/first-module.ipynb"
HERE = Where.of("cpu", torch.__version__)


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
def command(monkeypatch, capsys, runner):
    """The command, with one process that runs the examples of all tests."""
    monkeypatch.setattr(run, "Runner", lambda device="cpu": contextlib.nullcontext(runner))
    return lambda *arguments: nn_guide(monkeypatch, capsys, *arguments)


@pytest.fixture
def own_examples(monkeypatch, tmp_path):
    """The folder of the examples of an empty book, in place of ours."""
    book = Book(tmp_path / "nn_guide", tmp_path / "proofs")
    book.examples.mkdir(parents=True)
    monkeypatch.setattr(cli, "BOOK", book)
    return book.examples


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
    assert "Choose one of: cpu, cuda, mps" in err


def test_verify_shows_file_line_and_what_differs(command, own_examples):
    (own_examples / "wrong.py").write_text("print([1, 2])\n#> [1, 3]\n")
    (own_examples / "right.py").write_text("print(1)\n#> 1\n")
    (own_examples / "elsewhere.py").write_text("# device: cuda\nprint(1)\n#> 1\n")
    code, out, _ = command("verify")
    assert code == 1
    assert "failed wrong" in out
    assert "examples/wrong.py:1 (- expected, + got)\n    - [1, 3]\n    + [1, 2]\n" in out
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


def test_prove_writes_rows_of_what_passes_and_does_only_what_has_none(command, own_examples):
    right, wrong = own_examples / "right.py", own_examples / "wrong.py"
    right.write_text("print(1)\n#> 1\n")
    wrong.write_text("print(1)\n#> 2\n")
    code, out, _ = command("prove")
    assert (code, "0 of 2 are proven already" in out) == (1, True)
    assert "1 passed, 1 failed" in out
    ((where, rows),) = Ledger(cli.BOOK.proofs).rows.items()
    assert where == HERE
    assert list(rows) == ["examples/right"]
    wrong.write_text("print(1)\n#> 1\n")
    code, out, _ = command("prove")
    assert (code, "1 of 2 are proven already" in out) == (0, True)
    assert "1 passed, 0 failed" in out
    right.write_text("print(2)\n#> 2\n")
    assert "1 of 2 are proven already" in command("prove")[1]


def test_what_was_proven_before_an_interruption_is_kept(own_examples, tmp_path):
    """The command is killed from outside while an example runs that takes forever."""
    (own_examples / "a.py").write_text("print(1)\n#> 1\n")
    (own_examples / "b.py").write_text("open('../b', 'w').close()\nwhile True:\n    pass\n")
    program = (
        # A shell that runs the tests in the background lets programs ignore Ctrl-C.
        "import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from pathlib import Path\nfrom nn_guide import cli\nfrom nn_proof.example import Book\n"
        f"root = Path({str(tmp_path)!r})\ncli.BOOK = Book(root / 'nn_guide', root / 'proofs')\n"
        "cli.main()\n"
    )
    environment = os.environ | {"TMPDIR": str(tmp_path)}
    command = [sys.executable, "-c", program, "prove"]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as process:
        while not (tmp_path / "b").exists():
            assert process.poll() is None
            time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        assert process.wait(30) != 0
    (rows,) = Ledger(tmp_path / "proofs").rows.values()
    assert list(rows) == ["examples/a"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
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


def test_the_news_of_a_torch_are_told_in_markdown(command, own_examples, monkeypatch):
    """A torch whose results, arguments and names differ from what is known."""
    for name, source in {
        "right": "print(1)\n#> 1\n",
        "wrong": "print([1, 2])\n#> [1, 3]\n",
        "raises": "import torch\ntorch.gone()\n",
        "old": "# torch: <1.0\nprint(1)\n#> 1\n",
    }.items():
        (own_examples / "models").mkdir(exist_ok=True)
        (own_examples / f"models/{name}.py").write_text(source)
    known = atlas.as_of("2.13", atlas.of_torch())
    relu = known["classes"]["ReLU"]
    other = known | {
        "functions": known["functions"] | {"brand_new": "input"},
        "optimizers": {name: f for name, f in known["optimizers"].items() if name != "ASGD"},
        "classes": known["classes"] | {"ReLU": relu | {"constructor": "inplace=True"}},
    }
    monkeypatch.setattr(torch, "__version__", TorchVersion("2.99.0"))
    monkeypatch.setattr(measured, "older", lambda releases: {"2.13": known})
    monkeypatch.setattr(measured, "measure", lambda: other)
    code, out, _ = command("news")
    assert code == 0
    assert out.startswith("# torch 2.99.0\n")
    assert "1 of 4 print what the pages show, 2 differ, 1 don't run here." in out
    shown = "### models/wrong\n\nOn the page `models`.\n\nLine 1:\n\n"
    assert f"{shown}```diff\n- [1, 3]\n+ [1, 2]\n```" in out
    assert "has no attribute 'gone'" in out
    assert "- models/old: holds for torch <1.0" in out
    assert "since torch 2.13" in out
    assert "New: 1\n\n- `F.brand_new(input)`" in out
    assert "Gone: 1\n\n- `optim.ASGD(" in out
    assert "| `nn.ReLU` | `inplace=False` | `inplace=True` |" in out


def test_a_torch_that_can_not_be_asked_has_its_examples_in_the_news(
    command, own_examples, monkeypatch
):
    def measure():
        raise TypeError("New.__init__() missing 1 argument")

    (own_examples / "right.py").write_text("print(1)\n#> 1\n")
    monkeypatch.setattr(measured, "older", lambda releases: {"2.13": {}})
    monkeypatch.setattr(measured, "measure", measure)
    code, out, _ = command("news")
    assert (code, "1 of 1 print what the pages show" in out) == (0, True)
    assert "must be mended first: TypeError('New.__init__() missing 1 argument')" in out


def test_the_atlas_shows_a_class_and_its_form(command):
    code, out, _ = command("atlas", "conv2d")
    assert code == 0
    assert "F.conv2d" in out
    assert "def conv2d(module, input" in out


def test_the_atlas_as_json(command):
    facts = json.loads(command("atlas", "--json")[1])
    assert facts["BatchNorm2d"]["train_eval_differs"] is True
    assert {"functional", "params", "buffers", "random"} <= set(facts["Linear"])


# What a reader's own machine does to a command: another console, no torch, no repository, no space.


def child(*arguments: str, before: str = "", **settings) -> subprocess.CompletedProcess:
    """Run the command in a process of its own, after some lines of Python."""
    program = f"import sys\n{before}\nfrom nn_guide.cli import main\nmain()"
    command = [sys.executable, "-c", program, *arguments]
    environment = os.environ | {"OMP_NUM_THREADS": "1"} | settings.pop("env", {})
    done = subprocess.run(command, capture_output=True, env=environment, **settings)
    encoding = environment.get("PYTHONIOENCODING", "utf-8")
    done.stdout, done.stderr = done.stdout.decode(encoding), done.stderr.decode(encoding)
    assert "Traceback" not in done.stderr, done.stderr
    return done


@pytest.fixture(scope="module")
def clone(tmp_path_factory) -> Path:
    """A small repository: all of the package, but few examples, a page and a lab."""
    root = tmp_path_factory.mktemp("clone")
    shutil.copytree(pages.ROOT / "src", root / "src", ignore=shutil.ignore_patterns("__pycache__"))
    examples = root / "src/nn_guide/examples"
    shutil.rmtree(examples)
    (examples / "models/module").mkdir(parents=True)
    (examples / "models/module/wrong.py").write_text("print(1)\n#> 2\n")
    (examples / "models/module/right.py").write_text("print(1)\n#> 1\n")
    Ledger(root / "proofs").add(HERE, {"examples/models/other": "key"}, "x86_64")
    for language in ("en", "zh"):
        for file in (f"docs/{language}/models/module.md", LAB.format(language)):
            (root / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(pages.ROOT / file, root / file)
    shutil.copytree(pages.ROOT / translations.REVIEWS, root / translations.REVIEWS)
    return root


def of(root: Path) -> dict:
    """Settings with which a child process uses the package in a repository."""
    return {"cwd": root, "env": {"PYTHONPATH": str(root / "src")}}


CONSOLES = [
    *itertools.product(
        ["--help", "list hooks", "atlas", "atlas ReLU", "atlas --json", "list 学习"],
        ["ascii", "cp1252"],
    ),
    ("run start/seed", "ascii"),  # takes longer
]


@pytest.mark.parametrize(("arguments", "encoding"), CONSOLES)
def test_a_console_that_can_not_show_everything_ends_no_command(arguments, encoding):
    env = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = child(*arguments.split(), env=env)
    assert done.returncode == (2 if "学习" in arguments else 0)
    assert done.stdout or "'\\u5b66\\u4e60'" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("list", 0),
        ("atlas Conv2d", 0),
        ("translated models/modul", 2),
        ("run models/sequential/first", 2),
        ("verify", 2),
        ("news", 2),
    ],
)
def test_without_torch(arguments, code):
    done = child(*arguments.split(), before="sys.modules['torch'] = None")
    assert done.returncode == code
    needs_torch = arguments.startswith(("run", "verify", "news"))
    assert ("This needs torch, which isn't installed here." in done.stderr) == needs_torch
    assert ("pip install torch" in done.stderr) == needs_torch


def test_the_package_alone_says_what_needs_the_repository(clone, tmp_path):
    packages = tmp_path / "lib" / "site-packages"
    shutil.copytree(clone / "src", packages)
    alone = {"cwd": tmp_path, "env": {"PYTHONPATH": str(packages)}}
    for arguments in (
        "translated models/module",
        "translated labs/first-module",
        "notebooks",
        "figures",
        "verify --update",
        "prove",
    ):
        done = child(*arguments.split(), **alone)
        assert done.returncode == 2
        assert "This needs a clone of the repository" in done.stderr
    assert child("list", **alone).stdout == "models/module/right\nmodels/module/wrong\n"
    assert child("run", "models/module/wrong", **alone).returncode == 0
    assert child("atlas", "Linear", **alone).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="Windows can't limit the size of files")
@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        ("verify --update", "src/nn_guide/examples/models/module/wrong.py"),
        ("prove", f"proofs/{HERE.folder}/examples-models.json"),
        ("translated models/module", "proofs/reviews/models.json"),
        ("translated labs/first-module", "proofs/reviews/labs.json"),
    ],
)
def test_where_there_is_no_space_nothing_is_lost(clone, arguments, file):
    before, files = (clone / file).read_bytes(), os.listdir((clone / file).parent)
    full = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (8, 8))"
    done = child(*arguments.split(), before=full, **of(clone))
    assert done.returncode == 2
    assert f"Error: Cannot write {clone / file}: File too large. It is as it was." in done.stderr
    assert (clone / file).read_bytes() == before
    assert os.listdir((clone / file).parent) == files


def test_an_example_that_can_not_be_read_is_named(command, own_examples):
    (own_examples / "gbk.py").write_bytes("# 模块\n".encode("gbk"))
    (own_examples / "half.py").write_text("print(\n")
    for name in ("gbk", "half"):
        code, _, err = command("run", name)
        assert (code, f"{name}.py cannot be read" in err) == (2, True)
    code, out, _ = command("verify")
    assert (code, out.count("cannot be read")) == (1, 2)


def test_another_torch_than_that_of_the_ledger_is_said(command, own_examples):
    (own_examples / "wrong.py").write_text("print(1)\n#> 2\n")
    assert "The pages show" not in command("verify")[1]
    Ledger(cli.BOOK.proofs).add(Where("cpu", "1.0.0"), {"examples/right": "key"}, "x86_64")
    assert "The pages show what torch 1.0.0 prints" in command("verify")[1]
