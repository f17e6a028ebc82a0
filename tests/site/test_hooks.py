"""What the build adds to MkDocs: badges, formulas, figures, and a word about a busy port."""

import importlib.util
import json
import os
import re
import socket
import subprocess
import sys
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import PluginError

from nn_guide import claims
from nn_guide.pages import ROOT
from nn_proof.example import Book
from nn_proof.ledger import Ledger, Where

PAGE = SimpleNamespace(file=SimpleNamespace(src_path="models/page.md"))
FILES = SimpleNamespace(
    get_file_from_path=lambda name: SimpleNamespace(
        url_relative_to=lambda file: f"../../{name.removesuffix('.md')}/"
    )
)
CONFIG = SimpleNamespace(theme={"language": "en"}, extra={"repository": ""})


def hook(name: str):
    """The module of a hook."""
    spec = importlib.util.spec_from_file_location(name, ROOT / f"docs/hooks/{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def snippets(tmp_path, monkeypatch):
    """The hook for snippets, of an empty book: the book, and a function that shows the line that
    stands under a file."""
    book = Book(tmp_path / "book", tmp_path / "proofs")
    book.examples.mkdir(parents=True)
    snippets = hook("snippets")
    monkeypatch.setattr(snippets, "BOOK", book)

    def line(file: str) -> str:
        snippets.on_pre_build(CONFIG)
        title = f'<span class="filename">snippet:{file}</span>'
        rendered = f'<div class="highlight">{title}<pre>print(1)</pre></div>'
        return snippets.on_page_content(rendered, PAGE, CONFIG, FILES)

    return SimpleNamespace(book=book, line=line, hook=snippets)


def prove(book: Book, name: str, *environments: tuple[str, str]) -> None:
    """Add rows to the ledger for a file as it is now."""
    for device, torch in environments:
        key = book.key(book.file(name))
        Ledger(book.proofs).add(Where.of(device, torch), {name: key}, "a device")


def test_a_snippet_shows_what_it_was_proven_on_until_it_changes(snippets):
    example = snippets.book.examples / "first.py"
    example.write_text("print(1)\n")
    assert "CPU" not in snippets.line("examples/first")
    prove(snippets.book, "examples/first", ("cpu", "2.13.0+cpu"), ("cpu", "2.14.1"))
    assert ">CPU · torch 2.13, 2.14</a>" in snippets.line("examples/first")
    prove(snippets.book, "examples/first", ("cuda", "2.13.0"))
    assert ">CUDA · torch 2.13</a>" in snippets.line("examples/first")
    example.write_text("print(2)\n")
    assert "torch" not in snippets.line("examples/first")


def test_the_facts_of_a_card_show_what_they_were_proven_on_until_they_change(snippets):
    facts = snippets.book.package / "atlas/entries/linear.yaml"
    facts.parent.mkdir(parents=True)
    facts.write_text("Linear: {}\n")
    card = "<!-- proven: atlas/entries/linear -->"

    def line() -> str:
        snippets.hook.on_pre_build(CONFIG)
        return snippets.hook.on_page_content(card, PAGE, CONFIG, FILES)

    assert line() == '<p class="example"><code>atlas/entries/linear</code></p>'
    prove(snippets.book, "atlas/entries/linear", ("cpu", "2.13.0"))
    assert ">CPU · torch 2.13</a>" in line()
    facts.write_text("Linear: {since: '2.0'}\n")
    assert "torch" not in line()


def test_a_snippet_loses_its_line_when_what_it_imports_changes(snippets):
    layer = snippets.book.package / "scratch/linear.py"
    layer.parent.mkdir()
    layer.write_text("x = 1\n")
    (snippets.book.examples / "first.py").write_text("from book.scratch.linear import x\n")
    for name in ("examples/first", "scratch/linear"):
        prove(snippets.book, name, ("cpu", "2.13.0"))
        assert "CPU · torch 2.13<" in snippets.line(name)
    layer.write_text("x = 2\n")
    for name in ("examples/first", "scratch/linear"):
        assert "CPU" not in snippets.line(name)


def test_a_snippet_names_the_versions_that_it_holds_for(snippets):
    for name, versions in (("old", "<2.14"), ("new", ">=2.14")):
        (snippets.book.examples / f"{name}.py").write_text(f"# torch: {versions}\nprint(1)\n")
    prove(snippets.book, "examples/old", ("cpu", "2.13.0"))
    assert "holds for torch &lt;2.14<" in snippets.line("examples/old")
    assert "CPU · torch 2.13<" in snippets.line("examples/old")
    assert "holds for torch &gt;=2.14<" in snippets.line("examples/new")
    assert "CPU" not in snippets.line("examples/new")


def test_a_snippet_for_another_device_that_was_not_run_says_so(snippets):
    (snippets.book.examples / "gpu.py").write_text("# device: cuda\nprint(1)\n")
    assert "runs on CUDA only, not yet run<" in snippets.line("examples/gpu")
    prove(snippets.book, "examples/gpu", ("cuda", "2.13.0"))
    assert "not yet run" not in snippets.line("examples/gpu")
    assert ">CUDA · torch 2.13</a>" in snippets.line("examples/gpu")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_page_of_what_is_verified_counts_the_valid_rows(tmp_path, monkeypatch, language):
    verified = hook("verified")
    book = Book(tmp_path / "book", tmp_path / "proofs", tmp_path / "book/labs")
    monkeypatch.setattr(verified, "BOOK", book)
    files = ("examples/a.py", "examples/b.py", "figures/c.py", "atlas/entries/d.yaml")
    for name in (*files, "labs/e.ipynb"):
        file = book.package / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x = 1\n")
        prove(book, name.partition(".")[0], ("cpu", "2.13.0"))
    prove(book, "examples/a", ("cuda", "2.14.1"))
    book.file("examples/b").write_text("x = 2\n")
    words = verified.WORDS[language]
    rows = [line.strip("| ").split(" | ") for line in verified.matrix(language).splitlines()]
    assert [words["examples"], "2", "1", "1"] in rows
    assert [words["figures"], "1", "1", "0"] in rows
    assert [words["atlas/entries"], "1", "1", "0"] in rows
    assert [words["labs"], "1", "1", "0"] in rows
    assert [words["scratch"], "0", "0", "0"] in rows
    assert [words["nothing"].format(devices="MPS")] in rows


def line_under(code: str, language: str = "en", page: str = "") -> str:
    """The line under a snippet, on a page that begins with other snippets."""
    config = SimpleNamespace(theme={"language": language}, extra={"repository": ""})
    title = '<span class="filename">snippet:training/digits</span>'
    rendered = f'{page}<div class="highlight">{title}<pre>{code}</pre></div>'
    content = hook("snippets").on_page_content(rendered, PAGE, config, FILES)
    return content.rpartition('<p class="example">')[2]


LINEAR = '<a href="../../start/#more">nn_guide.scratch.layers.linear</a>'


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("from nn_guide.scratch.layers.linear import Linear", f"needs {LINEAR}<"),
        ("from nn_guide.scratch.layers import linear", f"needs {LINEAR}<"),
        ("def f():\n    import nn_guide.scratch.layers.linear", f"needs {LINEAR}<"),
        ("from nn_guide.atlas import form", ">nn_guide.atlas</a><"),
        ("import rich\nfrom sklearn import svm", ">rich</a>, <"),
        ('import rich\nfrom <span class="nn">sklearn</span> import svm', ">scikit-learn</a><"),
    ],
)
def test_a_snippet_says_what_it_needs_besides_torch_and_numpy(code, said):
    assert said in line_under(code)
    assert "还需要 <a href" in line_under(code, "zh")


