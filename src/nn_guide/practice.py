"""The exercises of the course in the terminal: `nn-guide practice`.

The reader's answers are files of a folder `practice/` in the folder where the command is run, which
also keeps `progress.json`. Each is made from the exercise's start and then belongs to the reader:
nothing overwrites it.
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.markdown import Markdown
from rich.markup import escape

from nn_guide.course import EXERCISES, Lesson, lessons
from nn_guide.explain import in_terminal
from nn_guide.pages import need_torch
from nn_proof.files import write

LIMIT = 60  # seconds for one answer
POLL = 0.3  # seconds between looks at a file that is watched

WORDS = {
    "en": {
        "exercise": "Lesson {lesson}, exercise {number}: {title}",
        "done": "{done} of {count} done",
        "file": "Your file: {file}",
        "next": "Open it, complete it, save it, and run `nn-guide practice` again.",
        "hints": "Stuck? `nn-guide practice --hint` gives a hint; {left} left.",
        "no_hints": "You have seen all hints. The solution stands on the page of the lesson.",
        "hint": "Hint {number} of {count}",
        "right": "Right.",
        "then": "Next: lesson {lesson}, exercise {number}: {title}. Its file: {file}",
        "all": "That was the last exercise of the course. All {count} are done.",
        "watching": "Save the file: it is checked. Ctrl-C ends this.",
        "slow": "not yet: your file still runs after {limit} s: is there a loop that never ends?",
        "crash": "not yet: Python ended without a message, with exit code {code}.",
    },
    "zh": {
        "exercise": "第 {lesson} 课，练习 {number}：{title}",
        "done": "已完成 {done} / {count}",
        "file": "你的文件：{file}",
        "next": "打开它，补全，保存，再运行一次 `nn-guide practice`。",
        "hints": "卡住了？运行 `nn-guide practice --hint` 看提示，还有 {left} 条。",
        "no_hints": "提示已经看完。参考答案在这一课的网页上。",
        "hint": "提示 {number} / {count}",
        "right": "正确。",
        "then": "下一题：第 {lesson} 课，练习 {number}：{title}。文件：{file}",
        "all": "课程的练习全部做完了，共 {count} 题。",
        "watching": "保存文件，就会自动检查。按 Ctrl-C 结束。",
        "slow": "还不对：你的文件运行了 {limit} 秒还没有结束，是不是有停不下来的循环？",
        "crash": "还不对：Python 没有给出信息就结束了，退出码是 {code}。",
    },
}


class PracticeError(Exception):
    """There is no such exercise, or the progress can't be read; the message says what to do."""


@dataclass(frozen=True)
class Task:
    """One exercise of one lesson."""

    lesson: Lesson
    number: int

    @property
    def name(self) -> str:
        """As the progress keeps it."""
        return f"{self.lesson.slug}/{self.number}"


@dataclass
class Practice:
    """A reader's answers, and how far the reader is."""

    folder: Path
    language: str = ""
    """Chosen now; what was chosen before if it is empty."""
    done: list[str] = field(init=False, default_factory=list)
    hints: dict[str, int] = field(init=False, default_factory=dict)
    """How many hints were shown."""

    def __post_init__(self) -> None:
        self._kept = self.folder / "progress.json"
        if self._kept.is_file():
            try:
                kept = json.loads(self._kept.read_text("utf-8"))
                self.done, self.hints = list(kept["done"]), dict(kept["hints"])
                self.language = self.language or str(kept["language"])
            except (ValueError, KeyError, TypeError) as error:
                raise PracticeError(
                    f"{self._kept} can't be read: {error!r}. Repair it, or delete it to begin "
                    "anew; your answers stay."
                ) from None

    def keep(self) -> None:
        """Write the progress down."""
        kept = {"language": self.language, "done": self.done, "hints": self.hints}
        write(self._kept, json.dumps(kept, indent=1) + "\n")

    def next(self, among: list[Task]) -> Task | None:
        """The first that isn't done, from the one on that was done last."""
        names = [task.name for task in among]
        last = self.done[-1] if self.done else ""
        start = names.index(last) + 1 if last in names else 0
        turned = among[start:] + among[:start]
        return next((task for task in turned if task.name not in self.done), None)

    def file(self, task: Task) -> Path:
        """The reader's file, made from the start if it isn't there."""
        name = f"{task.lesson.number:02}-{task.lesson.slug}/exercise_{task.number}.py"
        file = self.folder / name
        if not file.exists():
            write(file, task.lesson.file("start", task.number).read_text("utf-8"))
        return file

    def judge(self, task: Task) -> tuple[bool, str]:
        """Whether the reader's file is right, and what is to be said if it ended by itself.

        What it prints and the verdict are printed by the child that runs it.
        """
        need_torch()
        path = str(self.file(task).resolve())
        arguments = [task.lesson.own, str(task.number), self.language, path]
        with tempfile.TemporaryDirectory() as empty:
            try:
                ended = subprocess.run(
                    [sys.executable, "-m", "nn_guide.judge", *arguments],
                    cwd=empty,
                    env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
                    stdin=subprocess.DEVNULL,
                    timeout=LIMIT,
                )
            except subprocess.TimeoutExpired:
                return False, WORDS[self.language]["slow"].format(limit=LIMIT)
        if ended.returncode == -signal.SIGINT:
            raise KeyboardInterrupt
        if ended.returncode not in (0, 1):
            return False, WORDS[self.language]["crash"].format(code=ended.returncode)
        return not ended.returncode, ""


