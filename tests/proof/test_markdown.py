"""The Python-Markdown extension: what a page's Markdown becomes."""

import json
import re

import pytest
from lxml import html
from markdown import Markdown

from nn_proof.markdown import MarkdownError, Proof

NAMES = {"nn.Linear": "atlas/linear.md#Linear", "F.relu": "atlas/functions.md#F.relu"}


@pytest.fixture
def render(tmp_path):
    """A function that renders Markdown as a page in a folder."""
    (tmp_path / "names.json").write_text(json.dumps(NAMES))
    (tmp_path / "line.svg").write_text('<svg viewBox="0 0 1 1"></svg>')

    def rendered(text: str, **options):
        proof = Proof(figures=str(tmp_path), names=str(tmp_path / "names.json"), **options)
        extensions = ["admonition", "attr_list", "md_in_html", "tables", proof]
        known = {"pymdownx.arithmatex": {"generic": True}}
        markdown = Markdown(extensions=[*extensions, *known], extension_configs=known)
        page = f"<!-- page: layers/page -->\n{text}"
        return html.fragment_fromstring(markdown.convert(page), create_parent=True)

    return rendered


def lines(element) -> list[str]:
    """The lines of a listing, without its remarks."""
    code = element.find(".//code")
    for remark in code.find_class("remark"):
        remark.drop_tree()
    return code.text_content().splitlines()


def test_a_listing_shows_the_code_as_it_is(render):
    code = 'x = "a  b"\nfor i in range(3):\n    print(x, 1 < 2)\n    #> a  b True\n\n\nprint()'
    (listing,) = render(f"```python\n{code}\n```").find_class("listing")
    assert lines(listing) == code.splitlines()
    assert [e.text for e in listing.find_class("output")] == ["    #> a  b True\n"]
    assert [e.text for e in listing.find_class("k")] == ["for", "in"]
    assert listing.find_class("i4")[0].text_content().startswith("    print")


def colours(render, code: str) -> list[tuple[str, str]]:
    """What is coloured of a code, and how."""
    (listing,) = render(f"```python\n{code}\n```").find_class("listing")
    spans = (e for e in listing.iter("span") if e.get("class") in ("k", "s", "m", "c", "f"))
    return [(e.get("class"), e.text.rstrip()) for e in spans]


def test_code_is_coloured_by_what_it_is(render):
    code = "@torch.no_grad()\ndef scaled(x):\n    return 2.5 * x @ w"
    named = [("f", "torch"), ("f", "no_grad"), ("k", "def"), ("f", "scaled")]
    assert colours(render, code) == [*named, ("k", "return"), ("m", "2.5")]
    code = 'print(f"{x:.{n}f} of {{n}}", rf\'{1}\', "{x}")'
    parts = ['f"', ' of {{n}}"', "rf'", "'", '"{x}"']
    assert colours(render, code) == [("s", part) for part in parts]


def test_what_is_no_python_is_coloured_all_the_same(render):
    assert ("k", "def") in colours(render, "def broken(:\n    'open")


REMARKED = """```python
a = 1  # (1)!
#> one
b = 2
c = 3  # (2)!
```

1. It is **one**.
2. See [there](../x.md), `nn.Linear` and $x < y$.
"""


@pytest.mark.parametrize("indented", [False, True])
def test_a_remark_stands_with_its_line(render, indented):
    """The remark follows its line in the text, and those up to the next stand beside it."""
    text = REMARKED
    if indented:
        text = "!!! failure\n\n" + re.sub(r"^(?=.)", "    ", text, flags=re.MULTILINE)
    page = render(text)
    first, second = page.find_class("noted")
    assert [e.get("class") for e in first] == ["l", "remark", "rest"]
    assert first.find_class("remark")[0].get("aria-label") == "Remark 1"
    assert html.tostring(first[1][0]) == b"<strong>one</strong>."
    assert first.find_class("rest")[0].text_content() == "#> one\nb = 2\n"
    assert [link.get("href") for link in second.iter("a")] == [
        "../x.md", "../atlas/linear.md#Linear"
    ]  # fmt: skip
    assert second.find(".//math") is not None
    assert lines(page) == ["a = 1", "#> one", "b = 2", "c = 3"]
    assert page.find(".//ol") is None
    assert not page.xpath("//p[not(normalize-space())]")


