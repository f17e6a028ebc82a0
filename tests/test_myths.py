"""Every myth has an entry on a page, proven, and ranked by the harm it does."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from nn_guide import claims
from nn_guide.pages import ROOT

FOLDER = ROOT / "docs/en/myths"
ENTRY = re.compile(r"^## (.*?) ?\{#([\w-]+)\}\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
INCLUDE = re.compile(r'^( *)--8<-- "examples/([\w/-]+)\.py"$', re.MULTILINE)


def texts() -> dict[str, str]:
    """The text of each page of myths, by the page's name."""
    return {p.stem: p.read_text("utf-8") for p in FOLDER.glob("*.md") if p.stem != "index"}


def problems(page: str, table: dict[str, dict]) -> Iterator[str]:
    """What is wrong with the myths of a page."""
    rank = 0
    for title, name, body in ENTRY.findall(page):
        if name not in table:
            yield f"{name}: no myth of claims.yaml"
            continue
        claim = table[name]
        if not re.fullmatch(r"“.*”", title):
            yield f"{name}: the heading is what people say, in quotation marks"
        if claims.EFFECTS.index(claim["effect"]) < rank:
            yield f"{name}: stands below a myth that does less harm"
        rank = claims.EFFECTS.index(claim["effect"])
        shown = [example for _, example in INCLUDE.findall(body)]
        if claim["proof"][0] not in shown:
            yield f"{name}: doesn't show its proof {claim['proof'][0]}"
        for example in sorted(set(shown) - set(claim["proof"])):
            yield f"{name}: shows {example}, which claims.yaml doesn't name"
        if claim["effect"] != "words":
            inside = "\n".join(re.findall(r'!!! failure ".*"\n(?:(?: {4}.*)?\n)+', body))
            if not INCLUDE.search(inside):
                yield f"{name}: no wrong code in a failure"
            if all(indent for indent, _ in INCLUDE.findall(body)):
                yield f"{name}: no right code"
        if "](../" not in body:
            yield f"{name}: no link to the page that teaches it"


@pytest.mark.parametrize("page", texts())
def test_a_myth_is_proven_on_its_page(page):
    assert list(problems(texts()[page], claims.load())) == []


def test_every_myth_has_one_entry():
    headings = Counter(name for page in texts().values() for _, name, _ in ENTRY.findall(page))
    assert headings == Counter(claims.load().keys())


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_most_harmful_are_fifteen_called_as_on_their_pages(language):
    folder = ROOT / "docs" / language / "myths"
    overview = (folder / "index.md").read_text("utf-8")
    links = re.findall(r"^\| \[(.*?)\]\((\S+)#(\S+)\) \|", overview, re.MULTILINE)
    assert len({name for _, _, name in links}) == len(links) == 15
    for title, page, name in links:
        assert f"\n## {title} {{#{name}}}\n" in (folder / page).read_text("utf-8")
    table = claims.load()
    ranks = [claims.EFFECTS.index(table[name]["effect"]) for _, _, name in links]
    assert ranks == sorted(ranks)


TABLE = {
    "silent-one": {"verdict": "wrong", "effect": "silent", "proof": ["losses/a/wrong", "b/right"]},
    "loud-one": {"verdict": "crashes", "effect": "error", "proof": ["losses/a/crash", "b/right"]},
    "spoken-one": {"verdict": "misleading", "effect": "words", "proof": ["b/how"]},
}
PAGE = """
## “It adds” {#silent-one}

It [doesn't](../layers/linear.md).

!!! failure "It subtracts"

    ```python
    --8<-- "examples/losses/a/wrong.py"
    ```

```python
--8<-- "examples/b/right.py"
```

## “It stops” {#loud-one}

!!! failure "It crashes"

    ```python
    --8<-- "examples/losses/a/crash.py"
    ```

[Right](../layers/linear.md):

```python
--8<-- "examples/b/right.py"
```

## “It is a list” {#spoken-one}

It is a [tuple](../layers/linear.md).

```python
--8<-- "examples/b/how.py"
```
"""


def test_a_good_page_has_no_problems():
    assert list(problems(PAGE, TABLE)) == []


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("{#silent-one}", "{#no-such-one}", "no-such-one: no myth"),
        ("“It adds”", "It adds", "silent-one: the heading"),
        ("a/wrong", "a/wronger", "silent-one: doesn't show its proof losses/a/wrong"),
        ("b/how", "b/hows", "spoken-one: shows b/hows"),
        ('!!! failure "It crashes"', "It crashes", "loud-one: no wrong code"),
        ('```python\n--8<-- "examples/b/right.py"\n```\n\n## “It s', "## “It s", "no right code"),
        ("(../layers/linear.md)", "(#here)", "silent-one: no link"),
    ],
)
def test_a_broken_entry_is_caught(old, new, message):
    assert old in PAGE
    assert message in "\n".join(problems(PAGE.replace(old, new), TABLE))


def test_the_most_harmful_stand_first():
    first, silent, loud, spoken = PAGE.partition("\n## ")[0], *re.split("(?m)^(?=## )", PAGE)[1:]
    found = list(problems(first + loud + silent + spoken, TABLE))
    assert found == ["silent-one: stands below a myth that does less harm"]
