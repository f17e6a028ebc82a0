"""How `#>` lines are read, compared and rewritten."""

import subprocess
import sys

import pytest

from nn_proof.compare import Snippet, agree


def updated(source: str, tmp_path, runner) -> str:
    """What `--update` makes of a source text."""
    path = tmp_path / "example.py"
    path.write_bytes(source.encode())
    ran = runner.run(path)
    assert not ran.error
    return Snippet(source).updated(ran.printed)


CASES = {
    "several prints on consecutive lines": "print(1)\n#> 1\nprint(2)\n#> 2\n",
    "several lines at once": 'print("a\\n\\nb")\n#> a\n#>\n#> b\n',
    "a statement over several lines": "print(\n    1,\n    2,\n)\n#> 1 2\n",
    "a loop": "for i in range(2):\n    print(i)\n    #> 0\n    #> 1\n",
    "a loop in one line": "for i in range(2): print(i)\n#> 0\n#> 1\n",
    "a function": "def f(x):\n    print(x)\n    #> 1\n    #> 2\n\n\nf(1)\nf(2)\n",
    "an exception that is caught": (
        "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    print(error)\n"
        "    #> division by zero\n"
    ),
    "a with statement": (
        "import contextlib\n\nwith contextlib.suppress(OSError):\n    print(1)\n    #> 1\n"
    ),
    "the header of a block": (
        "import contextlib\n\n\n@contextlib.contextmanager\ndef shout():\n    print(1)\n    #> 1\n"
        "    yield\n\n\nwith shout():\n    pass\n"
    ),
    "printed by a library in the header of a block": (
        "for line in map(print, [1, 2]):\n    #> 1\n    #> 2\n    pass\n"
    ),
    "print passed as a function": "list(map(print, [1]))\n#> 1\n",
    "unicode": 'print("形状 ✓")\n#> 形状 ✓\n',
    "no line end": 'print("a", end=" ")\n#> a\nprint("b")\n#> b\n',
    "no line end in a loop": 'for i in range(3):\n    print(i, end=" ")\n    #> 0 1 2\n',
    "an empty print": "print()\n#>\n",
    "a mark inside a string": 'text = """\n#> no output\n"""\nprint(len(text))\n#> 14\n',
    "an annotation": "print(1)  # (1)!\n#> 1\n",
    "match": "match 1:\n    case 1:\n        print(1)\n        #> 1\n",
    "stdout written directly": 'import sys\n\nn = sys.stdout.write("a\\n")\n#> a\n',
    "the last line without an end": "x = 1\nprint(x)\n#> 1\n",
    "windows line ends": "x = 1\r\nprint(x)\r\n#> 1\r\n",
}


@pytest.mark.parametrize("source", CASES.values(), ids=CASES)
def test_update_writes_each_output_under_its_statement(source, tmp_path, runner):
    assert updated(Snippet(source).code, tmp_path, runner) == source
    assert updated(source, tmp_path, runner) == source


def test_update_leaves_everything_else_byte_for_byte(tmp_path, runner):
    source = "x = [ 1,2 ]   # odd   spacing\n\n\n\nprint( x )\n#> wrong\n\n#> stale\ny='\t'"
    assert updated(source, tmp_path, runner) == (
        "x = [ 1,2 ]   # odd   spacing\n\n\n\nprint( x )\n#> [1, 2]\n\ny='\t'"
    )


def test_update_ends_a_last_line_that_prints(tmp_path, runner):
    assert updated("print(1)", tmp_path, runner) == "print(1)\n#> 1\n"


def test_a_mark_after_code_is_refused():
    with pytest.raises(SyntaxError, match="line 2: '#>' needs a line of its own"):
        Snippet("x = 1\nprint(x)  #> 1\n")


def differences(source: str, printed: dict[int, str], **options) -> list[tuple]:
    found = Snippet(source).differences(printed, {}, **options)
    return [(d.line, d.expected, d.got) for d in found]


def test_what_is_printed_as_shown_is_no_difference():
    assert differences("print(1)\n#> 1\n", {1: "1\n"}) == []


@pytest.mark.parametrize(
    ("shown", "printed"),
    [
        ("loss 0.1234", "loss 0.1244"),
        ("loss 0.1234", "cost 0.1234"),
        ("torch.Size([3, 5])", "torch.Size([3, 4])"),
        ("True", "False"),
        ("nan", "inf"),
        ("-1.0000", "1.0000"),
        ("tensor([1., 2.])", "tensor([1., 3.])"),
        ("1e-05", "1e-04"),
        ("v2", "v3"),
    ],
)
def test_a_wrong_digit_or_text_is_a_difference(shown, printed):
    source = f"print(x)\n#> {shown}\n"
    assert differences(source, {1: f"{printed}\n"}) == [(1, [shown], [printed])]


def test_a_missing_and_an_additional_line_are_differences():
    assert differences("print(x)\n#> a\n#> b\n", {1: "a\n"}) == [(1, ["a", "b"], ["a"])]
    assert differences("print(x)\n#> a\n", {1: "a\nb\n"}) == [(1, ["a"], ["a", "b"])]
    assert differences("print(x)\n", {1: "a\n"}) == [(1, [], ["a"])]


