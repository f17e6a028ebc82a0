"""What is put into the pages: tables, cards, verdicts, lists; and the commands that build them."""

import json
import re
import socket
import subprocess

import pytest
import yaml
from building import NN_GUIDE

from nn_guide import claims, course
from nn_guide import notebooks as labs
from nn_guide import site as guide
from nn_guide.book import BOOK
from nn_guide.pages import ROOT
from nn_guide.site import (
    activations,
    atlas,
    build,
    changes,
    chapters,
    counts,
    homes,
    learn,
    mending,
    myths,
    names,
    notebooks,
    verified,
)
from nn_proof.example import Book
from nn_proof.ledger import Ledger, Where
from nn_proof.stage import Page, Pages, Proofs, StageError

LANGUAGES = ("en", "zh")


def put(module, name: str, text: str, language: str = "en", others: dict | None = None) -> str:
    """What a module makes of the text of a page, among other pages."""
    pages = Pages(language, Proofs(BOOK))
    for other, source in (others or {}).items():
        pages.add(other, source)
    return module.put(text, Page(name, text), pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_what_is_verified_counts_the_valid_rows(tmp_path, monkeypatch, language):
    book = Book(tmp_path / "book", tmp_path / "proofs", tmp_path / "book/labs")
    monkeypatch.setattr(verified, "BOOK", book)

    def prove(name: str, device: str, torch: str) -> None:
        key = book.key(book.file(name))
        Ledger(book.proofs).add(Where.of(device, torch), {name: key}, "a device")

    files = ("examples/a.py", "examples/b.py", "figures/c.py", "atlas/entries/d.yaml")
    for name in (*files, "labs/e.ipynb"):
        file = book.package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x = 1\n")
        prove(name.partition(".")[0], "cpu", "2.13.0")
    prove("examples/a", "cuda", "2.14.1")
    book.file("examples/b").write_text("x = 2\n")
    words = verified.WORDS[language]
    made = verified.matrix(language, Proofs(book))
    rows = [line.strip("| ").split(" | ") for line in made.splitlines()]
    assert [words["examples"], "2", "1", "1"] in rows
    assert [words["figures"], "1", "1", "0"] in rows
    assert [words["atlas/entries"], "1", "1", "0"] in rows
    assert [words["labs"], "1", "1", "0"] in rows
    assert [words["scratch"], "0", "0", "0"] in rows
    assert [words["nothing"].format(devices="MPS")] in rows


@pytest.mark.parametrize(("language", "since"), [("en", "since 2.14: "), ("zh", "2.14 起：")])
def test_the_atlas_tells_since_when_there_are_other_arguments(language, since):
    (row,) = [r for r in atlas.optimizers(language).splitlines() if "`LBFGS`" in r]
    before, after = row.split(since)
    assert "line_search_fn=None`" in before
    assert "line_search_fn=None, *, maximize=False`" in after


def test_hosted_runners_are_linked_only_if_the_repository_is_on_github():
    def addresses(repository: str) -> dict:
        return notebooks.addresses("notebooks/zh/lab.ipynb", repository)

    assert addresses("") == {}
    assert addresses("https://git.example.org/owner/project") == {}
    linked = addresses("https://github.com/owner/project")
    assert sorted(linked) == ["Binder", "Colab", "Kaggle", "ModelScope"]
    for runner in ("Colab", "ModelScope"):
        assert linked[runner].endswith("/github/owner/project/blob/main/notebooks/zh/lab.ipynb")
    assert "https://github.com/owner/project/blob/main/notebooks/zh/" in linked["Kaggle"]
    assert "owner/project/main?urlpath=lab/tree/notebooks/zh/lab.ipynb" in linked["Binder"]


BUTTON = re.compile(r"\[(\w+)\]\((https://[^)]+)\)\{ \.md-button \}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_labs_and_lessons_have_buttons_that_open_them_in_the_language_of_the_page(language):
    pages = guide.read(language, "https://github.com/owner/project.git/")
    notebooks.add(pages)
    taught = [f"learn/{lesson.slug}" for lesson in course.lessons()]
    names = [name for name, _ in notebooks.files(language)] + taught
    assert len(names) >= 25
    order = ["Colab", "Kaggle", "Binder", "ModelScope"]
    for name in names:
        page = pages[name]
        found = BUTTON.findall(learn.put(page.body, page, pages))
        assert [runner for runner, _ in found] == (order if language == "en" else order[::-1])
        for runner, address in found:
            assert "//github.com/owner/project/" in address or "/owner/project/" in address
            file = ROOT / re.search(r"notebooks/.*\.ipynb", address)[0]
            opened = labs.read(file).cells[0].source
            assert opened.partition("\n")[0].lstrip("# ") == next(iter(page.headings.values())), (
                f"{runner} opens {file.name}"
            )
            assert ".git/" not in address


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_an_address_there_are_no_buttons_but_the_download(language):
    pages = guide.read(language)
    notebooks.add(pages)
    for name in ("labs/first-module", "learn/the-loop"):
        page = pages[name]
        text = learn.put(page.body, page, pages)
        assert not BUTTON.findall(text)
        assert f"{name.partition('/')[2]}.ipynb" in text
        assert re.search(r"\bdownload\b", text)


@pytest.mark.parametrize(
    ("repository", "mirror", "cloned", "said"),
    [
        ("", "", "", ""),
        ("https://github.com/owner/nn/", "", "https://github.com/owner/nn", ""),
        ("", "https://gitee.com/owner/nn", "https://gitee.com/owner/nn", ""),
        (
            "https://github.com/owner/nn",
            "https://gitee.com/owner/nn.git",
            "https://gitee.com/owner/nn",
            "[主仓库](https://github.com/owner/nn)",
        ),
    ],
)
def test_the_repository_is_cloned_from_the_mirror_if_there_is_one(repository, mirror, cloned, said):
    pages = guide.read("zh", repository, mirror)
    page = pages["install"]
    assert homes.MARK in page.source
    text = homes.put(page.body, page, pages)
    assert homes.MARK not in text
    assert re.findall(r"git clone (\S+)", text) == [cloned][: bool(cloned)]
    assert said in text
    assert ("镜像仓库在国内" in text) == bool(repository and mirror)


@pytest.mark.parametrize(
    ("repository", "picture", "page"),
    [
        (
            "https://github.com/owner/nn",
            "actions/workflows/test.yml/badge.svg",
            "actions/workflows",
        ),
        ("https://gitlab.com/owner/nn", "badges/main/pipeline.svg", "-/pipelines"),
    ],
)
def test_the_badge_stands_under_the_title_once_and_goes_with_the_address(repository, picture, page):
    readme = "# nn\n\n[中文](README.zh.md)\n\n![A page](docs/a.png)\n"
    with_one = homes.with_badge(readme, "Tests", repository)
    badge = with_one.splitlines()[2]
    assert badge.startswith(f"[![Tests]({repository}/{picture})]({repository}/{page}")
    assert with_one.replace(f"{badge}\n\n", "") == readme
    assert homes.with_badge(with_one, "Tests", repository) == with_one
    other = homes.with_badge(with_one, "Tests", repository.replace("owner", "another"))
    assert other.count("[![") == 1
    assert "/another/" in other
    for none in ("", "https://git.example.org/owner/nn"):
        assert homes.with_badge(with_one, "Tests", none) == readme


def test_the_readmes_have_the_badge_of_one_address_or_none(tmp_path, monkeypatch):
    texts = {name: (ROOT / name).read_text("utf-8") for name in homes.READMES}
    found = [
        re.findall(r"\]\((https://[^)]+)/(?:actions|badges)/\S+svg\)", t) for t in texts.values()
    ]
    assert found[0] == found[1]
    repository = found[0][0] if found[0] else ""
    for name, text in texts.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.setattr(homes, "ROOT", tmp_path)
    homes.write_badges(f"{repository}.git/" if repository else "")
    assert {name: (tmp_path / name).read_text("utf-8") for name in texts} == texts
    assert (ROOT / ".github/workflows/test.yml").is_file()


@pytest.mark.parametrize("setting", ["owner/nn", "https://github.com", "git@github.com:owner/nn"])
def test_what_is_no_address_of_a_repository_is_refused(setting):
    with pytest.raises(StageError, match="is no address of a repository"):
        homes.address(setting)


def test_a_page_is_mended_where_it_was_written():
    assert mending.addresses("a", "docs/en/a.md", "en", "") == {}
    assert (
        mending.addresses("a", "docs/en/a.md", "en", "https://git.example.org/owner/project") == {}
    )
    github, gitlab = "https://github.com/owner/project", "https://gitlab.com/owner/project"
    assert mending.addresses("layers/a", "docs/zh/layers/a.md", "zh", github) == {
        "edit": "https://github.com/owner/project/edit/main/docs/zh/layers/a.md",
        "report": "https://github.com/owner/project/issues/new?template=translation.yml"
        "&page=layers%2Fa",
    }
    assert "template=mistake.yml" in mending.addresses("a", "docs/en/a.md", "en", github)["report"]
    edit = mending.addresses("a", "docs/en/a.md", "en", gitlab)["edit"]
    assert edit == "https://gitlab.com/owner/project/-/edit/main/docs/en/a.md"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_where_to_mend_it_if_there_is_a_repository(language):
    pages = guide.read(language)
    mending.add(pages)
    assert not any("edit" in page.meta for page in pages.pages.values())
    pages = guide.read(language, "https://github.com/owner/project.git")
    notebooks.add(pages)
    atlas.add(pages)
    mending.add(pages)
    for page in pages.pages.values():
        file = page.meta["edit"].removeprefix("https://github.com/owner/project/edit/main/")
        assert (ROOT / file).is_file()
    assert pages["atlas/linear"].meta["edit"].endswith("src/nn_guide/atlas/entries/linear.yaml")
    with pytest.raises(StageError, match="no file of which the page 'nothing' is made"):
        mending.source("nothing", language, {})


def test_the_pages_lead_to_forms_that_there_are():
    for name in mending.FORMS.values():
        form = yaml.safe_load((ROOT / f".github/ISSUE_TEMPLATE/{name}.yml").read_text("utf-8"))
        assert "page" in [part.get("id") for part in form["body"]]  # filled in by the link


@pytest.mark.parametrize(("language", "said"), [("en", "; slope between"), ("zh", "；斜率在")])
def test_the_overview_of_activations_is_made_from_the_data(language, said):
    page = "<!-- activations: table -->\n<!-- activations: pictures -->\n"
    made = put(activations, "activations/overview", page, language)
    data = json.loads((ROOT / "docs/figures/activations.json").read_text("utf-8"))
    for name in data:
        assert f"[`{name}`]" in made
        assert f"### {name} {{#{name}}}" in made
    assert made.count(said) == len(data)
    assert "<!--" not in made


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "**Wrong**{ .verdict .wrong } no error, wrong result"), ("zh", "**错误**{ .verdict")],
)
def test_a_myth_has_its_verdict_under_the_heading(language, said):
    heading = "## “It takes a deviation” {#f-batch-norm-takes-std}"
    made = put(myths, "myths/layers", f"{heading}\n\nNo.", language)
    assert made.startswith(f"{heading}\n\n{said}")
    with pytest.raises(StageError, match=r"'f-batch' is no myth of claims.yaml"):
        put(myths, "myths/layers", "## “It” {#f-batch}")


