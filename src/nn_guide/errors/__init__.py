"""What torch says when something is wrong, and which explanation belongs to it.

`<page>.yaml` holds facts: for each entry its messages as templates, who raises it, the example that
raises it and the one that cures it. The explanations are the pages `docs/*/errors/<page>.md`, where
the entry's name is the id of its heading. Finding an entry needs no torch.
"""

import functools
import math
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from nn_guide.words import words
from nn_proof.files import read_yaml

FOLDER = Path(__file__).parent
# The one in C, where there is one: it is seven times as fast.
# How the last line of a traceback begins, and a warning, which names its file first.
RAISED = re.compile(r"(?m)^(?:.*?:\d+: )?(?:[\w.]+\.)?(\w*(?:Error|Exception|Warning)): ")
# How much of what somebody has pasted must stand in a message, if it is no whole message.
PART = 0.9


@dataclass(frozen=True)
class Message:
    """One wording of a message."""

    text: str
    """As torch words it, with `{}` for what differs from case to case."""
    torch: str = ""
    """The versions that word it so, such as `<1.8`; empty for those that the guide is proven with.
    """

    @functools.cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches every message that is worded so, whatever its blanks and line ends."""
        parts = [r"\s+".join(map(re.escape, part.split())) for part in self.text.split("{}")]
        gaps = [r"\s*" if part[:1].isspace() or part[-1:].isspace() else "" for part in parts]
        whole = parts[0]
        for gap, part in zip(gaps[1:], parts[1:], strict=True):
            whole += r"\s*.+?\s*" + part if gap or not part else ".+?" + part
        return re.compile(whole, re.IGNORECASE | re.DOTALL)

    @property
    def weight(self) -> int:
        """How much of it is fixed: the more, the surer a match is."""
        return len(re.sub(r"\{\}|\W", "", self.text))


@dataclass(frozen=True)
class Entry:
    """One error, warning or symptom that is explained."""

    name: str
    """Its address on the page."""
    page: str
    messages: tuple[Message, ...] = ()
    """Empty for a symptom without a message."""
    raises: str = ""
    """The class of the exception or warning."""
    by: tuple[str, ...] = ()
    """The classes, functions and statements that raise it, as one writes them."""
    program: str = ""
    """The smallest example that raises it."""
    cure: tuple[str, ...] = ()
    """Examples of right code."""
    said: tuple[str, ...] = ()
    """How people say a symptom, in both languages."""
    source: str = ""
    """Where a message was read that has not been raised here, such as a file of torch's source."""

    @functools.cached_property
    def words(self) -> set[str]:
        """The words of its messages."""
        return _words(" ".join(message.text for message in self.messages))

    @property
    def address(self) -> str:
        """Where it is explained, below the site's address."""
        return f"errors/{self.page}/#{self.name}"


def _words(text: str) -> set[str]:
    return {word for word in words(text) if len(word) > 1 and not word[0].isdigit()}


def _load() -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for file in sorted(FOLDER.glob("*.yaml")):
        for name, facts in read_yaml(file.read_text("utf-8")).items():
            said = [m if isinstance(m, dict) else {"text": m} for m in facts.pop("messages", ())]
            messages = tuple(Message(**message) for message in said)
            if name in entries:
                raise ValueError(f"{file.name}: {entries[name].page}.yaml has a '{name}' too.")
            entries[name] = Entry(
                name=name,
                page=file.stem,
                messages=messages,
                by=tuple(facts.pop("by", ())),
                cure=tuple(facts.pop("cure", ())),
                said=tuple(facts.pop("said", ())),
                **facts,
            )
    return entries


ENTRIES = MappingProxyType(_load())


def said_last(text: str) -> str:
    """The message in what somebody has pasted: what follows the last `SomeError:`, or all of it."""
    raised = list(RAISED.finditer(text))
    return text[raised[-1].start() :] if raised else text


def matching(text: str) -> list[Entry]:
    """The entries with a message that stands in a text, the surest first."""
    found: dict[Entry, int] = {}
    for entry in ENTRIES.values():
        if said := [m.weight for m in entry.messages if m.pattern.search(text)]:
            found[entry] = max(said)
    return sorted(found, key=lambda entry: -found[entry])


def find(text: str) -> Entry | None:
    """The entry that explains a message, which may stand in a whole traceback or be cut off; None
    if unknown."""
    for part in (said_last(text), text):
        if found := matching(part):
            return found[0]
    (near, share), *_ = likeness(text)
    return near if share > PART else None


def nearest(text: str, count: int = 3) -> list[Entry]:
    """The entries whose messages have most words in common with a text, rare words first; none if
    no message shares a word."""
    asked = _words(said_last(text))
    return [entry for entry, _ in likeness(text)[:count] if asked & entry.words]


def likeness(text: str) -> list[tuple[Entry, float]]:
    """The entries by the words that their messages share with a text, and how much of the text
    that is: from 0 to 1, 0 for fewer than four words. Rare words count more."""
    known = [entry for entry in ENTRIES.values() if entry.messages]
    holding = Counter(word for entry in known for word in entry.words)
    asked = _words(RAISED.sub("", said_last(text)))

    def weight(some: set[str]) -> float:
        return sum(math.log(1 + len(known) / holding.get(word, 1)) for word in some)

    def order(entry: Entry) -> float:
        return weight(asked & entry.words) / math.sqrt(1 + len(entry.words))

    return [
        (entry, weight(asked & entry.words) / weight(asked) if len(asked) > 3 else 0.0)
        for entry in sorted(known, key=order, reverse=True)
    ]
