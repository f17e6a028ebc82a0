"""Explaining a message: `nn-guide explain`, and `python -m nn_guide.explain train.py`."""

import functools
import os
import re
import runpy
import sys
import sysconfig
import textwrap
import traceback
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown
from rich.padding import Padding
from rich.text import Text

from nn_guide import errors
from nn_guide.book import BOOK

LANGUAGES = ("en", "zh")
# Beside the package in a wheel, in `docs/` in a clone.
PAGES = [errors.FOLDER / "pages", Path(__file__).parents[2] / "docs"]
INCLUDE = re.compile(r'^( *)--8<-- "([^"]+)"$', re.MULTILINE)
ATTRIBUTES = re.compile(r"\{[:#. ][^}]*\}")
BOX = re.compile(r'^!!! \w+ "([^"]*)"\n((?:\n|    .*\n)+)', re.MULTILINE)
FORMULA = re.compile(r"\$\$?([^$]+)\$\$?")
LINK = re.compile(r"\[([^\]]+)\]\(([^)]+)\)")
FRAME = re.compile(r'File "([^"]+)", line (\d+)')
COMMON = {
    "the",
    "and",
    "after",
    "from",
    "does",
    "doesn",
    "don",
    "isn",
    "all",
    "are",
    "with",
    "while",
}
WORDS = {
    "en": {
        "place": "In your code: {}",
        "address": "On the site: {}",
        "symptoms": "This sounds like:",
        "unknown": "This message isn't explained here. The nearest are:",
        "nothing_like_it": "This isn't explained here, and nothing like it.",
        "report": "If it comes from torch.nn, please report it, with the program that raises it.",
        "nothing": 'Paste a message: nn-guide explain "mat1 and mat2 shapes …", or pipe it: '
        "python train.py 2>&1 | nn-guide explain",
    },
    "zh": {
        "place": "你的代码：{}",
        "address": "网站上：{}",
        "symptoms": "听起来像是：",
        "unknown": "这里没有解释这条信息。最接近的是：",
        "nothing_like_it": "这里没有解释它，也没有相近的条目。",
        "report": "如果它来自 torch.nn，欢迎连同引发它的程序一起报告。",
        "nothing": '请贴上一条信息：nn-guide explain "mat1 and mat2 shapes …"，或用管道传入：'
        "python train.py 2>&1 | nn-guide explain",
    },
}


def language() -> str:
    """The language of the terminal, as far as there are explanations in it."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        if value := os.environ.get(variable):
            return "zh" if value.startswith("zh") else "en"
    return "en"


@functools.cache
def sections(page: str, language: str) -> dict[str, str]:
    """The sections of a page by their ids, as they stand there, each with its heading."""
    files = [folder / language / "errors" / f"{page}.md" for folder in PAGES]
    source = next(file for file in files if file.is_file()).read_text("utf-8")
    parts = re.split(r"(?m)^(?=## )", source)[1:]
    return {re.findall(r"\{#([\w-]+)\}", part.partition("\n")[0])[-1]: part for part in parts}


def symptoms(text: str, language: str) -> list[tuple[str, errors.Entry]]:
    """The symptoms whose titles have at least half of their words in common with a text."""
    found = []
    said = set(words_of(text))
    for entry in errors.ENTRIES.values():
        if not entry.messages:
            text_of = sections(entry.page, language)[entry.name]
            title = text_of.partition("{")[0].strip("# \n")
            words = set(words_of(title))
            if 2 * len(words & said) >= len(words):
                found.append((len(words & said) / len(words), title, entry))
    found.sort(key=lambda of_entry: -of_entry[0])
    return [(title, entry) for _, title, entry in found[:3]]


def words_of(text: str) -> list[str]:
    """Words that tell something, of Chinese pairs of neighbouring characters."""
    runs = re.findall(r"[a-z_]{3,}|[\u4e00-\u9fff]+", text.lower())
    pairs = [run[i : i + 2] for run in runs if run > "z" for i in range(len(run) - 1)]
    return [run for run in runs if run < "z" and run not in COMMON] + pairs


def section(entry: errors.Entry, language: str) -> str:
    """The explanation of an entry in Markdown, with the code in place."""
    return in_terminal(sections(entry.page, language)[entry.name])


def in_terminal(text: str) -> str:
    """A part of a page as Markdown that a terminal can show, with the code in place."""
    text = BOX.sub(lambda box: f"**{box[1]}**\n{textwrap.dedent(box[2])}\n", text)
    text = INCLUDE.sub(lambda file: textwrap.indent(_code(file[2]), file[1]), text)
    text = FORMULA.sub(lambda formula: plain(formula[1]), LINK.sub(r"\1", text))
    return ATTRIBUTES.sub("", text)


def plain(formula: str) -> str:
    """A formula as one writes it in a terminal, as far as it is simple."""
    formula = re.sub(r"\\d?frac\{([^{}]*)\}\{([^{}]*)\}", r"\1/\2", formula)
    for tex, sign in {"cdot": "·", "times": "×", "le": "≤", "ge": "≥", "infty": "∞"}.items():
        formula = re.sub(rf"\\{tex}(?![a-z])", sign, formula)
    return re.sub(r"\\[,;]|\\(?=[a-z])|[{}]", "", formula)


def _code(name: str) -> str:
    return (BOOK.package / name).read_text("utf-8").rstrip()


def place(text: str) -> str:
    """The last line of a traceback that is the user's own: file and number; empty if none is."""
    installed = [sysconfig.get_path(name) for name in ("stdlib", "purelib", "platlib")]
    own = [
        f"{file}:{line}"
        for file, line in FRAME.findall(text)
        if not file.startswith((*installed, "<frozen")) and "-packages" not in file
    ]
    return own[-1] if own else ""


def explain(text: str, language: str, console: Console) -> bool:
    """Print what is known about a message; whether something is."""
    words = WORDS[language]

    def say(line: str, style: str = "") -> None:
        console.print(Text(line, style), soft_wrap=True)

    def point(title: str, entry: errors.Entry) -> None:
        console.print(Padding(Text(f"{title}\n{entry.address}"), (0, 2)))

    if not text.strip():
        say(words["nothing"])
        return False
    if where := place(text):
        say(words["place"].format(where), "bold")
    if entry := errors.find(text):
        console.print(Markdown(section(entry, language)))
        say(words["address"].format(entry.address))
        return True
    if similar := symptoms(text, language):
        say(words["symptoms"])
        for title, symptom in similar:
            point(title, symptom)
        return True
    near_ones = errors.nearest(text)
    say(words["unknown" if near_ones else "nothing_like_it"])
    for near in near_ones:
        point(near.messages[0].text.replace("{}", "…"), near)
    say(words["report"])
    return False


def run(arguments: list[str]) -> None:
    """Run a script as `python` would, and explain what ends it."""
    if not arguments:
        raise SystemExit("Name a script: python -m nn_guide.explain train.py")
    script = Path(arguments[0])
    if not script.is_file():
        raise SystemExit(f"There is no script {script}.")
    sys.argv = arguments
    sys.path[0] = str(script.resolve().parent)
    try:
        runpy.run_path(str(script), run_name="__main__")
    except Exception as error:
        inner = error.__traceback__
        while inner and inner.tb_frame.f_code.co_filename != str(script):
            inner = inner.tb_next
        said = "".join(traceback.format_exception(type(error), error, inner))
        print(said, file=sys.stderr)
        explain(said, language(), Console(stderr=True))
        raise SystemExit(1) from None


if __name__ == "__main__":
    run(sys.argv[1:])
