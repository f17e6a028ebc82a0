"""The table of the rules on the page."""

import pytest

from nn_guide import lint, pages, site
from nn_guide.site import lint as table
from nn_proof.stage import StageError


@pytest.fixture(scope="module", params=["en", "zh"])
def staged(request):
    return site.read(request.param)


def test_the_page_has_a_row_for_each_rule(staged):
    text = table.put(table.MARK, staged.pages["lint"], staged)
    rows = [line.split(" | ")[0].strip("| ") for line in text.splitlines()[2:]]
    assert rows == sorted(lint.RULES)
    page = pages.ROOT / "docs" / staged.language / "lint.md"
    assert table.MARK in page.read_text("utf-8")


def test_a_page_that_is_missing_is_said(staged, monkeypatch):
    monkeypatch.delitem(staged.pages, "models/hooks")
    with pytest.raises(StageError, match="NNG319: there is no page models/hooks"):
        table.rules(staged)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("before super().__init__() in __init__", "before `super().__init__()` in `__init__`"),
        ("先 model.eval()，再 model(x)", "先 `model.eval()`，再 `model(x)`"),
        ("写 dim=-1，别写 `dim`", "写 `dim=-1`，别写 `dim`"),
        ("p.requires_grad = False, or so", "`p.requires_grad = False`, or so"),
        ("plain words, no code", "plain words, no code"),
    ],
)
def test_code_is_marked(text, shown):
    assert table.marked(text) == shown


def test_what_is_code_and_nothing_else():
    assert table.is_code("def forward(self, x)")
    assert table.is_code("x = x.view(...)")
    assert not table.is_code("create it once")
    assert not table.is_code("在循环之前创建一次")
