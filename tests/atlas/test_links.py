"""Where the atlas says that a class is told of, rebuilt, and since when there is it."""

import ast
import dataclasses
import functools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from proof import CLASSES

from nn_guide import atlas, pages
from nn_guide.pages import ROOT

ENTRIES = atlas.ENTRIES
SCRATCH = ROOT / "src/nn_guide/scratch"
# The family of what a file of torch holds, where the two have other names.
FAMILY = {
    "adaptive": "loss",
    "batchnorm": "normalization",
    "channelshuffle": "shape",
    "conv": "convolution",
    "data_parallel": "container",
    "flatten": "shape",
    "fold": "shape",
    "instancenorm": "normalization",
    "module": "container",
    "pixelshuffle": "shape",
    "rnn": "recurrent",
    "sparse": "embedding",
    "upsampling": "shape",
}
ELSEWHERE = {"MultiheadAttention": "transformer"}  # torch has it among the activations
# What no page names, with a class that is much the same: they have one page.
NEAR = {
    "Container": "Module",
    "NLLLoss2d": "NLLLoss",
    "RNNBase": "RNN",
    "RNNCellBase": "RNNCell",
    "SyncBatchNorm": "BatchNorm1d",
}


# By `__all__` in torch/nn/modules/__init__.py of 2.12.1, against that of 2.13.0.
LACKING = {"LinearCrossEntropyLoss"}


@functools.cache
def rebuilt() -> dict[str, set[str]]:
    """The files that rebuild each class: that define it, or say what they define instead."""
    found: dict[str, set[str]] = {}
    for path in SCRATCH.rglob("*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef):
                told = re.findall(r"nn\.(\w+)", ast.get_docstring(node) or "")
                for name in {node.name, *told}:
                    file = path.relative_to(SCRATCH).with_suffix("").as_posix()
                    found.setdefault(name, set()).add(file)
    return found


@functools.cache
def read(path: Path) -> tuple[str, list[str]]:
    """A page with all that it includes, and the names of that."""
    included = pages.Page(path).included
    files = [path, *(ROOT / pages.INCLUDED / name for name in included)]
    return "\n".join(file.read_text("utf-8") for file in files), included


def wrong(entry: atlas.Entry) -> Iterator[str]:
    """What is wrong with the links of an entry."""
    name = NEAR.get(entry.name, entry.name)
    for language in ("en", "zh"):
        path = ROOT / f"docs/{language}/{entry.page}.md"
        if not path.is_file():
            yield f"there is no page {language}/{entry.page}"
            continue
        text, included = read(path)
        if entry.scratch and f"scratch/{entry.scratch}.py" not in included:
            yield f"{language}/{entry.page} doesn't show scratch/{entry.scratch}.py"
        if not re.search(rf"\b{name}\b", text):
            yield f"{language}/{entry.page} doesn't name {name}"
    if name != entry.name and ENTRIES[name].page != entry.page:
        yield f"not on the page of {name}"
    if rebuilt().get(entry.name, set()) != {entry.scratch} - {""}:
        yield f"rebuilt in {rebuilt().get(entry.name)}, not in {entry.scratch}"
    module = CLASSES[entry.name].__module__.rpartition(".")[2]
    if entry.family != ELSEWHERE.get(entry.name, FAMILY.get(module, module)):
        yield f"of torch.nn.modules.{module}, not of {entry.family}"
    if entry.since != since(entry.name):
        yield f"since {since(entry.name)}, not {entry.since}"


def since(name: str) -> str:
    """The release that brought a class, if it is later than the oldest that the atlas was asked of,
    or one that the release before lacked."""
    known = atlas.of_torch()
    first = next(release for release, facts in known.items() if name in facts["classes"])
    return first if first != next(iter(known)) or name in LACKING else ""


@pytest.mark.proves(lambda name: f"atlas/entries/{ENTRIES[name].family}")
@pytest.mark.parametrize("name", CLASSES)
def test_an_entry_leads_to_what_is_there(name):
    assert list(wrong(ENTRIES[name])) == []


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Linear", {"page": "layers/convolution"}),
        ("Linear", {"page": "layers/lines"}),
        ("Linear", {"scratch": "layers/bilinear"}),
        ("Linear", {"scratch": ""}),
        ("TransformerEncoder", {"scratch": "layers/transformer_layers"}),
        ("LazyLinear", {"scratch": "layers/linear"}),
        ("Linear", {"family": "shape"}),
        ("Linear", {"since": "2.13"}),
        ("LinearCrossEntropyLoss", {"since": ""}),
        ("LinearCrossEntropyLoss", {"since": "2.14"}),
        ("SyncBatchNorm", {"page": "layers/dropout"}),
    ],
)
def test_a_wrong_link_is_seen(name, change):
    assert list(wrong(dataclasses.replace(ENTRIES[name], **change)))
