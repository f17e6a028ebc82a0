"""What people see, in their own words, and the symptoms that it may be.

`symptoms.yaml` has the words of both languages that mean the same, so that a text in either
language, or in both at once, is compared with what the entries of the chapter on errors say under
`said`.
"""

import functools
import math
import re
from collections import Counter
from pathlib import Path

from nn_guide import errors
from nn_guide.words import words
from nn_proof.files import read_yaml

# How much two sayings must have in common, and what a word counts that is in no saying.
ENOUGH, UNKNOWN = 0.55, 0.4
# Words that say nothing about what goes wrong.
COMMON = frozenset(
    words(
        "a about after all an and any are as at be but by do does during each even every few fix "
        "for from get gives go has have help how i if in is it its just keep model my net network "
        "neural of on only or over please problem pytorch so some something still than that the "
        "then there this to too torch very was what when where which while why with you"
    )
)
FILLERS = re.compile(
    "模型|网络|神经|为什么|怎么办|怎么|什么|一直|还是|突然|出现|变成|之后|以后|效果|我的|时候|问题"
    "|得到|[的了得在后时会都很吗]"
)
NEGATIONS = re.compile(
    r"\b(?:does|do|did|is|are|was|has|have|will|would|can|could)(?: not|n't|nt)\b|\bcannot\b"
    r"|\b(?:never|no longer|won't|without)\b"
)


@functools.cache
def _same() -> tuple[re.Pattern[str], dict[str, str], frozenset[str]]:
    """What finds the words that mean something, the meaning of each, and what happens."""
    data = read_yaml(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
    parts: list[tuple[str, str]] = []
    for meaning, several in {**data["things"], **data["happens"]}.items():
        for one in several:
            chinese = one > "~"
            space = r"\s*" if chinese else r"\s+"
            word = re.escape(one).replace(r"\*", "[a-z]*").replace(r"\ ", space)
            parts.append((meaning, word if chinese else rf"(?<![a-z0-9_.]){word}(?!\.?[a-z0-9_])"))
    parts.sort(key=lambda part: -len(part[1]))
    names = {f"m{i}": meaning for i, (meaning, _) in enumerate(parts)}
    pattern = "|".join(f"(?P<m{i}>{word})" for i, (_, word) in enumerate(parts))
    return re.compile(pattern), names, frozenset(data["happens"])


def meanings(text: str) -> set[str]:
    """What a text says: words of which several mean the same are one."""
    pattern, names, _ = _same()
    found = set()

    def note(match: re.Match[str]) -> str:
        found.add(names[match.lastgroup or ""])
        return " \n "

    rest = FILLERS.sub(" ", pattern.sub(note, NEGATIONS.sub("not", text.lower())))
    return found | {word for word in words(rest) if not word[0].isdigit()} - COMMON


@functools.cache
def _said() -> tuple[list[tuple[set[str], errors.Entry]], dict[str, float]]:
    """The sayings of all symptoms by what they mean, and how much each meaning tells."""
    sayings = [(meanings(one), entry) for entry in errors.ENTRIES.values() for one in entry.said]
    holding = Counter(
        meaning
        for name in {entry.name for _, entry in sayings}
        for meaning in set().union(*(said for said, entry in sayings if entry.name == name))
    )
    return sayings, {meaning: math.log(1 + 42 / count) for meaning, count in holding.items()}


def find(text: str, count: int = 3) -> list[errors.Entry]:
    """The symptoms that a text tells, in English, Chinese or both, the likeliest first; none if it
    doesn't say that something goes wrong."""
    asked = meanings(text)
    # A loss that falls is what one wants.
    wrong = (asked & _same()[2]) - ({"fall"} if "loss" in asked else set())
    if errors.RAISED.search(text) or not wrong:
        return []
    sayings, telling = _said()

    def weight(some: set[str]) -> float:
        return sum(telling.get(meaning, UNKNOWN) for meaning in some)

    found: dict[str, float] = {}
    for said, entry in sayings:
        if wrong & said:
            both = 2 * weight(asked & said) / (weight(asked) + weight(said))
            found[entry.name] = max(both, found.get(entry.name, 0.0))
    best = sorted((name for name in found if found[name] > ENOUGH), key=lambda name: -found[name])
    return [errors.ENTRIES[name] for name in best[:count]]
