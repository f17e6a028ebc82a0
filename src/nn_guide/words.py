"""The words of a text, as the search and the explanations of errors compare them."""

import functools
import re
from collections.abc import Iterator

# As in assets/search.js: words of Latin letters, and runs of Chinese characters.
RUNS = re.compile(r"[a-z0-9_]+|[\u3400-\u9fff]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_")
ENDINGS = (
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"our(s|ed|ing)?$"), r"or\1"),
    (re.compile(r"(?<![sui])s$"), ""),
    (re.compile(r"(?<=\w{5})ation$"), ""),
    (re.compile(r"(?<=[aeiouy]\w)(?:ing|ed)$|(?<=[aeiouy]\w\w)(?:ing|ed)$"), ""),
    (re.compile(r"([bdgmnprt])\1$"), r"\1"),
    (re.compile(r"(?<=\w{4})e$"), ""),
)


@functools.cache
def normal(word: str) -> str:
    """A word of Latin letters as it is indexed: in American spelling, without its ending."""
    if len(word) > 3:
        for ending, shorter in ENDINGS:
            word = ending.sub(shorter, word)
    return word


def words(text: str) -> Iterator[str]:
    """The words of a text; of Chinese, each pair of neighbours.

    `CrossEntropyLoss` and `cross_entropy` are words, and so are their parts.
    """
    for name in re.findall(r"[A-Za-z0-9_]+", text):
        parts = CAMEL.split(name)
        if len(parts) > 1:
            yield from (normal(part.lower()) for part in parts if part)
    for run in RUNS.findall(text.lower()):
        if run[0] <= "z":
            yield normal(run)
        elif len(run) == 1:
            yield run
        else:
            yield from (run[i : i + 2] for i in range(len(run) - 1))
