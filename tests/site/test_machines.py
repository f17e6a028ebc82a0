"""What the site has for programs: Markdown beside each page, `llms.txt`, facts, forwarding pages,
and the feed."""

import copy
import json
import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import jsonschema
import pytest
from building import HOME
from lxml import etree, html

from nn_guide.site import machines
from nn_proof.stage import Page, StageError

ATOM = {"a": "http://www.w3.org/2005/Atom"}
LANGUAGES = ("en", "zh")
STAGED = """---
title: Linear
description: A layer.
minutes: 3
---
<!-- page: layers/linear -->

<div class="first" markdown>

# nn.Linear {#linear}

</div>

It is a **sum**{ .verdict .wrong }, see [its class](../models/module.md#why) and `x{ .y }`.
{ .raised }

![A line.](../figures/line.svg)
![A curve.](linear/1.png)

```python step file="examples/layers/linear/first" proven="CPU 2.13"
print(1)  # (1)!
#> 1
x = 2  # !
```

1. A remark.

```proven file="atlas/entries/linear" proven="CPU 2.13"
```

!!! failure "Too wide"

    Look:

    ```python file="examples/layers/linear/wrong"
    if x:

        print("no")
    ```

??? question "What is it?"

    It is 1.

<a class="md-button" href="first.ipynb" download>Download</a>
The end, in [the `lab`](../labs/first-module.ipynb) or [the chapter](index.md).
"""
PLAIN = """---
title: Linear
description: A layer.
---

# nn.Linear {#linear}

It is a **sum**, see [its class](../../models/module/index.md#why) and `x{ .y }`.

Figure: A line.
![A curve.](1.png)

```python
print(1)  # (1)
#> 1
x = 2
```

1. A remark.

> **Wrong: Too wide**
>
> Look:
>
> ```python
> if x:
>
>     print("no")
> ```

> **Question: What is it?**
>
> It is 1.

[Download](first.ipynb)
The end, in [the `lab`](../../labs/first-module/index.md) or [the chapter](../index.md).
"""


def test_a_page_in_markdown_has_none_of_our_words():
    assert machines.plain(Page("layers/linear", STAGED), "en") == PLAIN


@pytest.mark.parametrize(
    ("name", "link", "said"),
    [
        ("index", "layers/linear.md", "layers/linear/index.md"),
        ("layers/index", "linear.md#why", "linear/index.md#why"),
        ("layers/linear", "../index.md", "../../index.md"),
        ("layers/linear", "#why", "#why"),
        ("layers/linear", "https://example.org/a.md", "https://example.org/a.md"),
    ],
)
def test_links_lead_from_markdown_to_markdown(name, link, said):
    assert machines.moved_link(name, link) == said


def pages_of(site: Path) -> list[Path]:
    """The pages of the site, as folders."""
    return [
        path.parent
        for path in site.rglob("index.html")
        if not html.parse(str(path)).xpath("//meta[@http-equiv='refresh']")
    ]


@pytest.mark.xdist_group("html")
def test_each_page_has_its_markdown_beside_it(site):
    for folder in pages_of(site):
        page = html.parse(str(folder / "index.html"))
        (link,) = page.xpath("//link[@rel='alternate'][@type='text/markdown']/@href")
        text = (folder / link).read_text("utf-8")
        fence = r"(?ms)^[> ]*(`{3,})([^`\n]*)$.*?^[> ]*\1$"
        outside = re.sub(rf"{fence}|`[^`\n]+`", "", text)
        for ours in ("!!! ", "??? ", "<!--", "<div", "{ .", 'file="', 'proven="', "--8<--"):
            assert ours not in outside, f"{folder}: {ours}"
        for _, info in re.findall(fence, text):
            assert re.fullmatch(r"\w*", info), f"{folder}: {info}"
        if "labs" not in folder.parts:  # in solutions of labs, headings have no id of their own
            headings = set(page.xpath("//article//*[self::h1 or self::h2]/@id"))
            assert headings <= set(re.findall(r"\{#([^}]+)\}", text)), folder


@pytest.mark.xdist_group("html")
def test_no_link_between_the_markdown_files_is_broken(site):
    broken = []
    for file in sorted(site.rglob("*.md")):
        text = re.sub(r"(?ms)^[> ]*```.*?^[> ]*```$|`[^`\n]+`", "", file.read_text("utf-8"))
        for link in re.findall(r"\]\(([^()\s]+)\)", text):
            if "://" not in link and not link.startswith("mailto:"):
                target = file.parent / unquote(link.partition("#")[0])
                if not (target.is_file() or (target / "index.html").is_file()):
                    broken.append(f"{file.relative_to(site)}: {link}")
    assert not broken, "\n".join(broken)


@pytest.mark.xdist_group("html")
@pytest.mark.parametrize("below", ["", "zh/"])
def test_llms_txt_names_every_page_once(site, below):
    text = (site / below / "llms.txt").read_text("utf-8")
    assert re.match(r"# nn-guide.*\n\n> .+\n\n", text)
    links = re.findall(r"^- \[.+?\]\((.+?)\)[:：] ?\S", text, re.MULTILINE)
    files = [site / link.removeprefix(HOME) for link in links]
    assert all(link.startswith(HOME) for link in links)
    assert all(file.is_file() for file in files)
    chinese = site / "zh"
    folders = [f for f in pages_of(site) if f.is_relative_to(chinese) == bool(below)]
    markdown = [file for file in files if file.suffix == ".md"]
    assert sorted(markdown) == sorted(folder / "index.md" for folder in folders)


