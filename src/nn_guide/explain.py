"""Explaining a message: `nn-guide explain`, and `python -m nn_guide.explain train.py`."""

import functools
import os
import re
import runpy
import sys
import sysconfig
import textwrap
import traceback
import warnings
from pathlib import Path
from typing import Annotated, TextIO

import typer
from rich.console import Console
from rich.markdown import Markdown
from rich.padding import Padding
from rich.text import Text

from nn_guide import errors, symptoms
from nn_guide.addresses import on_site
from nn_guide.book import BOOK, shipped
from nn_proof.example import MARKS

app = typer.Typer(add_completion=False)
LANGUAGES = ("en", "zh")
INCLUDE = re.compile(r'^( *)--8<-- "([^"]+)"$', re.MULTILINE)
ATTRIBUTES = re.compile(r"\{[:#. ][^}]*\}")
BOX = re.compile(r'^!!! \w+ "([^"]*)"\n((?:\n|    .*\n)+)', re.MULTILINE)
# What a terminal leaves to the page: the program that fails, remarks on lines, links.
FAILURE = re.compile(r"^!!! failure .*\n((?:\n|    .*\n)+)", re.MULTILINE)
REMARKS = re.compile(r"(?<=```\n\n)(?:\d+\. .*\n(?:   .*\n)*)+", re.MULTILINE)
MORE = re.compile(r"(?:More|参见)[:：].*")
FORMULA = re.compile(r"\$\$?([^$]+)\$\$?")
LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
FRAME = re.compile(r'File "([^"]+)", line (\d+)')
WORDS = {
    "en": {
        "place": "In your code: {}",
        "address": "On the site: {}",
        "file": "In the files: {}",
        "also": "It may also be:",
        "unknown": "This message isn't explained here. The nearest are:",
        "nothing_like_it": "This isn't explained here, and nothing like it.",
        "report": "If it comes from torch.nn, please report it, with the program that raises it.",
        "nothing": 'Paste a message: nn-guide explain "mat1 and mat2 shapes …", or pipe it: '
        "python train.py 2>&1 | nn-guide explain",
    },
    "zh": {
        "place": "你的代码：{}",
        "address": "网址 {}",
        "file": "源文件 {}",
        "also": "也可能是：",
        "unknown": "这里没有解释这条信息。最接近的是：",
        "nothing_like_it": "这里没有解释它，也没有相近的条目。",
        "report": "如果它来自 torch.nn，欢迎连同引发它的程序一起报告。",
        "nothing": '请贴上一条信息：nn-guide explain "mat1 and mat2 shapes …"，或用管道传入：'
        "python train.py 2>&1 | nn-guide explain",
    },
}


def choose(language: str) -> str:
    """A language that was asked for; the terminal's if none was."""
    if language in LANGUAGES:
        return language
    if language:
        raise typer.BadParameter(f"There is no language '{language}'. Choose en or zh.")
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        if value := os.environ.get(variable):
            return "zh" if value.startswith("zh") else "en"
    return "en"


def page(entry: errors.Entry, language: str) -> Path:
    """The file of the page that explains an entry."""
    return shipped(f"docs/{language}/errors/{entry.page}.md", "errors")


@functools.cache
def sections(file: Path) -> dict[str, tuple[int, str]]:
    """The sections of a page by their ids: the line that each begins in, and all of it."""
    found = {}
    line = 1
    for part in re.split(r"(?m)^(?=## )", file.read_text("utf-8")):
        for anchor in re.findall(r"\{#([\w-]+)\}", part.partition("\n")[0])[-1:]:
            found[anchor] = line, part
        line += part.count("\n")
    return found


def title(entry: errors.Entry, language: str) -> str:
    """The heading of an entry."""
    _, text = sections(page(entry, language))[entry.name]
    return text.partition("{#")[0].strip("# \n")


def section(entry: errors.Entry, language: str, width: int = 80) -> str:
    """What a message means, its causes and its cure in Markdown, with the code in place and its
    output cut at a width."""
    _, text = sections(page(entry, language))[entry.name]
    return in_terminal(MORE.sub("", REMARKS.sub("", FAILURE.sub("", text))), width)


def in_terminal(text: str, width: int = 80) -> str:
    """A part of a page as Markdown that a terminal can show, with the code in place."""
    text = BOX.sub(lambda box: f"**{box[1]}**\n{textwrap.dedent(box[2])}\n", text)
    text = INCLUDE.sub(lambda file: textwrap.indent(_code(file[2], width), file[1]), text)
    text = FORMULA.sub(lambda formula: plain(formula[1]), LINK.sub(r"\1", text))
    return ATTRIBUTES.sub("", text)