def tasks(wanted: str = "") -> list[Task]:
    """All exercises, or those of `learn/03`, `03`, `the-loop`, or one of them, `learn/03/2`.

    Raises:
        PracticeError: there are no such exercises.
    """
    everything = [Task(lesson, number) for lesson in lessons() for number in EXERCISES]
    parts = wanted.removeprefix("learn/").strip("/").split("/") if wanted else []
    found = [
        task
        for task in everything
        if not parts
        or (
            parts[0].lstrip("0") in (str(task.lesson.number), task.lesson.slug)
            and parts[1:] in ([], [str(task.number)])
        )
    ]
    if not found:
        known = ", ".join(f"learn/{lesson.number:02}" for lesson in lessons())
        raise PracticeError(
            f"There is no exercise '{wanted}'. There are {known}, each with exercises 1 to "
            f"{EXERCISES[-1]}, such as learn/01/2."
        )
    return found


def practice(console: Console, own: Practice, wanted: str, hint: bool, watch: bool) -> bool:
    """Show an exercise, check the reader's file, and say what comes next; whether it was right."""
    among = tasks(wanted)
    own.keep()
    while True:
        task = own.next(among) or (among[0] if wanted else None)
        if task is None:
            console.print(next_words(own))
            return True
        show(console, own, task)
        if hint:
            show_hint(console, own, task)
            return True
        saved = stamp(own.file(task))
        right = check(console, own, task)
        while watch and not right:
            console.print(WORDS[own.language]["watching"], style="dim")
            saved = wait(own.file(task), saved)
            right = check(console, own, task)
        if not (watch and own.next(among)):
            return right


def show(console: Console, own: Practice, task: Task) -> None:
    """Show what is to be done."""
    words = WORDS[own.language]
    exercise = task.lesson.exercise(task.number, own.language)
    said = words["exercise"].format(
        lesson=task.lesson.number, number=task.number, title=exercise.title
    )
    done = words["done"].format(done=len(own.done), count=len(tasks()))
    console.rule(f"[bold]{escape(said)}[/bold]", align="left")
    console.print(f"{done}\n", style="dim")
    console.print(Markdown(in_terminal(exercise.task)))
    console.print("\n" + escape(words["file"].format(file=own.file(task))), soft_wrap=True)


def show_hint(console: Console, own: Practice, task: Task) -> None:
    """Show the hints that were shown before, and one more."""
    words, hints = WORDS[own.language], task.lesson.exercise(task.number, own.language).hints
    seen = min(own.hints.get(task.name, 0) + 1, len(hints))
    for number, text in enumerate(hints[:seen], 1):
        console.print(f"\n[bold]{words['hint'].format(number=number, count=len(hints))}[/bold]")
        console.print(Markdown(in_terminal(text)))
    if own.hints.get(task.name, 0) == len(hints):
        console.print(words["no_hints"])
    own.hints[task.name] = seen
    own.keep()


def check(console: Console, own: Practice, task: Task) -> bool:
    """Check the reader's file, note if it is right, and say what comes next."""
    words = WORDS[own.language]
    console.print()
    right, said = own.judge(task)
    if said:
        console.print(escape(said))
    if not right:
        count = len(task.lesson.exercise(task.number, own.language).hints)
        left = count - own.hints.get(task.name, 0)
        console.print(f"\n{words['next']}", style="dim")
        console.print(words["hints"].format(left=left) if left else words["no_hints"], style="dim")
        return False
    if task.name not in own.done:
        own.done.append(task.name)
        own.keep()
    console.print(f"[green]{words['right']}[/green] " + next_words(own))
    return True


def next_words(own: Practice) -> str:
    """What comes next."""
    words, everything = WORDS[own.language], tasks()
    task = own.next(everything)
    if task is None:
        return words["all"].format(count=len(everything))
    title = task.lesson.exercise(task.number, own.language).title
    return escape(
        words["then"].format(
            lesson=task.lesson.number, number=task.number, title=title, file=own.file(task)
        )
    )


def wait(file: Path, saved: tuple[int, int]) -> tuple[int, int]:
    """Wait until the file is another one than that of this stamp, and return its stamp."""
    while (now := stamp(file)) == saved:
        time.sleep(POLL)
    return now


def stamp(file: Path) -> tuple[int, int]:
    """When the file was saved, and how long it is."""
    try:
        status = file.stat()
    except FileNotFoundError:  # while an editor renames
        return 0, 0
    return status.st_mtime_ns, status.st_size