def test_the_verdicts_are_counted():
    table = myths.verdicts("en")
    told = [int(row.split("|")[-2]) for row in table.splitlines()[2:]]
    assert sum(told) == len(claims.load())
    assert told[0] == sum(claim["verdict"] == "outdated" for claim in claims.load().values())


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """A book with one pair of examples, and a torch in which something is new, gone, or called
    otherwise: a function that makes the page of changes."""
    book = Book(tmp_path / "book", tmp_path / "proofs")
    (book.examples / "layers/page").mkdir(parents=True)
    for name, versions in (("before", "<2.10"), ("since", ">=2.10")):
        example = book.examples / f"layers/page/slope_{name}_2_10.py"
        example.write_text(f"# torch: {versions}\nprint(1)\n")
    sections = {key: {} for key in ("classes", "optimizers", "schedulers", "others")}
    old = {"functions": {"relu": "x", "mish": "x"}, **sections}
    new = {"functions": {"relu": "x, slope=0", "mish": None, "gelu": "x"}}
    monkeypatch.setattr(changes, "BOOK", book)
    monkeypatch.setattr(changes.atlas, "of_torch", lambda: {"2.9": old, "2.10": new})
    include = '```python\n--8<-- "examples/layers/page/slope_before_2_10.py"\n```'
    source = f"---\ntitle: A page\n---\n\n# A page {{#page}}\n\n## At 0 {{#zero}}\n\n{include}\n"

    def made(text: str, language: str = "en") -> str:
        return put(changes, "changes", text, language, {"layers/page": source})

    return made


