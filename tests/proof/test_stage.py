"""The stage: what is put into the pages before they are rendered."""

import os

import pytest

from nn_proof.example import Book
from nn_proof.ledger import Ledger, Where
from nn_proof.stage import Page, Pages, Proofs, StageError, keep, needs, stage


@pytest.fixture
def book(tmp_path) -> Book:
    """A book without anything in it."""
    book = Book(tmp_path / "book", tmp_path / "proofs")
    book.examples.mkdir(parents=True)
    return book


def prove(book: Book, name: str, *environments: tuple[str, str]) -> None:
    """Add rows to the ledger for a file as it is now."""
    for device, torch in environments:
        key = book.key(book.file(name))
        Ledger(book.proofs).add(Where.of(device, torch), {name: key}, "a device")


def fence(book: Book, name: str, words: str = "") -> str:
    """The first line of the fence that shows a file."""
    text = Proofs(book).put(f'```python{words}\n--8<-- "{name}.py"\n```')
    return text.partition("\n")[0]


def test_a_page_gets_the_code_and_what_was_proven_until_it_changes(book):
    example = book.examples / "first.py"
    example.write_text("print(1)\n")
    assert fence(book, "examples/first") == '```python file="examples/first"'
    prove(book, "examples/first", ("cpu", "2.13.0+cpu"), ("cpu", "2.14.1"))
    assert fence(book, "examples/first").endswith(' proven="CPU 2.13, 2.14"')
    prove(book, "examples/first", ("cuda", "2.13.0"))
    assert fence(book, "examples/first").endswith(' proven="CPU 2.13, 2.14; CUDA 2.13"')
    example.write_text("print(2)\n")
    assert "proven" not in fence(book, "examples/first")


def test_a_question_shows_the_code_without_its_answer(book):
    example = book.examples / "first.py"
    example.write_text("for x in (1, 2):\n    print(x)\n    #> 1\n    #> 2\nprint(3)\n#> 3\n")
    asked = Proofs(book).put('```python ask\n--8<-- "examples/first.py"\n```')
    assert asked == "```python\nfor x in (1, 2):\n    print(x)\nprint(3)\n```"


def test_the_facts_of_a_card_show_what_they_were_proven_on_until_they_change(book):
    facts = book.package / "atlas/entries/linear.yaml"
    facts.parent.mkdir(parents=True)
    facts.write_text("Linear: {}\n")
    card = "<!-- proven: atlas/entries/linear -->"
    assert Proofs(book).put(card) == '```proven file="atlas/entries/linear"\n```'
    prove(book, "atlas/entries/linear", ("cpu", "2.13.0"))
    assert 'proven="CPU 2.13"' in Proofs(book).put(card)
    facts.write_text("Linear: {since: '2.0'}\n")
    assert "2.13" not in Proofs(book).put(card)


def test_a_snippet_loses_its_proof_when_what_it_imports_changes(book):
    layer = book.package / "scratch/linear.py"
    layer.parent.mkdir()
    layer.write_text("x = 1\n")
    (book.examples / "first.py").write_text("from book.scratch.linear import x\n")
    for name in ("examples/first", "scratch/linear"):
        prove(book, name, ("cpu", "2.13.0"))
        assert 'proven="CPU 2.13"' in fence(book, name)
    layer.write_text("x = 2\n")
    for name in ("examples/first", "scratch/linear"):
        assert "proven" not in fence(book, name)


def test_a_snippet_names_the_versions_and_the_device_that_it_holds_for(book):
    (book.examples / "old.py").write_text("# torch: <2.14\nprint(1)\n")
    (book.examples / "gpu.py").write_text("# device: cuda\nprint(1)\n")
    assert 'torch="<2.14"' in fence(book, "examples/old")
    assert 'unproven="CUDA"' in fence(book, "examples/gpu")
    prove(book, "examples/gpu", ("cuda", "2.13.0"))
    assert "unproven" not in fence(book, "examples/gpu")


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("from book.scratch.linear import Linear", ["book.scratch.linear"]),
        ("from book.scratch import linear", ["book.scratch.linear"]),
        ("def f():\n    import book.scratch.linear", ["book.scratch.linear"]),
        ("import rich\nfrom sklearn import svm", ["rich", "scikit-learn"]),
        ("import math\nimport numpy as np\nimport torch.nn.functional as F\nimport mine", []),
    ],
)
def test_a_snippet_says_what_it_needs_besides_torch_and_numpy(book, code, said):
    layer = book.package / "scratch/linear.py"
    layer.parent.mkdir()
    layer.touch()
    assert needs(code, book) == said


def test_a_snippet_tells_if_what_it_needs_is_shown_on_the_page(book):
    layer = book.package / "scratch/linear.py"
    layer.parent.mkdir()
    layer.write_text("x = 1\n")
    (book.examples / "a.py").write_text("from book.scratch.linear import x\n")
    (book.examples / "b.py").write_text("from book.scratch.linear import x\n")
    assert 'needs="book.scratch.linear"' in fence(book, "examples/a")
    both = '```python\n--8<-- "{}.py"\n```\n'
    page = Proofs(book).put(both.format("scratch/linear") + both.format("examples/a"))
    assert 'here="book.scratch.linear"' in page
    assert "needs" not in page


def test_code_keeps_its_indentation_and_the_fence_its_words(book):
    (book.examples / "a.py").write_text("if 1:\n\n    print(1)\n    #> 1\n")
    text = Proofs(book).put('    ```python wrong\n    --8<-- "examples/a.py"\n    ```')
    assert text.splitlines() == [
        '    ```python wrong file="examples/a"',
        "    if 1:",
        "",
        "        print(1)",
        "        #> 1",
        "    ```",
    ]


def test_a_file_that_is_not_there_is_named(book):
    with pytest.raises(StageError, match=r"no file .*examples/gone\.py"):
        fence(book, "examples/gone")


def test_a_page_knows_title_and_headings(book):
    page = Page("a/b", "---\ntitle: A\n---\n\n# Long `A` {#a}\n\n## Two {#two .x}\n")
    assert (page.title, page.headings) == ("A", {"a": "Long `A`", "two": "Two"})
    assert page.body.strip().startswith("# Long")
    with pytest.raises(StageError, match="no page 'c' in 'en'"):
        Pages("en", Proofs(book))["c"]


def test_only_what_differs_is_written_and_what_is_gone_is_taken_away(book, tmp_path):
    """A renderer that looks at the times of files renders only those."""
    target = tmp_path / "stage"

    def staged(**bodies: str) -> None:
        pages = Pages("en", Proofs(book))
        for name, body in bodies.items():
            pages.add(name, f"---\ntitle: {name}\n---\n{body}\n")
        stage(pages, [lambda text, page, pages: text.upper()], target)

    staged(a="x", b="y", c="z")
    assert (target / "a.md").read_text().endswith("<!-- page: a -->\nX\n")
    for name in "abc":
        os.utime(target / f"{name}.md", (0, 0))
    staged(a="x", b="other")
    assert (target / "a.md").stat().st_mtime == 0
    assert (target / "b.md").stat().st_mtime > 0
    assert not (target / "c.md").exists()


def test_keep_leaves_alone_what_is_the_same(tmp_path):
    file = tmp_path / "folder/file"
    keep(file, "é\n")
    os.utime(file, (0, 0))
    keep(file, "é\n")
    assert file.stat().st_mtime == 0
    keep(file, "e\n")
    assert file.read_text() == "e\n"