def test_a_snippet_that_needs_torch_and_numpy_alone_says_nothing():
    code = "import math\nimport numpy as np\nimport torch.nn.functional as F\nimport mine"
    assert "needs" not in line_under(code)
    assert "需要" not in line_under(code, "zh")


@pytest.mark.parametrize(("language", "here"), [("en", " (on this page)"), ("zh", "（见本页）")])
def test_a_snippet_tells_if_what_it_needs_is_shown_on_the_page(language, here):
    code = "from nn_guide.scratch.layers.linear import Linear"
    title = '<span class="filename">snippet:scratch/layers/linear</span>'
    shown = f'<div class="highlight">{title}<pre>import torch</pre></div>'
    assert f"{LINEAR}{here}<" in line_under(code, language, shown)
    assert here not in line_under(code, language)


def test_an_example_links_to_its_file_only_if_there_is_a_repository():
    snippets = hook("snippets")
    title = '<span class="filename">snippet:examples/models/sequential/first</span>'
    rendered = f'<div class="highlight">{title}<pre></pre></div>'
    assert "blob" not in snippets.on_page_content(rendered, PAGE, CONFIG, FILES)
    config = SimpleNamespace(theme=CONFIG.theme, extra={"repository": "https://host/nn"})
    address = "https://host/nn/blob/main/src/nn_guide/examples/models/sequential/first.py"
    assert address in snippets.on_page_content(rendered, PAGE, config, FILES)


@pytest.mark.parametrize(("language", "since"), [("en", "since 2.14: "), ("zh", "2.14 起：")])
def test_the_atlas_tells_since_when_there_are_other_arguments(language, since):
    (row,) = [r for r in hook("atlas").optimizers(language).splitlines() if "`LBFGS`" in r]
    before, after = row.split(since)
    assert "line_search_fn=None`" in before
    assert "line_search_fn=None, *, maximize=False`" in after


