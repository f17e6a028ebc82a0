"""The figure of the losses computes what torch computes."""

import functools
import math
import random

import pytest
import torch
import torch.nn.functional as F
from answering import run, seen, solves

DISTANCES = ["mse_loss", "l1_loss", "huber_loss", "smooth_l1_loss"]
BINARY = "binary_cross_entropy_with_logits"
REDUCTIONS = ["mean", "sum", "none"]


def options(chance: random.Random, classes: int) -> dict:
    return {
        "loss": chance.choice(["cross_entropy", BINARY, *DISTANCES]),
        "weight": [round(chance.choice([1, chance.uniform(0, 3)]), 1) for _ in range(classes)],
        "label_smoothing": chance.choice([0, 0, 0.1, round(chance.random(), 2)]),
        "ignore_index": chance.choice([-100, -100, *range(classes)]),
        "pos_weight": chance.choice([1, round(chance.uniform(0.1, 5), 1)]),
        "delta": round(chance.uniform(0.1, 3), 1),
        "beta": round(chance.uniform(0.1, 3), 1),
    }


def asked(x: list, target: list, given: dict, reduction: str):
    """What torch gives for these rows: the loss, and the gradient for x."""
    z = torch.tensor(x, dtype=torch.float64, requires_grad=True)
    y = torch.tensor(target)
    if given["loss"] == "cross_entropy":
        names = ("label_smoothing", "ignore_index")
        extra = {"weight": torch.tensor(given["weight"], dtype=torch.float64)}
        extra |= {name: given[name] for name in names}
    else:
        names = {BINARY: ["pos_weight"], "huber_loss": ["delta"], "smooth_l1_loss": ["beta"]}
        extra = {name: given[name] for name in names.get(given["loss"], [])}
        y = torch.tensor(target, dtype=torch.float64)[:, None]
        if given["loss"] == BINARY:
            extra["pos_weight"] = torch.tensor(given["pos_weight"], dtype=torch.float64)
    loss = getattr(F, given["loss"])(z, y, reduction=reduction, **extra)
    loss.sum().backward()
    return loss.detach().flatten().tolist(), z.grad.tolist()


@functools.cache
def told(number: int) -> tuple[list[tuple], list]:
    """Calls with random rows, and what torch gives for them."""
    chance = random.Random(0)
    calls, answers = [], []
    for _ in range(number):
        classes = chance.randint(2, 5)
        given = options(chance, classes)
        far = chance.choice([6, 6, 6, 900])
        if given["loss"] == "cross_entropy":
            x = [round(chance.uniform(-far, far), 1) for _ in range(classes)]
            target = chance.randrange(classes)
            row = "crossEntropy", x, target, given
        else:
            x = [round(chance.uniform(-far, far), 1)]
            binary = given["loss"] == BINARY
            target = round(chance.random() if binary else chance.uniform(-6, 6), 1)
            if not binary and chance.random() < 0.1:
                target = x[0]
            row = "binary" if binary else "distance", x[0], target, given
        loss, gradient = asked([x], [target], given, "sum")
        calls.append(row)
        answers.append({"loss": loss[0], "gradient": gradient[0], "share": 1})
        if given["loss"] == "cross_entropy":
            answers[-1]["probability"] = torch.tensor(x, dtype=torch.float64).softmax(0).tolist()
            answers[-1]["share"] = given["weight"][target] * (target != given["ignore_index"])
        elif given["loss"] == BINARY:
            answers[-1]["probability"] = [torch.tensor(x[0], dtype=torch.float64).sigmoid().item()]
    return calls, answers


@functools.cache
def together(number: int) -> tuple[list[tuple], list]:
    """Calls that reduce several rows, which torch computed, and what torch makes of them."""
    chance = random.Random(1)
    calls, answers = [], []
    for _ in range(number):
        given = options(chance, 3) | {"loss": chance.choice(["cross_entropy", "mse_loss"])}
        several = range(chance.randint(1, 3))
        several_classes = given["loss"] == "cross_entropy"
        x = [
            [round(chance.uniform(-6, 6), 1) for _ in range(3 if several_classes else 1)]
            for _ in several
        ]
        target = [chance.randrange(3) for _ in several]
        reduction = chance.choice(REDUCTIONS)
        rows = []
        for row, right in zip(x, target, strict=True):
            loss, gradient = asked([row], [right], given, "sum")
            share = given["weight"][right] * (right != given["ignore_index"])
            rows.append(
                {
                    "loss": loss[0],
                    "gradient": gradient[0],
                    "share": share if several_classes else 1,
                }
            )
        loss, gradient = asked(x, target, given, reduction)
        if reduction == "mean" and not math.isfinite(loss[0]):
            continue
        calls.append(("reduced", rows, reduction))
        answers.append({"loss": loss if reduction == "none" else loss[0], "gradient": gradient})
    return calls, answers