def places(entry: errors.Entry, language: str) -> tuple[str, str]:
    """Where an entry is explained: its address on the site, below the site's own if that is known,
    and the line in the page's file."""
    address = on_site(f"errors/{entry.page}#{entry.name}", language)
    file = page(entry, language)
    line, _ = sections(file)[entry.name]
    near = file.relative_to(Path.cwd()) if file.is_relative_to(Path.cwd()) else file
    return address, f"{near}:{line}"


def plain(formula: str) -> str:
    """A formula as one writes it in a terminal, as far as it is simple."""
    formula = re.sub(r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}", r"\1/\2", formula)
    for tex, sign in {"cdot": "·", "times": "×", "le": "≤", "ge": "≥", "infty": "∞"}.items():
        formula = re.sub(rf"\\{tex}(?![a-z])", sign, formula)
    return re.sub(r"\\[,;]|\\(?=[a-z])|[{}]", "", formula)


def _code(name: str, width: int) -> str:
    lines = MARKS.sub("", (BOOK.package / name).read_text("utf-8").rstrip()).splitlines()
    long = [line.lstrip().startswith("#>") and len(line) > width for line in lines]
    return "\n".join(
        f"{line[: width - 1]}…" if cut else line for line, cut in zip(lines, long, strict=True)
    )


def place(text: str) -> str:
    """The last line of a traceback that is the user's own: file and number; empty if none is."""
    installed = [sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")]
    own = [
        f"{file}:{line}"
        for file, line in FRAME.findall(text)
        if not file.startswith((*installed, "<frozen")) and "-packages" not in file
    ]
    return own[-1] if own else ""


def show(entry: errors.Entry, language: str, console: Console) -> None:
    """Print what an entry means, its causes and its cure, and where more is said."""
    words = WORDS[language]
    # A block of code has a blank on each side.
    console.print(Markdown(section(entry, language, console.width - 2)))
    for name, where in zip(("address", "file"), places(entry, language), strict=True):
        console.print(Text(words[name].format(where)), soft_wrap=True)


def explain(text: str, language: str, console: Console) -> bool:
    """Print what is known about a message or a symptom; whether something is."""
    words = WORDS[language]

    def say(line: str, style: str = "") -> None:
        console.print(Text(line, style), soft_wrap=True)

    def point(entry: errors.Entry) -> None:
        where, _ = places(entry, language)
        console.print(Padding(Text(f"{title(entry, language)}\n{where}"), (0, 2)))

    if not text.strip():
        say(words["nothing"])
        return False
    if where := place(text):
        say(words["place"].format(where), "bold")
    if entry := errors.find(text):
        show(entry, language, console)
        return True
    if likely := symptoms.find(text):
        show(likely[0], language, console)
        if others := likely[1:]:
            say(words["also"])
        for other in others:
            point(other)
        return True
    near_ones = errors.nearest(text)
    say(words["unknown" if near_ones else "nothing_like_it"])
    for near in near_ones:
        point(near)
    say(words["report"])
    return False


def explain_warnings(language: str, console: Console) -> None:
    """From now on explain each warning after it is printed, once."""
    known: set[str] = set()
    print_it = warnings.showwarning

    def print_and_explain(
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        print_it(message, category, filename, lineno, file, line)
        for entry in errors.matching(f"{category.__name__}: {message}")[:1]:
            if entry.name not in known:
                known.add(entry.name)
                show(entry, language, console)

    warnings.showwarning = print_and_explain


# What stands after the script is the script's own.
@app.command(context_settings={"allow_interspersed_args": False})
def run(
    arguments: Annotated[
        list[str] | None, typer.Argument(metavar="SCRIPT [ARGUMENTS]...", show_default=False)
    ] = None,
    language: Annotated[str, typer.Option(help="en or zh; the terminal's if left out.")] = "",
) -> None:
    """Run a script as `python` would, and explain its warnings and the error that ends it."""
    chosen, console = choose(language), Console(stderr=True)
    if not arguments:
        raise SystemExit("Name a script: python -m nn_guide.explain train.py")
    script = Path(arguments[0])
    if not script.is_file():
        raise SystemExit(f"There is no script {script}.")
    sys.argv = arguments
    sys.path[0] = str(script.resolve().parent)
    explain_warnings(chosen, console)
    try:
        runpy.run_path(str(script), run_name="__main__")
    except Exception as error:
        inner = error.__traceback__
        while inner and inner.tb_frame.f_code.co_filename != str(script):
            inner = inner.tb_next
        said = "".join(traceback.format_exception(type(error), error, inner))
        print(said, file=sys.stderr)
        explain(said, chosen, console)
        raise SystemExit(1) from None


if __name__ == "__main__":
    app(prog_name="python -m nn_guide.explain")