def test_hosted_runners_are_linked_only_if_the_repository_is_on_github():
    def addresses(repository: str) -> dict:
        config = SimpleNamespace(extra={"repository": repository})
        return hook("notebooks").addresses("notebooks/zh/lab.ipynb", config)

    assert addresses("") == {}
    assert addresses("https://git.example.org/owner/project") == {}
    linked = addresses("https://github.com/owner/project/")
    assert sorted(linked) == ["Binder", "Colab", "Kaggle"]
    assert linked["Colab"].endswith("/github/owner/project/blob/main/notebooks/zh/lab.ipynb")
    assert "https://github.com/owner/project/blob/main/notebooks/zh/" in linked["Kaggle"]
    assert "owner/project/main?urlpath=lab/tree/notebooks/zh/lab.ipynb" in linked["Binder"]


def formula(tex: str) -> str:
    html = f'<span class="arithmatex">\\({tex}\\)</span>'
    return hook("maths").on_page_content(html, PAGE, CONFIG, None)


def test_a_formula_becomes_mathml():
    assert formula("x &lt; y").startswith("<math")


@pytest.mark.parametrize("tex", [r"\nosuchcommand x", r"\frac{1", r"\left( x"])
def test_a_formula_that_cannot_be_converted_ends_the_build(tex):
    with pytest.raises(PluginError, match=r"models/page.md: .*"):
        formula(tex)


def test_a_figure_stands_in_the_page_under_its_alternative_text():
    image = '<p><img alt="{}" src="../../figures/gradients_by_depth.svg" /></p>'
    figures = hook("figures")
    drawn = figures.on_page_content(image.format("Six lines."), PAGE, CONFIG, None)
    assert '<svg role="img" aria-label="Six lines."' in drawn
    with pytest.raises(PluginError, match=r"gradients_by_depth\.svg has no alternative text"):
        figures.on_page_content(image.format(""), PAGE, CONFIG, None)


def test_a_busy_port_is_said_with_a_way_out():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
        environment = os.environ | {"NO_MKDOCS_2_WARNING": "1"}
        output = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        done = subprocess.run(command, cwd=ROOT, env=environment, text=True, timeout=60, **output)
    assert done.returncode != 0
    assert f"Port {port} is in use" in done.stdout
    assert f"make serve PORT={port + 1}" in done.stdout
    assert "Traceback" not in done.stdout


@pytest.mark.parametrize(("language", "said"), [("en", "; slope between"), ("zh", "；斜率在")])
def test_the_overview_of_activations_is_made_from_the_data(language, said):
    config = SimpleNamespace(theme={"language": language})
    page = "<!-- activations: table -->\n<!-- activations: pictures -->\n"
    made = hook("activations").on_page_markdown(page, PAGE, config, None)
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
    page = SimpleNamespace(file=SimpleNamespace(src_uri="myths/layers.md"))
    config = SimpleNamespace(theme={"language": language})
    heading = "## “It takes a deviation” {#f-batch-norm-takes-std}"
    myths = hook("myths")
    myths.on_pre_build(config)
    markdown = myths.on_page_markdown(f"{heading}\n\nNo.", page, config, None)
    assert markdown.startswith(f"{heading}\n\n{said}")
    with pytest.raises(PluginError, match=r"'f-batch' is no myth of claims.yaml"):
        myths.on_page_markdown("## “It” {#f-batch}", page, config, None)


def test_the_verdicts_are_counted():
    myths = hook("myths")
    myths.on_pre_build(CONFIG)
    table = myths.verdicts("en")
    counts = [int(row.split("|")[-2]) for row in table.splitlines()[2:]]
    assert sum(counts) == len(claims.load())
    assert counts[0] == sum(claim["verdict"] == "correct" for claim in claims.load().values())


@pytest.fixture
def changed(tmp_path, monkeypatch):
    """The hook for what has changed, of a book with one pair of examples and of a torch in which
    something is new, gone, or called otherwise: a function that makes the page."""
    changes = hook("changes")
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
    files = SimpleNamespace(
        get_file_from_path={"layers/page.md": SimpleNamespace(content_string=source)}.get
    )
    page = SimpleNamespace(file=SimpleNamespace(src_uri="changes.md"))

    def made(markdown: str, language: str = "en") -> str:
        config = SimpleNamespace(theme={"language": language})
        return changes.on_page_markdown(markdown, page, config, files)

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
    with pytest.raises(PluginError, match=re.escape(message)):
        changed(markdown)