def same(answer, expected) -> bool:
    """Whether numbers, lists and tables of them are those of torch."""
    if isinstance(expected, dict):
        return isinstance(answer, dict) and all(
            same(answer.get(name), value) for name, value in expected.items()
        )
    if isinstance(expected, list):
        return (
            isinstance(answer, list)
            and len(answer) == len(expected)
            and all(map(same, answer, expected))
        )
    return isinstance(answer, int | float) and answer == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("asking", [told, together])
def test_losses_and_gradients_are_those_of_torch(calculate, asking):
    calls, answers = asking(600)
    for call, answer, expected in zip(calls, calculate("losses", calls), answers, strict=True):
        assert same(answer, expected), (call, answer, expected)


def test_a_slip_in_the_arithmetic_is_seen(unseen):
    (calls, answers), (rows, of_rows) = told(150), together(40)
    assert unseen("losses", calls + rows, answers + of_rows, same) == []


def test_what_is_shown_is_what_the_lines_give(show):
    page, place = show("losses")
    chance = random.Random(2)
    for _ in range(40):
        rows = chance.randint(1, 3)
        state = options(chance, 3) | {
            "rows": rows,
            "reduction": chance.choice(REDUCTIONS),
            "x": [round(chance.uniform(-6, 6), 1) for _ in range(9)],
            "target": [chance.randrange(3) for _ in range(3)],
            "label": [round(chance.random(), 1) for _ in range(3)],
            "y": [round(chance.uniform(-6, 6), 1) for _ in range(3)],
        }
        state["ignore_index"] = f"{state['ignore_index']}"
        found = seen(place, state)
        known = run(found["code"])
        said = found["said"].rpartition("= ")[2].strip("[]").replace("−", "-").split(", ")
        loss = known["loss"].detach().flatten().tolist()
        assert list(map(float, said)) == pytest.approx(loss, abs=6e-5, nan_ok=True)
        slopes = place.evaluate(
            """figure => [...figure.querySelectorAll("svg text:not(.quiet)")]
            .filter((_, at) => at % 3 === 2)
            .map(text => Number(text.textContent.replace("−", "-")))"""
        )
        assert slopes == pytest.approx(known["x"].grad.flatten().tolist(), abs=6e-4, nan_ok=True)
    assert page.troubles == []


@pytest.mark.parametrize(
    ("start", "answer"),
    [
        ("x:2;0;1", "x:2;-3;-2"),
        ("loss:binary_cross_entropy_with_logits,rows:3", "x:1.4,label:0.8;0;1"),
        ("loss:mse_loss,rows:3,x:1;-1;4,y:0.5", "loss:l1_loss"),
        ("loss:huber_loss,rows:3,x:1;-1;4,y:0.5,delta:3", "delta:0.5"),
    ],
)
def test_the_question_has_this_answer(show, start, answer):
    assert solves(show("losses")[1], start, answer)


def test_a_logit_is_dragged_and_moved_with_keys(show):
    page, place = show("losses", state="x:0;0;0")
    handle = place.locator("circle[data-key='1']")
    box, whole = handle.bounding_box(), place.locator("svg").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + (whole["width"] / 6 - 10) / 2, y, steps=4)
    page.mouse.up()
    assert "x = torch.tensor([[0, 3, 0]]" in place.locator(".listing code").text_content()
    for key in ("ArrowUp", "PageUp", "ArrowLeft", "ArrowUp"):
        page.keyboard.press(key)
    assert place.locator("circle[data-key='1']").get_attribute("aria-valuetext") == "4.1"
    assert page.troubles == []