PAIR = "<!-- changes: layers/page/slope -->"


@pytest.mark.parametrize(("language", "text"), [("en", "A page: At 0"), ("zh", "A page：At 0")])
def test_the_page_of_changes_links_to_the_section_with_both_examples(changed, language, text):
    assert changed(f"It is 0. {PAIR}", language) == f"It is 0. [{text}](layers/page.md#zero)"


def test_the_page_of_changes_tells_arguments_and_names(changed):
    made = changed(f"{PAIR}\n<!-- changes: signatures 2.10 -->\n<!-- changes: names 2.10 -->")
    assert "| Name | In 2.9 | In 2.10 |" in made
    assert "| `F.relu` | none | `slope=0` |" in made
    assert "| `torch.nn.functional` | 2 | `gelu` | `mish` |" in made
    assert "| `torch.optim` | 0 | none | none |" in made


@pytest.mark.parametrize(
    ("markdown", "message"),
    [
        ("Nothing.", "write about it, with '<!-- changes: layers/page/slope -->'"),
        (f"{PAIR} <!-- changes: layers/page/slop -->", "'<!-- changes: layers/page/slop -->'"),
        (f"{PAIR} <!-- changes: names 2.9 -->", "'<!-- changes: names 2.9 -->'"),
    ],
)
def test_a_change_without_a_word_and_a_word_without_a_change_end_the_build(
    changed, markdown, message
):
    with pytest.raises(StageError, match=re.escape(message)):
        changed(markdown)


