"""The reader of Markdown: what is where on a page."""

import pytest

from nn_proof.text import Heading, Text, TextError

PAGE = """---
title: A page
---

# A page {#page}

Text with `code`, a $a^2$ and a [link `n`](other.md#x){ .button }.

## A section {#section}

```python
--8<-- "examples/a/b.py"
```

1. First.
2. Second, with `more`.

![A *picture* of `x`](../figures/p.svg)

| Name | Default |
|---|---|
| `a` | `1` \\| 2 |

$$
b_1
$$

!!! failure "A box with 3"

    Inside $c$.

    ```bash
    make test
    ```
"""


@pytest.fixture
def text(tmp_path):
    path = tmp_path / "page.md"
    path.write_text(PAGE, "utf-8")
    return Text(path)


def test_front_matter_and_headings(text):
    assert text.meta == {"title": "A page"}
    assert text.headings == [Heading(1, "A page", "page", 5), Heading(2, "A section", "section", 9)]


def test_fences_know_their_section_their_file_and_their_notes(text):
    included, own = text.fences
    assert included.included == "examples/a/b.py"
    assert (included.section, included.notes) == ("section", 2)
    assert (own.language, own.included, own.body) == ("bash", "", "make test\n")


def test_tables(text):
    (table,) = text.tables
    assert table.rows == [["Name", "Default"], ["`a`", "`1` | 2"]]
    assert table.section == "section"


def test_figures(text):
    assert text.figures == [("section", "../figures/p.svg")]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("code", ["code", "n", "more", "a", "1"]),
        ("formula", ["a^2", "b_1", "c"]),
        ("alternative", ["A *picture* of `x`"]),
    ],
)
def test_pieces(text, kind, expected):
    assert [piece.text for piece in text.pieces if piece.kind == kind] == expected


def test_what_is_said_in_boxes_cells_headings_and_links_is_text(text):
    said = " ".join(piece.text for piece in text.pieces if piece.kind == "text")
    for words in ("A box with 3", "Name", "A section", "link", "Inside", "Second, with"):
        assert words in said
    assert "#" not in said
    assert "button" not in said
    assert "other.md" not in said


def test_a_file_that_is_not_utf8_is_named(tmp_path):
    path = tmp_path / "page.md"
    path.write_bytes("模块".encode("gbk"))
    with pytest.raises(TextError, match=r"page.md isn't UTF-8"):
        Text(path)


def test_a_file_that_is_missing_is_named(tmp_path):
    with pytest.raises(TextError, match=r"There is no page .*page.md"):
        Text(tmp_path / "page.md")


def test_front_matter_that_is_no_yaml_is_named(tmp_path):
    path = tmp_path / "page.md"
    path.write_text("---\ntitle: a: b\n---\n", "utf-8")
    with pytest.raises(TextError, match=r"page.md: the front matter isn't YAML"):
        _ = Text(path).meta
