"""Names of examples, what they need, and the key that a proof of them has."""

import pytest

from nn_proof import example
from nn_proof.example import Book, Example, NeedError, UnknownExampleError


@pytest.fixture
def book(tmp_path):
    """A small book: two examples, one of which rests on a package with data and a module."""
    files = {
        "examples/models/first.py": "print(1)\n",
        "examples/models/layer.py": "from book.layers.linear import Linear\n",
        "examples/models/whole.py": "import book.facts\n",
        "__init__.py": "",
        "layers/__init__.py": "",
        "layers/linear.py": "from book.layers import helper\n",
        "layers/helper.py": "x = 1\n",
        "layers/other.py": "x = 1\n",
        "facts/__init__.py": "import math\n",
        "facts/data.json": "{}",
        "unused.json": "{}",
    }
    for name, text in files.items():
        path = tmp_path / "book" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Book(tmp_path / "book", tmp_path / "proofs")


def test_names_are_paths_without_ending(book):
    assert book.names() == ["models/first", "models/layer", "models/whole"]
    assert book.names("fir") == ["models/first"]


def test_an_ending_is_allowed(book):
    assert book.example("models/first.py") == book.example("models/first")


def test_an_unknown_name_lists_the_near_ones(book):
    for search in (book.names, book.example):
        with pytest.raises(UnknownExampleError, match="Did you mean: models/first"):
            search("model/frist")
        with pytest.raises(UnknownExampleError, match="The list shows all of them"):
            search("zzz")


def needing(tmp_path, source: str) -> Example:
    (tmp_path / "example.py").write_text(source)
    return Example("example", tmp_path / "example.py")


@pytest.mark.parametrize(
    ("version", "passes"),
    [
        ("2.13.0", "<2.14"),
        ("2.13.0+cpu", "<2.14"),
        ("2.13.1", "<2.14"),
        ("2.14.0", ">=2.14"),
        ("2.14.0+cu130", ">=2.14"),
        ("2.14.0a0+git1234567", ">=2.14"),
        ("2.15.0.dev20261130", ">=2.14"),
        ("3.0.0", ">=2.14"),
    ],
)
def test_versions_are_compared_by_their_release(tmp_path, version, passes):
    (fails,) = {"<2.14", ">=2.14"} - {passes}
    assert needing(tmp_path, f"# torch: {passes}\n").unmet("cpu", version) == ""
    unmet = needing(tmp_path, f"# torch: {fails}\n").unmet("cpu", version)
    assert unmet == f"holds for torch {fails}"


def test_a_device_and_a_version_can_both_be_needed(tmp_path):
    both = needing(tmp_path, "# torch: >=99\n# device: cpu\nprint(1)\n")
    assert both.needs == {"torch": ">=99", "device": "cpu"}
    assert both.unmet("cpu", "2.13.0") == "holds for torch >=99"
    assert both.unmet("cuda", "99.0") == "runs only on cpu"
    assert both.unmet("cpu", "99.0") == ""


def test_only_the_first_lines_say_what_an_example_needs(tmp_path):
    assert needing(tmp_path, "print(1)\n# torch: >=99\n").needs == {}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("torch: newer", "write a range such as"),
        ("device: gpu", "write '# device: cpu' or"),
        ("tolerance: small", "write a number such as"),
        ("tolerance: -1", "write a number such as"),
    ],
)
def test_a_need_that_nobody_can_meet_says_what_to_write(tmp_path, line, message):
    strange = needing(tmp_path, f"# {line}\n")
    with pytest.raises(NeedError, match=f"'# {line}': {message}"):
        assert strange.unmet("cpu", "2.13.0") + str(strange.tolerance)


def key(book: Book, name: str) -> str:
    return book.key(book.example(name).path)


@pytest.mark.parametrize(
    ("changed", "undone"),
    [
        ("examples/models/first.py", {"models/first"}),
        ("layers/linear.py", {"models/layer"}),
        ("layers/helper.py", {"models/layer"}),
        ("layers/__init__.py", {"models/layer"}),
        ("facts/data.json", {"models/whole"}),
        ("layers/other.py", set()),
        ("unused.json", set()),
    ],
)
def test_a_change_undoes_the_proofs_that_rest_on_it(book, changed, undone):
    before = {name: key(book, name) for name in book.names()}
    with (book.package / changed).open("a") as file:
        file.write("\n")
    assert {name for name in book.names() if key(book, name) != before[name]} == undone


def test_a_change_of_a_lab_undoes_its_proof(tmp_path):
    book = Book(tmp_path / "book", tmp_path / "proofs", tmp_path / "notebooks")
    lab = book.file("labs/first-module")
    assert lab == tmp_path / "notebooks/first-module.ipynb"
    lab.parent.mkdir()
    lab.write_text("{}")
    before = book.key(lab)
    lab.write_text('{"cells": []}')
    assert book.key(lab) != before


def test_what_is_within_a_file_is_what_it_imports_of_the_package(book):
    assert book.within("layers/linear") == ["layers/helper", "layers/linear"]


def test_a_change_of_the_judge_undoes_every_proof(book, monkeypatch):
    before = [key(book, name) for name in book.names()]
    monkeypatch.setattr(example, "JUDGE", example.JUDGE[1:])
    assert not set(before) & {key(book, name) for name in book.names()}


def test_line_ends_make_no_difference(book):
    before = key(book, "models/first")
    path = book.example("models/first").path
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert key(book, "models/first") == before
