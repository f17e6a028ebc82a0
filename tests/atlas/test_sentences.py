"""What the sentences of the atlas say: the same in both languages, of what there is, and true where
something else says so too."""

import ast
import dataclasses
import re
from collections.abc import Iterator

import pytest
import torch
import torch.nn.functional as F
import yaml
from proof import BY_NAME, CLASSES, QUIET, build
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin

from nn_guide import atlas
from nn_guide.atlas import measured

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
FUNCTIONS = yaml.safe_load((atlas.FOLDER / "functions.yaml").read_text("utf-8"))
LATIN = re.compile(r"[A-Za-z_](?:[\w.]*\w)?")
NUMBER = re.compile(r"(?<![\w.])-?\d+(?:\.\d+)?(?!\w)")
NAME = re.compile(r"\w*[_\d]\w*|\w+\.\w+|[A-Z]\w*[A-Z]\w*")  # what is no ordinary English word
SETTING = re.compile(r"\b([a-z_]+)=(\"\w+\"|\w+)")
# What is neither a name of torch nor an argument.
TERMS = {"GPU", "KL", "exp", "forward", "log", "logits", "max", "p", "r", "swish", "x"}
# What both languages say together or not at all, and of what it must be true.
SAYS = {
    ("learned", "可学习"): lambda entry: bool(entry.params),
    ("random", "(?<!正态)随机"): lambda entry: entry.random != "never",
    ("in training", "训练时"): lambda entry: entry.train_eval_differs,
    ("plus a bias", "加上偏置"): lambda entry: "bias" in entry.params,
    ("deprecated", "弃用"): lambda entry: is_deprecated(entry.name),
}


def is_deprecated(name: str) -> bool:
    return any(hasattr(part, "__deprecated__") for part in (CLASSES[name], CLASSES[name].__init__))


def latin(text: str) -> set[str]:
    return {re.sub(r"(?<=[A-Z]{2})s$", "", word) for word in LATIN.findall(text)}


def there_is(name: str) -> set[str]:
    """The names that a sentence about a class can use."""
    bases = [base for base in CLASSES[name].__mro__ if issubclass(base, nn.Module)]
    functions = [*bases, CLASSES[name].forward]
    arguments = {p.name for function in functions for p in measured.parameters(function)}
    return arguments | set(CLASSES) | {f"F.{function}" for function in measured.functions()} | TERMS


def wrong(entry: atlas.Entry) -> Iterator[str]:
    """What is wrong with the sentences of an entry."""
    known = there_is(entry.name)
    lower = {word.lower() for word in known}
    for en, zh in ((entry.en, entry.zh), (entry.why.get("en", ""), entry.why.get("zh", ""))):
        settings = SETTING.findall(en)
        values = {word for setting in settings for word in LATIN.findall(" ".join(setting))}
        for word in latin(zh) - latin(en):
            yield f"only in Chinese: {word}"
        for word in {word for word in latin(en) if NAME.fullmatch(word)} - latin(zh):
            yield f"only in English: {word}"
        for word in latin(zh) | {word for word in latin(en) if NAME.fullmatch(word)}:
            if word not in known | values and word not in lower:
                yield f"there is no {word}"
        if sorted(NUMBER.findall(en)) != sorted(NUMBER.findall(zh)):
            yield f"numbers: {NUMBER.findall(en)}, {NUMBER.findall(zh)}"
        for name, value in settings:
            case = BY_NAME[entry.name][0]
            if getattr(build(case), name) != ast.literal_eval(value):
                yield f"not so: {name}={value}"
    for (english, chinese), is_true in SAYS.items():
        said = bool(re.search(english, entry.en)), bool(re.search(chinese, entry.zh))
        if said[0] != said[1]:
            yield f"in one language only: {english}, {chinese}"
        elif said[0] and not is_true(entry):
            yield f"not so: {english}"
    if is_deprecated(entry.name) and "deprecated" not in entry.en:
        yield "it is deprecated"


@pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
@pytest.mark.parametrize("name", ENTRIES)
def test_the_sentences_of_both_languages_say_the_same_of_what_there_is(name):
    assert list(wrong(ENTRIES[name])) == []


@pytest.mark.parametrize(
    ("name", "fact", "old", "new"),
    [
        ("LeakyReLU", "en", "negative_slope", "negative_slop"),
        ("LeakyReLU", "zh", "negative_slope", "negative_slop"),
        ("ReLU6", "en", "6", "7"),
        ("ReLU6", "zh", "6", "7"),
        ("Threshold", "zh", "threshold", "limit"),
        ("UpsamplingBilinear2d", "en", "True", "False"),
        ("UpsamplingNearest2d", "zh", "nearest", "near"),
        ("NLLLoss2d", "zh", "NLLLoss", "L1Loss"),
        ("NLLLoss2d", "en", "deprecated ", "old "),
        ("Conv1d", "en", "learned ", ""),
        ("ReLU", "en", "The input", "The random input"),
        ("RReLU", "zh", "训练时", ""),
    ],
)
def test_a_wrong_word_is_seen(name, fact, old, new):
    told = getattr(ENTRIES[name], fact)
    assert old in told
    assert list(wrong(dataclasses.replace(ENTRIES[name], **{fact: told.replace(old, new)})))


