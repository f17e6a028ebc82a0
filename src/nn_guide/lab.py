"""The labs in the reader's own folder: `nn-guide lab`.

A lab is copied to `my-labs/<language>/`, numbered in the order of learning, and without what its
cells print: nothing answers a question before the reader has run the cell. The copy then belongs to
the reader: nothing overwrites it.
"""

import difflib
import itertools
import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from nn_guide.book import shipped
from nn_proof.files import write

# An item of the list on the page of the labs.
ITEM = re.compile(r"^1\. \[(.+)\]\(([\w-]+)\.ipynb\)\n\n    (.+)$", re.MULTILINE)
# What a lab needs, and what opens it, by the names under which pip installs them.
NEEDED = ("jupyterlab", "matplotlib", "torch")

# Of a notebook that has none of its own.
METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}

WORDS = {
    "en": {
        "exercises": "{done} of {count} exercises",
        "done": "done",
        "unreadable": "can't be read; `nn-guide lab {number} --reset` puts it aside",
        "next": "Next: {title}. `nn-guide lab {number}` opens it.",
        "all": "All labs are done.",
        "aside": "Your old copy is kept: {file}",
        "copy": "Your copy: {file}",
        "start": "Your copies are in {folder}. Begin with {file}",
        "opening": "It opens in JupyterLab. Ctrl-C here ends JupyterLab.",
        "install": "To open and run it, `pip install {missing}`, then run this command again.",
    },
    "zh": {
        "exercises": "练习完成 {done}/{count}",
        "done": "已完成",
        "unreadable": "文件无法读取；运行 `nn-guide lab {number} --reset` 可把它移到一旁",
        "next": "下一个：{title}。运行 `nn-guide lab {number}` 打开。",
        "all": "所有实验都已完成。",
        "aside": "原来的副本保留在：{file}",
        "copy": "你的副本：{file}",
        "start": "你的副本在 {folder}，从 {file} 开始",
        "opening": "正在用 JupyterLab 打开。在这里按 Ctrl-C 可退出 JupyterLab。",
        "install": "要打开并运行它，请先执行 `pip install {missing}`，再运行一次本命令。",
    },
}

START = {
    "en": """\
# Labs

A lab is an experiment that you run: a question, a picture, a surprise, and three exercises that \
check your answer.

## How a lab works

1. Click a lab in the list below: it opens beside this page.
2. Run its cells from the top, each with Shift+Enter. The first one is folded. It brings the \
drawings and the checks; there is no need to read it.
3. Where a question is asked, answer it for yourself before you run the next cell.
4. In an exercise, complete the code, run it, then run the check below it: it prints `ok`, or says \
what isn't right yet. The solution is folded below the check.
5. Save with Ctrl+S (⌘S on a Mac). The file is yours: nothing overwrites it.

`nn-guide lab` in a terminal shows how many exercises you have done, and which lab comes next.

## The labs, in the order of learning

{labs}

## Begin a lab anew

In the terminal, in the folder where you started, not in a terminal of JupyterLab:

```bash
nn-guide lab 1 --reset
```

makes a fresh copy of lab 1. Your old one is kept beside it; its name then ends in \
`.bak-1.ipynb`.""",
    "zh": """\
# 实验

每个实验都要你亲手运行：先提出问题，再画图观察，中间有一个意外的结果，最后是三道能检查答案的练习。

## 怎么做实验

1. 点击下面列表里的实验，它会在旁边打开。
2. 从上到下依次运行单元，每个按 Shift+Enter。第一个单元是折叠的，里面是绘图函数和检查程序，\
不必细读。
3. 遇到提问，先自己想好答案，再运行下一个单元。
4. 做练习时，先补全代码并运行，再运行它下面的检查：答对会显示 `ok`，否则会指出哪里还不对。\
参考答案折叠在检查的下面。
5. 用 Ctrl+S 保存（Mac 上是 ⌘S）。文件归你所有，不会被覆盖。

在终端运行 `nn-guide lab`，可以看到做完了几道练习，下一个该做哪个实验。

## 实验列表，按学习顺序

{labs}

## 重做一个实验

回到当初启动的那个文件夹，在终端（不是 JupyterLab 里的终端）运行

```bash
nn-guide lab 1 --reset
```

就会得到实验 1 的一份新副本。原来的那份保留在旁边，文件名以 `.bak-1.ipynb` 结尾。""",
}


