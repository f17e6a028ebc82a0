"""How `#>` lines are read, compared and rewritten."""

import pytest

from nn_guide.outputs import Snippet, agree
from nn_guide.verify import run


def updated(source: str, tmp_path) -> str:
    """What `--update` makes of a source text."""
    path = tmp_path / "example.py"
    path.write_bytes(source.encode())
    ran = run(path)
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
def test_update_writes_each_output_under_its_statement(source, tmp_path):
    assert updated(Snippet(source).code, tmp_path) == source
    assert updated(source, tmp_path) == source


def test_update_leaves_everything_else_byte_for_byte(tmp_path):
    source = "x = [ 1,2 ]   # odd   spacing\n\n\n\nprint( x )\n#> wrong\n\n#> stale\ny='\t'"
    assert updated(source, tmp_path) == (
        "x = [ 1,2 ]   # odd   spacing\n\n\n\nprint( x )\n#> [1, 2]\n\ny='\t'"
    )


def test_update_ends_a_last_line_that_prints(tmp_path):
    assert updated("print(1)", tmp_path) == "print(1)\n#> 1\n"


def test_a_mark_after_code_is_refused():
    with pytest.raises(SyntaxError, match="line 2: '#>' needs a line of its own"):
        Snippet("x = 1\nprint(x)  #> 1\n")


def differences(source: str, printed: dict[int, str], **options) -> list[tuple]:
    found = Snippet(source).differences(printed, **options)
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
    ("a", "b"),
    [
        ("1.0000", "1.0001"),
        ("tensor([ 0.5000, -0.0000])", "tensor([0.5000, 0.0001])"),
        ("tensor([1., 2.])", "tensor([1.0000, 2.0000])"),
        ("6.02e+23", "6.03e+23"),
        ("nan and inf", "nan and inf"),
    ],
)
def test_numbers_agree_within_two_units_of_the_last_digit(a, b):
    assert agree(a, b)
    assert agree(b, a)


def test_three_units_are_too_many():
    assert agree("0.50", "0.52")
    assert not agree("0.50", "0.53")


def test_the_device_of_a_tensor_is_no_difference_on_another_device():
    cpu = "tensor([1., 2.], grad_fn=<MulBackward0>)"
    cuda = "tensor([1., 2.], device='cuda:0',\n       grad_fn=<MulBackward0>)"
    assert agree(cpu, cuda, same_device=False)
    assert not agree(cpu, cuda)
    assert not agree(cpu, cuda.replace("Mul", "Add"), same_device=False)