def test_a_list_under_code_without_marks_stays_a_list(render):
    page = render("```python\nprint(1)\n```\n\n1. One.\n2. Two.\n")
    assert len(page.find("ol")) == 2


def test_lines_that_matter_stand_out(render):
    page = render("```python\na = 1\nb = 2  # !\nc = 3  # (1)! # !\n```\n\n1. Three.\n")
    assert [mark.text_content() for mark in page.iter("mark")] == ["b = 2\n", "c = 3\n"]


def test_a_step_shows_what_is_new(render):
    page = render("```python\na = 1\n\nb = 2\n```\n\n```python step\na = 1\n\nc = 3\nb = 2\n```\n")
    assert [mark.text_content() for mark in page.iter("mark")] == ["c = 3\n"]


WRONG = """!!! failure "Forgotten"

    ```python
    x = f(1)
    print(x)
    #> 1
    ```

    It is 1.

"""


def test_wrong_and_right_show_what_differs(render):
    """The listing after a box is compared with the one in it."""
    page = render(f"{WRONG}Better:\n\n```python\nx = f(2)\nprint(x)\n#> 2\n```\n")
    assert [e.text_content() for e in page.iter("del")] == ["x = f(1)\n"]
    assert [e.text_content() for e in page.iter("ins")] == ["x = f(2)\n"]


@pytest.mark.parametrize(
    "after",
    [
        "```python\ny = 1\nz = 2\n```\n",
        "## Next {#next}\n\n```python\nx = f(2)\nprint(x)\n```\n",
        f"{WRONG}",
    ],
)
def test_code_that_does_something_else_is_not_compared(render, after):
    page = render(f"{WRONG}{after}")
    assert not page.xpath("//del | //ins")


@pytest.mark.parametrize(("language", "label"), [("en", "Module"), ("zh", "模块")])
def test_forms_stand_behind_tabs(render, language, label):
    """Remarks under a listing don't break the row."""
    text = "```python tab=module\nnn.Linear(1, 1)  # (1)!\n```\n\n1. A module.\n\n"
    page = render(text + "```python tab=functional\nF.relu(x)\n```\n\nText.", language=language)
    (tabs,) = page.find_class("tabs")
    assert [tab.get("data-tab") for tab in tabs] == ["module", "functional"]
    assert tabs.find_class("tab-label")[0].text == label
    assert len(tabs.find_class("remark")) == 1
    assert page[-1].text == "Text."


def test_a_tab_that_is_not_known_is_said_with_those_that_are(render):
    with pytest.raises(MarkdownError, match=r"layers/page: 'tab=class' is none of module, func"):
        render("```python tab=class\nx\n```")


def test_names_lead_to_their_cards(render):
    page = render(
        "# `nn.Linear` {#a}\n\n`nn.Linear(2, 3)`, `nn.Linears`, [`F.relu`](z.md)\n\n"
        '```python\ny = nn.Linear(2, 3)(F.relu(x)).nn.Linear\ns = "nn.Linear"  # nn.Linear\n```\n'
    )
    links = [(a.get("href"), a.text_content()) for a in page.iter("a")]
    assert links == [
        ("../atlas/linear.md#Linear", "nn.Linear(2, 3)"),
        ("z.md", "F.relu"),
        ("../../atlas/linear/#Linear", "nn.Linear"),
        ("../../atlas/functions/#F.relu", "F.relu"),
    ]


