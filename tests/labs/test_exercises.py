"""The exercises of the labs: the given start is told what to do, the solution and other correct
answers pass, and typical wrong answers are told what is wrong."""

import inspect

import pytest
from attempts import NUMBERS, solution, unspoken
from torch.torch_version import TorchVersion

from nn_guide import labs, notebooks


@pytest.mark.parametrize("number", NUMBERS)
def test_the_start_is_told_what_is_missing_in_the_language_of_the_notebook(attempts, number):
    path = notebooks.NOTEBOOKS / f"zh/{attempts.name}.ipynb"
    stored = notebooks.cell_of(notebooks.read(path), f"check-{number}").outputs[0].text
    assert attempts.start[number] == stored
    assert stored.startswith("还不对：")


@pytest.mark.parametrize("number", NUMBERS)
def test_the_solution_passes(attempts, number):
    assert attempts.solution[number] == "ok\n"


@pytest.mark.parametrize("number", NUMBERS)
def test_other_correct_answers_pass(attempts, number):
    assert len(attempts.right[number]) >= 4
    assert attempts.right[number] == ["ok\n"] * len(attempts.right[number])


@pytest.mark.parametrize("number", NUMBERS)
def test_wrong_answers_are_told_what_is_wrong(attempts, number):
    assert len(attempts.wrong[number]) >= 4
    for expected, printed in attempts.wrong[number]:
        assert printed.startswith("not yet: "), printed
        assert expected in printed


@pytest.mark.parametrize("number", NUMBERS)
def test_the_solution_is_the_same_in_both_languages(attempts, number):
    assert solution(attempts.name, "zh", number) == solution(attempts.name, "en", number)


@pytest.mark.parametrize("name", notebooks.names())
def test_every_assertion_speaks_both_languages(name):
    path = notebooks.NOTEBOOKS.parent / f"src/nn_guide/labs/{name.replace('-', '_')}.py"
    assert not unspoken(path.read_text("utf-8"))


@pytest.mark.parametrize(
    "source", ["assert x", "assert x, 'no'", "say('no', 'no')", "say('不对', '不对')"]
)
def test_an_assertion_in_one_language_is_caught(source):
    assert unspoken(source)


def printed_by(assertions, answer, capsys) -> str:
    labs.check(assertions)(answer)
    return capsys.readouterr().out


def halves(answer):
    """Assertions of a check."""
    half = answer(4)
    labs.is_tensor(half, "answer(4)", (1,))
    if half != 2:
        raise AssertionError(labs.say("answer(4) isn't 2", "answer(4) 不是 2"))


def test_a_check_never_raises_and_shows_the_line(capsys, tmp_path):
    (tmp_path / "cell.py").write_text(
        "from torch import tensor\n"
        "right = lambda number: tensor([number / 2])\n"
        "wrong = lambda number: tensor([number / 4])\n"
        "def breaks(number):\n"
        "    return number / zero\n"
        "def without_return(number):\n"
        "    tensor([number / 2])\n"
    )
    cell: dict = {}
    exec(compile((tmp_path / "cell.py").read_text(), tmp_path / "cell.py", "exec"), cell)
    said = {n: printed_by(halves, cell[n], capsys) for n in ("right", "wrong", "breaks")}
    assert said["right"] == "ok\n"
    assert said["wrong"] == "not yet: answer(4) isn't 2\n"
    assert said["breaks"] == (
        "not yet: line 5, `return number / zero`: NameError: name 'zero' is not defined\n"
    )
    nothing = printed_by(halves, cell["without_return"], capsys)
    assert nothing == "not yet: answer(4) returns NoneType, not a tensor: is there a `return`?\n"


def test_a_check_speaks_the_language_of_the_notebook(capsys, monkeypatch):
    monkeypatch.setattr(labs, "LANGUAGE", "zh")
    assert printed_by(halves, lambda number: None, capsys).startswith("还不对：answer(4) 返回的是")


@pytest.fixture
def shell(monkeypatch):
    """An interactive shell in which `answer_is` is a check."""
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell()
    shell.user_ns.update(check=labs.check(lambda answer: None), labs=labs)
    monkeypatch.setattr(labs, "get_ipython", lambda: shell)
    yield shell
    shell.history_manager.end_session()


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        ("def answer():\n    return (", "line 2: '(' was never closed"),
        ("1 / 0\ndef answer():\n    return 2", "it raised an error"),
        ("class answer(:\n    pass", "line 1: "),
    ],
)
def test_an_older_answer_is_not_judged_in_place_of_one_that_failed(shell, capsys, cell, reason):
    shell.run_cell("def answer():\n    return 1", store_history=True)
    shell.run_cell("check(answer)", store_history=True)
    assert capsys.readouterr().out == "ok\n"
    shell.run_cell(cell, store_history=True)
    for _ in range(2):
        shell.run_cell("check(answer)", store_history=True)
        said = capsys.readouterr().out.splitlines()[-1]
        assert said.startswith(f"not yet: the last cell that defines answer did not run ({reason}")
    shell.run_cell("def answer():\n    return 3", store_history=True)
    capsys.readouterr()
    shell.run_cell("check(answer)", store_history=True)
    assert capsys.readouterr().out == "ok\n"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "for PyTorch 2.11 or newer, and here is 2.3.1"),
        ("zh", "需要 PyTorch 2.11 或更新的版本"),
    ],
)
def test_a_torch_that_is_too_old_is_said_with_the_cure(monkeypatch, capsys, language, said):
    tools = notebooks.tools("first-module", language).partition("\n")[2]
    assert not printed_while(tools, capsys)
    monkeypatch.setattr(labs.torch, "__version__", TorchVersion("2.3.1+cpu"))
    printed = printed_while(tools, capsys)
    assert said in printed
    assert "%pip install --upgrade torch" in printed
    monkeypatch.delattr(labs.torch, "accelerator")
    with pytest.raises(ImportError, match=said):
        printed_while(tools, capsys)


def printed_while(code: str, capsys) -> str:
    exec(compile(code, "tools.py", "exec"), {"__name__": "tools", "__file__": "tools.py"})
    return capsys.readouterr().out


def test_forbidden_calls_are_seen():
    torch, functional = labs.torch, labs.torch.nn.functional
    x, w = torch.randn(1, 1, 4, 4), torch.randn(1, 1, 2, 2)
    for call, word in (
        (lambda: functional.conv2d(x, w), "conv2d"),
        (lambda: torch.conv2d(x, w), "conv2d"),
        (lambda: torch.ops.aten.conv2d(x, w), "convolution"),
        (lambda: functional.conv_transpose2d(x, w), "convolution"),
        (lambda: torch.nn.LSTM(4, 2)(x[0, 0]), "lstm"),
        (lambda: torch.nn.LSTMCell(4, 2)(x[0, 0]), "lstm_cell"),
    ):
        with labs.Calls() as calls:
            call()
        assert calls.among(word), (word, sorted(calls.names))
        assert not calls.among("matmul")


def test_every_lab_module_is_that_of_a_notebook():
    modules = {path.stem for path in notebooks.Path(inspect.getfile(labs)).parent.glob("[!_]*.py")}
    assert modules - {"digits"} == {name.replace("-", "_") for name in notebooks.names()}
