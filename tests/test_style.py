"""Code style, spelling, Chinese typography. Each check is seen to catch what it is for."""

import difflib
import json
import subprocess
import sys
from pathlib import Path
from unicodedata import east_asian_width

import autocorrect_py
import pytest

from nn_guide import notebooks, pages
from nn_guide.book import BOOK
from nn_proof.compare import Snippet

ROOT = pages.ROOT


def ruff(*arguments: str) -> str:
    """What ruff complains about; empty if nothing."""
    command = [sys.executable, "-m", "ruff", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    return done.stdout + done.stderr if done.returncode else ""


def test_the_code_passes_the_linter():
    assert ruff("check", ".") == ""


def test_the_code_is_formatted():
    assert ruff("format", "--diff", ".") == ""


def unformatted(examples: dict[str, str], folder: Path) -> str:
    """What a formatter would change in sources without their `#>` lines, which it would break."""
    for name, source in examples.items():
        path = folder / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Snippet(source).code, "utf-8")
    return ruff("format", "--diff", "--config", str(BOOK.examples / "ruff.toml"), str(folder))


def test_the_examples_are_formatted(tmp_path):
    sources = {name: BOOK.example(name).source for name in BOOK.names()}
    assert unformatted(sources, tmp_path) == ""


def test_an_unformatted_example_is_caught(tmp_path):
    assert unformatted({"good": "print(1)\n#> 1\n"}, tmp_path) == ""
    assert "+print(1)" in unformatted({"bad": "print( 1 )\n#> 1\n"}, tmp_path)


def wide(code: str) -> list[str]:
    """Lines that a page can't show without scrolling sideways, apart from outputs."""
    lines = [line for line in code.splitlines() if not line.lstrip().startswith("#>")]
    return [line for line in lines if columns(line) > 72]


def columns(line: str) -> int:
    """How wide a line is; a Chinese character takes two columns."""
    return len(line) + sum(east_asian_width(character) in "WF" for character in line)


def shown() -> dict[str, str]:
    """The code that pages show, by its file, and by its cell in a notebook."""
    folders = ["examples", "scratch", "training", "atlas/forms", "labs"]
    files = [path for name in folders for path in (BOOK.package / name).rglob("*.py")]
    found = {path.relative_to(BOOK.package).as_posix(): path.read_text("utf-8") for path in files}
    for path in notebooks.NOTEBOOKS.rglob("*.ipynb"):
        if "learn" in path.parts:  # what a lesson shows is in the examples
            continue
        cells = notebooks.read(path).cells
        code = {cell.id: cell.source for cell in cells if cell.cell_type == "code"}
        place = path.relative_to(notebooks.NOTEBOOKS).as_posix()
        found |= {f"{place}: {cell}": source for cell, source in code.items()}
    return found


def test_no_code_scrolls_sideways():
    assert {place: lines for place, code in shown().items() if (lines := wide(code))} == {}


@pytest.mark.parametrize("line", ["x" * 73, "  # " + "x" * 69, f"say('{'宽' * 33}')"])
def test_a_line_that_scrolls_sideways_is_caught(line):
    assert wide(f"import torch\n{line}\n") == [line]


def test_outputs_and_lines_that_fit_are_no_matter():
    assert wide("x" * 72 + "\n    #> " + "1" * 80 + f"\n  # {'宽' * 34}") == []


@pytest.mark.parametrize("folder", ["examples", "scratch", "training", "atlas/forms", "labs"])
def test_the_formatter_breaks_what_would_scroll(folder):
    """Where code is shown; it leaves the same line alone in the rest of the package."""
    line = f"print({'x' * 32}, {'y' * 32})\n"
    assert formatted(line, BOOK.package / folder / "some.py") != line
    assert formatted(line, BOOK.package / "some.py") == line


def formatted(code: str, file: Path) -> str:
    """What the formatter makes of code in this file, which need not be there."""
    command = [sys.executable, "-m", "ruff", "format", "--stdin-filename", str(file), "-"]
    return subprocess.run(command, input=code, capture_output=True, text=True, check=True).stdout


def misspelled(text: str) -> str:
    """The misspelled English words of a text."""
    meant = "arange,foward"  # a function of torch, and a slip that an example is about
    command = [sys.executable, "-m", "codespell_lib", "--ignore-words-list", meant]
    command += ["--ignore-regex", r"\S{72}", "-"]  # data, packed as text
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    return done.stdout


def english_texts() -> list[str]:
    texts = [path.read_text("utf-8") for path in pages.paths("en")]
    texts += [(ROOT / name).read_text("utf-8") for name in ("README.md", "CONTRIBUTING.md")]
    for path in (notebooks.NOTEBOOKS / "en").glob("*.ipynb"):
        texts += [cell.source for cell in notebooks.read(path).cells]
    for path in [*(ROOT / "src").rglob("*.py"), *(ROOT / "src").rglob("*.yaml")]:
        texts.append(path.read_text("utf-8"))
    return texts


def test_english_is_spelled_right():
    assert misspelled("\n".join(english_texts())) == ""


def test_a_misspelled_word_is_caught():
    assert "teh ==> the" in misspelled("What teh layer does.")


def bad_typography(text: str) -> list[str]:
    """Lines that a corrector of Chinese typography would change."""
    changes = difflib.ndiff(text.splitlines(), autocorrect_py.format_for(text, "md").splitlines())
    return [change for change in changes if change[0] in "+-"]


def chinese_texts() -> dict[str, str]:
    texts = {p.name: p.read_text("utf-8") for p in [*pages.paths("zh"), ROOT / "README.zh.md"]}
    for path in (notebooks.NOTEBOOKS / "zh").glob("*.ipynb"):
        cells = json.loads(path.read_text("utf-8"))["cells"]
        markdown = ["".join(c["source"]) for c in cells if c["cell_type"] == "markdown"]
        texts[path.name] = "\n\n".join(markdown)
    for path in (ROOT / "src").rglob("*.yaml"):
        lines = [line.strip() for line in path.read_text("utf-8").splitlines()]
        texts[path.name] = "\n\n".join(line[4:] for line in lines if line.startswith("zh: "))
    return texts


@pytest.mark.parametrize(("name", "text"), chinese_texts().items(), ids=chinese_texts())
def test_chinese_typography(name, text):
    assert bad_typography(text) == []


@pytest.mark.parametrize("bad", ["张量tensor", "这是一句话,还有一句。", "共有3个参数"])
def test_bad_chinese_typography_is_caught(bad):
    assert bad_typography(bad)