def test_a_stale_line_is_a_difference():
    assert differences("x = 1\n#> 1\n", {}) == [(1, ["1"], [])]
    assert differences("#> 1\nx = 1\n", {}) == [(0, ["1"], [])]
    assert differences("x = 1\n#>\n", {}) == [(1, [""], [])]


@pytest.mark.parametrize(
    ("expected", "got", "value", "same"),
    [
        ("0.6931", "0.6932", 0.69315, True),
        ("0.6931", "0.6932", 0.69316, False),
        ("0.6932", "0.6931", 0.6931499, True),
        ("tensor([ 0.5000, -0.0000])", "tensor([0.5000, 0.0000])", 1e-9, True),
        ("1.234e-05", "1.235e-05", 1.2345e-05, True),
        ("6.02e+23", "6.03e+23", 6.02502e23, False),
        ("6.02e+23", "6.03e+23", 6.025e23, True),
        ("0.6931471824645996", "0.6931471228599548", 0.6931471228599548, True),
        ("0.6931471824645996", "0.6931571824645996", 0.6931571824645996, False),
    ],
)
def test_a_computed_number_agrees_if_its_value_rounds_to_what_is_shown(expected, got, value, same):
    number = got if got[0] != "t" else "0.0000"
    assert agree(expected, got, {number: [value]}) is same
    assert not agree(expected, got, {})


def test_numbers_that_stand_in_the_code_must_be_equal():
    values = {"0.6931": [0.6931]}
    shown = "LeakyReLU(negative_slope=0.01) 0.6931"
    assert agree(shown, shown, values)
    for other in ("0.02", "0.011", "-0.01"):
        assert not agree(shown.replace("0.01", other), shown, values)
    assert not agree("step 12", "step 13", values)


def test_a_tolerance_is_added_to_the_rounding():
    values = {"0.53": [0.53]}
    assert not agree("0.50", "0.53", values)
    assert not agree("0.50", "0.53", values, tolerance=0.02)
    assert agree("0.50", "0.53", values, tolerance=0.03)


def test_nan_and_infinity_must_be_equal():
    assert agree("nan and inf", "nan and inf", {})
    assert not agree("nan", "1.0", {"1.0": [1.0]})
    assert not agree("1.0", "inf", {"inf": [float("inf")]})


def test_the_device_of_a_tensor_is_no_difference_on_another_device():
    cpu = "tensor([1., 2.], grad_fn=<MulBackward0>)"
    cuda = "tensor([1., 2.], device='cuda:0',\n       grad_fn=<MulBackward0>)"
    assert agree(cpu, cuda, {}, same_device=False)
    assert not agree(cpu, cuda, {})
    assert not agree(cpu, cuda.replace("Mul", "Add"), {}, same_device=False)


NOTED = {
    "a tensor": ("print(torch.tensor([1 / 3, 200.0]))", {"0.3333": 1 / 3, "200.0000": 200}),
    "a tensor in scientific form": ("print(torch.tensor([1 / 3e6]))", {"3.3333e-07": 1 / 3e6}),
    "an f-string": ('print(f"{1 / 3:.2f}")', {"0.33": 1 / 3}),
    "a percentage": ('print(f"{1 / 3:.1%}")', {"33.3": 100 / 3}),
    "a tensor in an f-string": ('print(f"{torch.tensor(1 / 3):.3f}")', {"0.333": 1 / 3}),
    "a nested width": ('n = 2\nprint(f"{1 / 3:.{n}f}")', {"0.33": 1 / 3}),
    "a float": ("print(1 / 3)", {repr(1 / 3): 1 / 3}),
    "floats in a list": ("print([0.5, (1 / 3,)])", {"0.5": 0.5, repr(1 / 3): 1 / 3}),
    "a rounded float": ("print(round(1 / 3, 2))", {"0.33": 1 / 3}),
    "an integer": ("print(3, f'{4:.1f}', torch.tensor(5))", {}),
    "a constant in a repr": ("print(torch.nn.LeakyReLU())", {}),
}


@pytest.mark.parametrize(("code", "noted"), NOTED.values(), ids=NOTED)
def test_the_values_behind_printed_numbers_are_noted(code, noted, tmp_path, runner):
    path = tmp_path / "example.py"
    path.write_text(f"import torch\n\n{code}\n")
    ran = runner.run(path)
    assert not ran.error
    assert {text: pytest.approx(value, rel=1e-6) for text, value in noted.items()} == {
        text: value for text, (value, *_) in ran.values.items()
    }


def test_noting_changes_nothing_that_is_printed(tmp_path, runner):
    source = (
        "x, name = 1 / 3, 'x'\n"
        'print(f"{x!r:>30}|{name:>5}|{x=}|{x:8.3f}|{name!s}|{{}}", f"{[x]}", sep="-", end="!\\n")\n'
    )
    path = tmp_path / "example.py"
    path.write_text(source)
    own = subprocess.run([sys.executable, path], capture_output=True, text=True).stdout
    assert runner.run(path).printed == {2: own}