def test_the_guide_counts_itself():
    made = put(counts, "index", "<!-- count: classes -->, <!-- count: labs -->")
    assert made == f"{len(atlas.atlas.ENTRIES)}, {len(list(ROOT.glob('notebooks/en/*.ipynb')))}"


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("title: 'Errors: shapes'", "Shapes"),
        ("title: 'Symptoms: training'", "Symptoms: training"),
        ("title: 'Errors: torch.compile'", "torch.compile"),
        ("title: 报错：形状", "形状"),
        ("title: Linear", "Linear"),
        ("title: Myths about layers\nshort: Layers", "Layers"),
    ],
)
def test_the_navigation_does_not_repeat_the_chapter(front, said):
    assert chapters.short(Page("a/b", f"---\n{front}\n---\n")) == said


def test_the_time_to_read_counts_words_characters_and_lines_of_code():
    words, characters, code = "word " * 400, "字" * 700, "```python\n" + "x\n" * 49 + "```\n"
    assert [chapters.minutes(Page("a", text)) for text in (words, characters, code, "")] == [
        2, 2, 2, 1
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_chapter_begins_with_a_page_that_lists_the_others(language):
    pages = guide.read(language)
    atlas.add(pages)
    notebooks.add(pages)
    for part in chapters.navigation():
        if isinstance(part, dict):
            ((_, files),) = part.items()
            names = [file.rpartition(".")[0] for file in files]
            first = pages[names[0]]
            if chapters.LISTED in first.source:
                made = chapters.put(first.body, first, pages)
                for name in names[1:]:
                    assert f"]({name.rpartition('/')[2]}.md)" in made, name
                    assert pages[name].meta["description"] in made


def test_every_name_of_the_atlas_has_a_card_in_each_spelling():
    known = names.targets()
    assert known["torch.nn.Linear"] == known["nn.Linear"] == "atlas/linear.md#Linear"
    assert known["nn.functional.relu"] == known["F.relu"] == "atlas/functions.md#F.relu"
    assert known["optim.lr_scheduler.StepLR"] == "atlas/optimizers.md#lr_scheduler.StepLR"


def test_a_saved_file_concerns_the_pages_that_show_it():
    example = ROOT / "src/nn_guide/examples/layers/linear/dimensions.py"
    assert build.concerned({ROOT / "docs/zh/layers/linear.md"}) == {
        "en": set(), "zh": {"layers/linear"}
    }  # fmt: skip
    assert build.concerned({example}) == {"en": {"layers/linear"}, "zh": {"layers/linear"}}
    layer = build.concerned({ROOT / "src/nn_guide/scratch/layers/linear.py"})
    assert "layers/linear" in layer["en"]
    assert build.concerned({ROOT / "src/nn_guide/claims.yaml"}) is None
    assert build.concerned({example, ROOT / "mkdocs.yml"}) is None


def test_a_busy_port_is_said_with_a_way_out():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [*NN_GUIDE, "serve", "--port", str(port)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert f"Port {port} is in use" in done.stderr
    assert f"make serve PORT={port + 1}" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "Taught step by step in [The loop](../learn/the-loop.md)"), ("zh", "逐步讲解见[")],
)
def test_a_page_names_the_lessons_and_labs_that_lead_to_it(language, said):
    made = put(learn, "optimizers/sgd", "Text.", language, {
        f"labs/{lesson.meta['lab']}": "---\ntitle: A lab\n---\n" for lesson in course.lessons()
    })  # fmt: skip
    assert ("learn/the-loop.md" in made) == ("the-loop" in {o.slug for o in course.lessons()})
    assert said in made
    assert ".ipynb)" in made
    assert put(learn, "optimizers/none", "Text.", language) == "Text."