@pytest.mark.xdist_group("html")
@pytest.mark.parametrize("kind", machines.FACTS)
def test_the_facts_fit_their_schema_and_lead_to_the_pages(site, kind):
    facts = json.loads((site / f"facts/{kind}.json").read_text("utf-8"))
    schema = json.loads((site / f"facts/{kind}.schema.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(facts, schema)
    ids: dict[str, set[str]] = {}
    for entry in facts["classes" if kind == "atlas" else "entries"].values():
        page, _, anchor = entry["address"].partition("#")
        for below in ("", "zh/"):
            if (file := f"{below}{page}index.html") not in ids:
                ids[file] = set(html.parse(str(site / file)).xpath("//@id"))
            assert anchor in ids[file], f"{file}#{anchor}"
        for file in [entry.get("program"), *entry.get("cure", [])]:
            assert not file or (site / file).is_file()


def test_the_schema_refuses_a_fact_that_is_missing_unknown_or_of_another_kind():
    schema = json.loads((machines.HERE / "atlas.schema.json").read_text("utf-8"))
    facts = json.loads(json.dumps(machines.atlas_facts()))
    jsonschema.validate(facts, schema)
    for slip in ({"random": "sometimes"}, {"shapes": "(N)"}, {"colour": "red"}, {"address": "a"}):
        wrong = copy.deepcopy(facts)
        wrong["classes"]["Linear"] |= slip
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(wrong, schema)
    del facts["classes"]["Linear"]["family"]
    with pytest.raises(jsonschema.ValidationError, match="'family' is a required property"):
        jsonschema.validate(facts, schema)


@pytest.mark.xdist_group("html")
@pytest.mark.parametrize("below", ["", "zh/"])
def test_an_address_that_has_moved_forwards_without_a_script(site, below):
    assert machines.moved()
    for old, new in machines.moved().items():
        page = html.parse(str(site / below / old / "index.html"))
        (forwards,) = page.xpath("//meta[@http-equiv='refresh']/@content")
        (link,) = page.xpath("//a/@href")
        assert forwards == f"0; url={link}"
        assert not page.xpath("//script")
        target = urlsplit(urljoin(f"{HOME}{below}{old}/", link))
        file = site / target.path.removeprefix(urlsplit(HOME).path) / "index.html"
        assert file == site / below / machines.address(new.partition("#")[0]) / "index.html"
        assert file.is_file()


def test_a_forward_to_a_section_keeps_it():
    made = machines.forward("errors/old", "errors/shapes#broadcast", "zh")
    assert 'content="0; url=../shapes/#broadcast"' in made
    assert '<html lang="zh">' in made


def staged(folder: Path) -> Path:
    """A folder with the pages that a site of one page needs."""
    for language in LANGUAGES:
        (folder / language).mkdir(parents=True)
        (folder / language / "index.md").write_text("---\ntitle: A\n---\n# A {#a}\n", "utf-8")
    return folder


@pytest.mark.parametrize("moved", [{"index": "index"}, {"old": "gone"}, {"old": "gone#part"}])
def test_a_wrong_forward_ends_the_build(tmp_path, monkeypatch, moved):
    monkeypatch.setattr(machines.chapters, "navigation", lambda language: ["index.md"])
    monkeypatch.setattr(machines, "moved", lambda: moved)
    with pytest.raises(StageError, match=r"moved.yaml: "):
        machines.publish(tmp_path / "site", staged(tmp_path / "stage"), "en")


def test_without_an_address_the_links_are_relative_and_there_is_no_feed(tmp_path, monkeypatch):
    monkeypatch.setattr(machines.chapters, "navigation", lambda language: ["index.md"])
    monkeypatch.setattr(machines, "moved", dict)
    monkeypatch.setattr(machines, "error_facts", lambda _: {})
    stage = staged(tmp_path / "stage")
    machines.gather(tmp_path / "site", stage)
    assert not (tmp_path / "site/feed.xml").exists()
    for language, below in (("en", ""), ("zh", "zh")):
        machines.publish(tmp_path / "site" / below, stage, language)
        text = (tmp_path / "site" / below / "llms.txt").read_text("utf-8")
        for link in re.findall(r"\]\((.+?)\)", text):
            assert (tmp_path / "site" / below / link).resolve().is_file(), (language, link)


def test_an_offline_copy_has_none_of_it(site, offline):
    for name in ("llms.txt", "zh/llms.txt", "facts", "models/module/index.md"):
        assert (site / name).exists()
        assert not (offline / name).exists()


def test_the_feed_has_an_entry_for_each_version():
    log = "# Changelog\n\n## Next (2026-12-02)\n\n- A <b> & `c`.\n\n## 0.1 (2026-11-30)\n\nFirst.\n"
    feed = etree.fromstring(machines.feed(log, HOME).encode())
    assert feed.findtext("a:updated", namespaces=ATOM) == "2026-12-02T00:00:00Z"
    entries = feed.findall("a:entry", ATOM)
    assert [e.findtext("a:title", namespaces=ATOM) for e in entries] == [
        "nn-guide Next", "nn-guide 0.1"
    ]  # fmt: skip
    assert "<code>c</code>" in entries[0].findtext("a:content", namespaces=ATOM)
    ids = [e.findtext("a:id", namespaces=ATOM) for e in feed.iter("{*}entry")]
    assert len({*ids, feed.findtext("a:id", namespaces=ATOM)}) == 3
    with pytest.raises(StageError, match="no heading with a date"):
        machines.feed("# Changelog\n\n## Next\n\n- A.\n", HOME)


@pytest.mark.xdist_group("html")
def test_each_page_names_the_feed(site):
    etree.parse(str(site / "feed.xml"))
    for folder in pages_of(site):
        page = html.parse(str(folder / "index.html"))
        assert page.xpath("//link[@type='application/atom+xml']/@href") == [f"{HOME}feed.xml"]
