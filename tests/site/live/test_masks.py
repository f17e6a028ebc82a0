"""The figure of the masks weighs as torch does, as function and as module."""

import functools
import math
import random
import re

import pytest
import torch
import torch.nn.functional as F
from answering import run, seen, solves
from torch import nn

MASKS = ["none", "tril()", "triu(1)", "own", "distance"]
CALLS = ["F.scaled_dot_product_attention", "nn.MultiheadAttention"]


def torch_says(x: list, mask: list, padding: list, module: bool) -> list:
    q = torch.tensor(x, dtype=torch.float64)
    length, size = q.shape
    floating = isinstance(mask[0][0], float)
    given = torch.tensor(mask, dtype=torch.float64 if floating else torch.bool)
    hidden = torch.tensor(padding)
    if not module:
        seen = given.masked_fill(hidden, -math.inf) if floating else given & ~hidden
        values = torch.eye(length, dtype=torch.float64)
        return F.scaled_dot_product_attention(q, q, values, attn_mask=seen).tolist()
    layer = nn.MultiheadAttention(size, 1, bias=False, dtype=torch.float64)
    layer.in_proj_weight.data[:] = torch.eye(size).repeat(3, 1)
    if floating:
        hidden = torch.zeros(length, dtype=torch.float64).masked_fill(hidden, -math.inf)
    with torch.no_grad():
        return layer(q, q, q, attn_mask=given, key_padding_mask=hidden)[1].tolist()


def scores(x: list, mask: list, padding: list, module: bool) -> list:
    """What goes into the softmax, by the formula in the documentation of torch."""
    q = torch.tensor(x, dtype=torch.float64)
    added = torch.tensor(mask)
    if added.dtype == torch.bool:
        may = ~added if module else added
        added = torch.zeros(len(x), len(x)).masked_fill(~may, -math.inf)
    return (
        (q @ q.T / q.shape[1] ** 0.5 + added).masked_fill(torch.tensor(padding), -math.inf).tolist()
    )


@functools.cache
def told(number: int) -> tuple[list[tuple], list]:
    """Calls with random rows and masks, and the weights that torch gives."""
    chance = random.Random(0)
    calls, answers = [], []
    for _ in range(number):
        length, size = chance.randint(1, 5), chance.randint(1, 5)
        far = chance.choice([2, 2, 2, 60])
        x = [[round(chance.uniform(-far, far), 2) for _ in range(size)] for _ in range(length)]
        if chance.random() < 0.5:
            mask = [[chance.random() < 0.5 for _ in x] for _ in x]
        else:
            mask = [[chance.choice([chance.randint(-12, 12) / 4, -math.inf]) for _ in x] for _ in x]
        padding = [chance.random() < 0.2 for _ in x]
        call = x, mask, padding, chance.random() < 0.5
        calls += [("masked", *call), ("weights", *call)]
        answers += [scores(*call), torch_says(*call)]
    return calls, answers


def same(answer, expected) -> bool:
    return isinstance(answer, list) and all(
        row == pytest.approx(right, abs=1e-9, nan_ok=True)
        for row, right in zip(answer, expected, strict=True)
    )


def test_weights_are_those_of_torch(calculate):
    calls, answers = told(600)
    for call, answer, expected in zip(calls, calculate("masks", calls), answers, strict=True):
        assert same(answer, expected), (call, answer, expected)
    rows = zip(calls[1::2], answers[1::2], strict=True)
    blind = [(call[-1], row) for call, all_rows in rows for row in all_rows]
    assert any(module and math.isnan(row[0]) for module, row in blind)
    assert any(not module and sum(row) == 0 for module, row in blind)


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    assert unseen("masks", *told(150), same) == []


def test_what_is_shown_is_what_the_lines_give(show):
    page, place = show("masks")
    chance = random.Random(1)
    for _ in range(40):
        row = chance.randrange(5)
        state = {"call": chance.choice(CALLS), "mask": chance.choice(MASKS), "row": row}
        state |= {"padding": chance.choice([0, 1, 2, 5]), "slope": chance.randint(0, 20) / 10}
        state["cells"] = [chance.randrange(2) for _ in range(25)]
        found = seen(place, state)
        said = re.search(r"softmax\(.*\) = ([^.]+\.?[^a-z]*)", found["said"].replace("−", "-"))
        numbers = [float(number) for number in re.findall(r"NaN|-?\d\.\d\d", said[1])]
        weights = run(found["code"])["weights"][row].tolist()
        assert numbers == pytest.approx(weights, abs=0.0051, nan_ok=True)
        assert len(numbers) == 5
    assert page.troubles == []


@pytest.mark.parametrize(
    ("start", "answer"),
    [
        ("", "call:nn.MultiheadAttention,mask:triu(1)"),
        ("call:nn.MultiheadAttention,mask:triu(1)", "padding:5"),
        ("call:nn.MultiheadAttention,mask:triu(1)", "mask:tril()"),
    ],
)
def test_the_question_has_this_answer(show, start, answer):
    assert solves(show("masks")[1], start, answer)


def test_a_cell_is_turned_by_pressing_it(show):
    page, place = show("masks", state="call:F.scaled_dot_product_attention,mask:tril()")
    place.locator("[data-key='1']").first.click()
    assert "[1, 1, 0, 0, 0], [1, 1, 0, 0, 0]" in place.locator(".listing code").text_content()
    place.locator("[data-key='cell']").focus()
    for key in ("ArrowRight", "ArrowDown", " "):
        page.keyboard.press(key)
    assert "[1, 1, 0, 0, 0], [1, 1, 1, 0, 0]" in place.locator(".listing code").text_content()
    assert place.locator("select").nth(1).input_value() == "own"
    assert page.troubles == []