def test_what_both_languages_say_must_be_true():
    both = {"en": "The learned input, plus a bias.", "zh": "可学习的输入，再加上偏置。"}
    found = list(wrong(dataclasses.replace(ENTRIES["ReLU"], **both)))
    assert found == ["not so: learned", "not so: plus a bias"]


LAZY = [name for name, cls in CLASSES.items() if issubclass(cls, LazyModuleMixin)]


@pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
@pytest.mark.parametrize("name", LAZY)
def test_a_lazy_class_is_told_by_what_it_becomes_and_takes_from_its_input(name):
    ordinary = CLASSES[name].cls_to_become
    own, lazy = (
        {p.name: p.default for p in measured.parameters(cls)} for cls in (ordinary, CLASSES[name])
    )
    (inferred,) = own.keys() - lazy.keys()
    entry, become = ENTRIES[name], ordinary.__name__
    assert re.match(f"An? {become} that takes {inferred} from its first input", entry.en)
    assert entry.zh.startswith(f"由第一次输入决定 {inferred} 的 {become}")
    changed = {argument for argument, value in lazy.items() if value != own[argument]}
    assert changed == ({"affine", "track_running_stats"} if "affine" in entry.en else set())
    assert ("affine" in entry.en) == ("仿射" in entry.zh)


def wrong_function(name: str, about: dict) -> Iterator[str]:
    """What is wrong with the sentences about a function that no form names."""
    en, zh = (set(re.findall("`([^`]*)`", about[language])) for language in ("en", "zh"))
    yield from (f"in one language only: {code}" for code in en ^ zh)
    if sorted(NUMBER.findall(about["en"])) != sorted(NUMBER.findall(about["zh"])):
        yield "numbers"
    for code in en | zh:
        place, _, last = code.rpartition(".")
        where = {"F": F, "torch": torch, "": nn}.get(place)
        if re.fullmatch(r"[\w.]+", code) and not hasattr(where, last):
            yield f"there is no {code}"
    if "The same as" in about["en"] or "An old name of" in about["en"]:
        other = re.search("`F?(?:torch)?.(\\w+)`", about["en"])[1]
        if other not in {name, "interpolate"}:
            yield f"not so: {about['en']}"
    if ("No class" in about["en"]) == bool(about.get("of")) or (
        ("No class" in about["en"]) != ("没有对应的类" in about["zh"])
    ):
        yield "whether there is a class"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_the_sentences_about_functions_say_the_same_of_what_there_is(name):
    assert list(wrong_function(name, FUNCTIONS[name])) == []


@pytest.mark.parametrize(
    ("name", "language", "old", "new"),
    [
        ("sigmoid", "en", "torch.sigmoid", "torch.sigmoids"),
        ("tanh", "zh", "torch.tanh", "torch.sin"),
        ("one_hot", "zh", "1", "2"),
        ("pdist", "en", "No class: ", ""),
        ("upsample", "en", "F.interpolate", "F.interpolates"),
    ],
)
def test_a_wrong_word_about_a_function_is_seen(name, language, old, new):
    told = FUNCTIONS[name][language]
    assert old in told
    assert list(wrong_function(name, FUNCTIONS[name] | {language: told.replace(old, new)}))


VARIANTS = [name for name in measured.functions() if atlas.variant(name)[1]]


@pytest.mark.parametrize("name", VARIANTS)
def test_a_variant_of_a_function_does_what_its_name_says(name):
    plain, ending = atlas.variant(name)
    assert len([entry for entry in ENTRIES.values() if f"F.{plain}" in entry.functional]) == 1
    dims = int(re.search("(?:([123])d)?$", plain)[1] or 1)
    arguments = {"threshold": (0.5, 2.0), "max": (2,), "adaptive": (2,), "fractional": (2, 2)}
    given = arguments.get(plain.partition("_")[0], ())
    x = torch.randn(1, 2, *[6] * dims)
    torch.manual_seed(0)
    expected = getattr(F, plain)(x, *given, **({"return_indices": True} if ending != "_" else {}))
    torch.manual_seed(0)
    got = getattr(F, name)(x, *given)
    torch.testing.assert_close(got, expected, rtol=0, atol=0)
    assert (got is x) == (ending == "_")
