"""Wrong words, functions and links are seen, whichever they are, and the benchmark makes them all.

Wrong shapes are in `test_tensor_shapes.py`, wrong parameters, conditions and modes in
`test_facts.py`.
"""

import dataclasses
from collections import Counter
from collections.abc import Iterator

import pytest
import test_functional
import test_links
import test_sentences
from proof import BY_NAME, QUIET, load_mutations

from nn_guide import atlas

pytestmark = QUIET

ENTRIES = atlas.ENTRIES
mutations = load_mutations()


def changed(entry: atlas.Entry) -> Iterator[atlas.Entry]:
    """The entry with one mistake in what it says in words or names."""
    for language in ("en", "zh"):
        for new in mutations.of_sentence(getattr(entry, language)):
            yield dataclasses.replace(entry, **{language: new})
        for new in mutations.of_sentence(entry.why.get(language, "")):
            yield dataclasses.replace(entry, why=entry.why | {language: new})
    for i, function in enumerate(entry.functional):
        for other in ((), ("F.relu" if function != "F.relu" else "F.gelu",)):
            functions = entry.functional[:i] + other + entry.functional[i + 1 :]
            yield dataclasses.replace(entry, functional=functions)
    for fact in ("page", "scratch", "since", "family"):
        yield dataclasses.replace(entry, **{fact: getattr(entry, fact) + "_2"})


def is_seen(entry: atlas.Entry) -> bool:
    functions = test_functional.calls(entry.name) if entry.name in BY_NAME else set()
    return (
        set(entry.functional) != functions
        or any(test_sentences.wrong(entry))
        or any(test_links.wrong(entry))
    )


@pytest.mark.parametrize("name", ENTRIES)
def test_every_wrong_word_function_and_link_is_seen(name):
    assert not is_seen(ENTRIES[name])
    assert [entry for entry in changed(ENTRIES[name]) if not is_seen(entry)] == []


def test_the_benchmark_changes_one_place_of_every_class_at_a_time():
    texts = {file: file.read_text("utf-8") for file in mutations.ENTRIES.glob("*.yaml")}
    count = Counter()
    for file, old, new in mutations.mutations():
        assert texts[file].count(old) == 1
        assert old != new
        count[old.partition(":")[0]] += 1
    assert set(count) == set(ENTRIES)