@pytest.mark.parametrize(("slashes", "address"), [(True, "../../x/"), (False, "../x.html")])
def test_what_stands_under_a_listing_leads_where_the_site_has_it(render, slashes, address):
    page = render(
        '```python file="examples/a/b" needs="rich" proven="CPU 2.13, 2.14; CUDA 2.14"\nx\n```',
        directory_urls=slashes,
        verified="x.md",
        files="code",
    )
    (line,) = page.find_class("example")
    assert line[0].text == "a/b"
    said = [span.text_content() for span in line.iter("span")]
    assert said == ["needs rich", "CPU · torch 2.13, 2.14", "CUDA · torch 2.14"]
    assert line.find_class("passed")[0][0].get("href") == address
    file = line.find_class("download")[0].get("href")
    assert file == f"{address.rpartition('x')[0]}code/examples/a/b.py"


@pytest.mark.parametrize(
    ("words", "english", "chinese"),
    [
        ('torch=">=2.14"', "holds for torch >=2.14", "适用于 torch >=2.14"),
        ('unproven="CUDA"', "runs on CUDA only, not yet run", "只能在 CUDA 上运行，尚未运行"),
        ('here="a.b"', "needs a.b (on this page)", "还需要 a.b（见本页）"),
    ],
)
def test_what_is_said_of_a_file_is_said_in_the_language(render, words, english, chinese):
    for language, said in (("en", english), ("zh", chinese)):
        page = render(f'```python file="examples/a/b" {words}\nx\n```', language=language)
        assert said in page.find_class("example")[0].text_content()


def test_a_file_can_be_read_if_the_repository_is_known(render):
    fence = '```python file="examples/a/b"\nx\n```'
    assert not render(fence).xpath("//p[@class='example']/a")
    known = render(fence, repository="https://host/nn/", sources="src/book")
    address = "https://host/nn/blob/main/src/book/examples/a/b.py"
    assert known.xpath("//p/a")[0].get("href") == address


def test_formulas_are_mathml(render):
    page = render("Is $x < y$ so?\n\n$$a = b$$\n")
    assert [math.get("display") for math in page.iter("math")] == [None, "block"]
    assert page[0].text_content().startswith("Is x<y so")
    assert page[1].get("class") == "formula"


@pytest.mark.parametrize("tex", [r"\nosuchcommand x", r"\frac{1", r"\left( x"])
def test_a_formula_that_cannot_be_converted_ends_the_build(render, tex):
    with pytest.raises(MarkdownError, match=r"layers/page: .*"):
        render(f"${tex}$")


def test_a_figure_stands_in_the_page_under_its_alternative_text(render):
    page = render('![Six "lines".](../figures/line.svg)')
    assert page.xpath("//div[@class='figure']/*[@role='img']/@aria-label") == ['Six "lines".']
    with pytest.raises(MarkdownError, match=r"line\.svg has no alternative text"):
        render("![](../figures/line.svg)")
    with pytest.raises(MarkdownError, match=r"no figure gone\.svg"):
        render("![Gone](../figures/gone.svg)")


def test_cells_of_a_wide_table_know_their_columns(render):
    wide = render("| A | `b` | C |\n|---|---|---|\n| 1 | 2 | 3 |\n")
    assert [cell.get("data-label") for cell in wide.iter("td")] == ["A", "b", "C"]
    narrow = render("| A | B |\n|---|---|\n| 1 | 2 |\n")
    assert [cell.get("data-label") for cell in narrow.iter("td")] == [None, None]


def test_a_long_name_breaks_at_its_joints_only(render):
    code = render("`torch.some_module.BatchNorm`, `short.name`, `a long text with blanks`")
    shown = [html.tostring(e, encoding="unicode", with_tail=False) for e in code.iter("code")]
    assert re.sub("</?code>|</wbr>", "", shown[0]) == (
        "torch.<wbr>some_<wbr>module.<wbr>Batch<wbr>Norm"
    )
    assert "wbr" not in "".join(shown[1:])