class LabError(Exception):
    """There is no such lab, or no copy to put aside; the message says what to do."""


@dataclass(frozen=True)
class Lab:
    """A lab, as the page of the labs lists it."""

    number: int
    """Its place in the order of learning, from 1."""
    name: str
    title: str
    question: str
    """Markdown."""


def labs(language: str) -> list[Lab]:
    """All labs, in the order of learning: the list on the page of the labs."""
    page = shipped(f"docs/{language}/labs/index.md", "labs").read_text("utf-8")
    found = enumerate(ITEM.findall(page), 1)
    return [Lab(number, name, title, question) for number, (title, name, question) in found]


def find(wanted: str, language: str) -> Lab:
    """The lab of a number, `3`, of a name, `first-module`, or of a part of one name or title.

    Raises:
        LabError: there is none, or there are several.
    """
    everything = labs(language)
    asked = wanted.strip().casefold().removeprefix("labs/").removesuffix(".ipynb")
    if asked.isdecimal():
        if 1 <= int(asked) <= len(everything):
            return everything[int(asked) - 1]
        raise LabError(f"There is no lab {wanted}. They are numbered 1 to {len(everything)}.")
    for lab in everything:
        if asked in (lab.name, f"{lab.number:02}-{lab.name}"):
            return lab
    found = [lab for lab in everything if asked in f"{lab.name}\n{lab.title}".casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise LabError(f"'{wanted}' may be {_listed(found)}. Give the number.")
    near = difflib.get_close_matches(asked, [lab.name for lab in everything], n=3, cutoff=0.5)
    if near:
        close = [lab for name in near for lab in everything if lab.name == name]
        raise LabError(f"There is no lab '{wanted}'. Did you mean {_listed(close)}?")
    raise LabError(f"There is no lab '{wanted}'. There are {_listed(everything)}.")


def _listed(found: list[Lab]) -> str:
    return ", ".join(f"{lab.number} ({lab.name})" for lab in found)


def used(folder: Path) -> str:
    """The language in which one last worked in a folder; empty if there are no copies."""
    found = [language for language in WORDS if (folder / language).is_dir()]
    return max(found, key=lambda name: (folder / name).stat().st_mtime_ns, default="")


@dataclass(frozen=True)
class Copies:
    """The reader's copies in a language."""

    folder: Path
    language: str

    def __post_init__(self) -> None:
        if self.folder.resolve() == shipped(f"notebooks/{self.language}", "labs").resolve():
            raise LabError(f"{self.folder} has the labs themselves. Choose another --folder.")

    def file(self, lab: Lab) -> Path:
        """Where the copy of a lab is, or will be. One that was made when the lab had another
        number, or none, keeps its name."""
        usual = self.folder / f"{lab.number:02}-{lab.name}.ipynb"
        named = re.compile(rf"(\d+-)?{re.escape(lab.name)}\.ipynb")
        found = [file for file in self.folder.glob("*.ipynb") if named.fullmatch(file.name)]
        return usual if usual in found or not found else min(found)

    def copy(self, lab: Lab) -> Path:
        """The copy of a lab, made if it isn't there."""
        file = self.file(lab)
        if not file.exists():
            original = shipped(f"notebooks/{self.language}/{lab.name}.ipynb", "labs")
            notebook = json.loads(original.read_text("utf-8"))
            for cell in notebook["cells"]:
                if cell["cell_type"] == "code":
                    cell |= {"execution_count": None, "outputs": []}
            write(file, _written(notebook))
        return file

    def put_aside(self, lab: Lab) -> Path:
        """Rename the copy of a lab, so that the next one is made anew; its new name.

        Raises:
            LabError: there is no copy, or the folder can't be written to.
        """
        file = self.file(lab)
        if not file.exists():
            raise LabError(
                f"There is no copy of lab {lab.number} in {self.folder.resolve()}. Run this in the "
                "folder where your copies were made, or without --reset."
            )
        names = (file.with_name(f"{file.stem}.bak-{n}.ipynb") for n in itertools.count(1))
        aside = next(name for name in names if not name.exists())
        try:
            file.rename(aside)
        except OSError as error:
            raise LabError(f"Cannot rename {file}: {error.strerror}. It is as it was.") from error
        return aside

    def start(self) -> Path:
        """The notebook that shows the way, and leads to a copy of each lab; what isn't there is
        made."""
        listed = [
            f"1. [{lab.title}]({self.copy(lab).name})\n\n   {lab.question}"
            for lab in labs(self.language)
        ]
        file = self.folder / "start.ipynb"
        if not file.exists():
            text = START[self.language].format(labs="\n".join(listed))
            cell = {"cell_type": "markdown", "id": "start", "metadata": {}, "source": text}
            notebook = {
                "cells": [cell],
                "metadata": METADATA,
                "nbformat": 4,
                "nbformat_minor": 5,
            }
            write(file, _written(notebook))
        return file

    def exercises(self, lab: Lab) -> list[bool]:
        """Of each exercise, whether its check has printed `ok` in the copy; empty if nothing was
        run, or if there is no copy.

        Raises:
            ValueError: the copy isn't a notebook.
        """
        file = self.file(lab)
        if not file.exists():
            return []
        try:
            cells = json.loads(file.read_text("utf-8"))["cells"]
            if not any(cell.get("execution_count") for cell in cells):
                return []
            checks = [cell for cell in cells if str(cell.get("id")).startswith("check-")]
            return [_printed(check).strip() == "ok" for check in checks]
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError(f"{file} isn't a notebook") from error


def _printed(cell: dict) -> str:
    return "".join("".join(output.get("text", "")) for output in cell.get("outputs", []))


def _written(notebook: dict) -> str:
    return json.dumps(notebook, ensure_ascii=False, indent=1) + "\n"


def show(console: Console, own: Copies) -> None:
    """List the labs, with what is done of each, and say which is the next."""
    words, table = WORDS[own.language], Table.grid(padding=(0, 2))
    following = None
    for lab in labs(own.language):
        try:
            right = own.exercises(lab)
        except ValueError:
            said, finished = words["unreadable"].format(number=lab.number), False
        else:
            finished = bool(right) and all(right)
            counted = words["exercises"].format(done=sum(right), count=len(right))
            said = words["done"] if finished else counted if right else ""
        following = following or (None if finished else lab)
        table.add_row(f"{lab.number:2}", escape(lab.title), escape(said))
    console.print(table)
    if following is None:
        console.print(f"\n{words['all']}")
    else:
        said = words["next"].format(title=following.title, number=following.number)
        console.print(f"\n{escape(said)}", soft_wrap=True)


def prepare(console: Console, own: Copies, wanted: str, reset: bool) -> Path:
    """Make the copies that are wanted, say what there is, and return what is to be opened."""
    words = WORDS[own.language]
    if not wanted:
        if reset:
            raise LabError("Which lab? Give its number, as in `nn-guide lab 3 --reset`.")
        start = own.start()
        show(console, own)
        said = words["start"].format(folder=own.folder, file=start)
        console.print(escape(said), soft_wrap=True)
        return start
    lab = find(wanted, own.language)
    if reset:
        console.print(escape(words["aside"].format(file=own.put_aside(lab))), soft_wrap=True)
    file = own.copy(lab)
    console.print(escape(words["copy"].format(file=file)), soft_wrap=True)
    return file


def open_in_jupyter(console: Console, file: Path, language: str) -> int:
    """Open a notebook in JupyterLab until that ends, or say what must be installed for it; the
    exit code."""
    words, missing = WORDS[language], [name for name in NEEDED if find_spec(name) is None]
    if missing:
        console.print(words["install"].format(missing=" ".join(missing)), soft_wrap=True)
        return 0
    console.print(words["opening"])
    # As its address, so that one finds the notebook where no browser opens, as in a container.
    where = [f"--notebook-dir={file.parent}", f"--LabApp.default_url=/lab/tree/{file.name}"]
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    command = [sys.executable, "-m", "jupyterlab", *where, *as_root]
    server = subprocess.Popen(command)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())  # a container is stopped
    while True:
        try:
            return server.wait()
        except KeyboardInterrupt:  # JupyterLab gets it too, and asks whether to end
            pass
