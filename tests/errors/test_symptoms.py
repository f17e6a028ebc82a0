"""Symptoms, as people say them."""

from pathlib import Path

import pytest
import yaml

from nn_guide import errors, symptoms

SAID = yaml.safe_load(Path(__file__).with_name("symptoms.yaml").read_text("utf-8"))


@pytest.mark.parametrize("chinese", [False, True])
@pytest.mark.parametrize(("held_out", "share"), [(False, 0.95), (True, 0.8)])
def test_what_people_say_leads_to_the_symptom(chinese, held_out, share):
    """The first that is named; of what was held out, four of five."""
    cases = {
        text: wanted
        for i, (text, wanted) in enumerate(SAID.items())
        if (i % 3 == 2) == held_out and any(sign > "\u3400" for sign in text) == chinese
    }
    found = {text: [entry.name for entry in symptoms.find(text)] for text in cases}
    missed = {text: names for text, names in found.items() if not {*names[:1]} & {*cases[text]}}
    assert len(cases) >= 10
    assert len(missed) <= (1 - share) * len(cases) + 1e-9, missed


@pytest.mark.parametrize(
    "text",
    [
        "epoch 1 loss 0.3",
        "Epoch 10/10 train loss 0.21 val loss 0.30 acc 91.2%",
        "Validation loss decreased (0.42 --> 0.31). Saving model",
        "step 100 lr 0.001",
        "第 3 轮 损失 0.25",
        "训练损失下降",
        "Using device cuda",
        "how do I use Conv2d",
        "the moon is full",
        "今天天气不错",
        "KeyError: 'my loss is nan'",
        "",
    ],
)
def test_what_tells_no_symptom_finds_none(text):
    assert symptoms.find(text) == []


def test_a_log_with_nan_in_it_is_a_symptom():
    assert symptoms.find("epoch 3 loss nan")[0].name.startswith("nan")


def test_all_symptoms_have_sayings_and_nothing_else_has():
    for entry in errors.ENTRIES.values():
        languages = {any(sign > "\u3400" for sign in one) for one in entry.said}
        assert languages == (set() if entry.messages else {False, True}), entry.name


def test_every_saying_leads_to_its_own_symptom():
    lost = [
        (said, entry.name)
        for entry in errors.ENTRIES.values()
        for said in entry.said
        if entry not in symptoms.find(said)
    ]
    assert lost == []


def test_the_two_languages_and_a_mixture_mean_the_same():
    wanted = {"validation", "loss", "rise"}
    assert symptoms.meanings("验证损失上升") == wanted
    assert symptoms.meanings("验证 loss 上升") == wanted
    assert symptoms.meanings("the validation loss goes up") == wanted
    assert symptoms.meanings("loss doesn't go down") == symptoms.meanings("损失不下降")
