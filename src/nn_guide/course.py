"""The course: its lessons in their order, and what each consists of.

A lesson is a page `docs/<language>/learn/<slug>.md`. What it teaches, leads to and needs stands in
the front matter of the English page; its exercises are sections of the page. The terminal
(`nn_guide.practice`), the notebook of the lesson and the line under its title are made from that.
"""

import ast
import functools
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from nn_guide.book import PACKAGE, shipped
from nn_proof.example import MARKS
from nn_proof.text import HEADING_ID, INCLUDE, MARKDOWN, Text

LESSONS = (
    "a-weight-that-learns",
    "a-line-by-hand",
    "the-loop",
    "parameter-and-module",
    "a-hidden-layer",
    "classes",
    "your-own-data",
    "a-learning-rate",
    "train-and-eval",
    "pictures",
    "sequences",
    "in-earnest",
)
EXERCISES = (1, 2, 3)

# How long a reader takes: for words in a minute, and minutes for a line to be typed, an exercise.
WORDS_A_MINUTE, A_LINE, AN_EXERCISE = 170, 0.12, 3

WORDS = {
    "en": {
        "lesson": "Lesson {number} of {count}",
        "minutes": "about {minutes} minutes",
        "first": "you need: some Python, and no mathematics beyond school",
        "after": "after [{title}]({slug}.md)",
        "separator": " · ",
        "outcome": "Afterwards you can {outcome}.",
        "entry": "{entry} ({minutes}): {outcome}.",
        "practice": "To practise, run `nn-guide practice learn/{number:02}` in a terminal, or "
        "download [this lesson as a notebook]({slug}.ipynb){{: download }}.",
        "answer": "Answer",
        "notebook": "The first cell is folded: it brings the checks of the exercises. Run it; "
        "there is no need to read it. Then run the others in their order, and where a question is "
        "asked, answer it before you run the next one. PyTorch 2.11 or newer and NumPy are all "
        "that is needed, and scikit-learn where a cell imports it.",
    },
    "zh": {
        "lesson": "第 {number} 课，共 {count} 课",
        "minutes": "约 {minutes} 分钟",
        "first": "只需会一点 Python 和中学数学",
        "after": "前一课：[{title}]({slug}.md)",
        "separator": " · ",
        "outcome": "学完之后，你能{outcome}。",
        "entry": "{entry}（{minutes}）：{outcome}。",
        "practice": "要做练习，可以在终端运行 `nn-guide practice learn/{number:02}`，也可以下载"
        "[本课的 notebook]({slug}.ipynb){{: download }}。",
        "answer": "答案",
        "notebook": "第一个单元是折叠的，里面是练习的检查程序：运行即可，不必细读。其余单元请按"
        "顺序运行；遇到提问，先想好答案，再运行下一个单元。只需要 PyTorch 2.11 或更新的版本和 "
        "NumPy；导入 scikit-learn 的单元还需要 scikit-learn。",
    },
}


@dataclass(frozen=True)
class Part:
    """A part of a page: a heading, a fence, a box, or anything else, with its Markdown."""

    kind: str
    """`heading`, `fence` or `text`, and of a box its kind: `question`, `tip`, `success`…"""
    source: str
    """As it stands on the page; what is in a box, without its indentation."""
    title: str = ""
    """Of a heading or a box."""
    id: str = ""
    """Of a heading."""

    @property
    def included(self) -> str:
        """The file that a fence includes; empty if it includes none."""
        match = INCLUDE.search(self.source + "\n") if self.kind == "fence" else None
        return match[1] if match else ""


def parts(source: str) -> Iterator[Part]:
    """The parts of a page, or of what is in a box, one after the other."""
    lines, tokens = source.splitlines(), MARKDOWN.parse(source)
    for number, token in enumerate(tokens):
        if token.level or not token.map or token.type == "front_matter":
            continue
        piece = "\n".join(lines[slice(*token.map)]).rstrip()
        if token.type == "heading_open":
            said = tokens[number + 1].content
            found = HEADING_ID.search(said)
            yield Part("heading", piece, HEADING_ID.sub("", said), found[1] if found else "")
        elif token.type == "admonition_open":
            kind, _, title = token.info.strip().partition(" ")
            inside = textwrap.dedent(piece.partition("\n")[2]).strip()
            yield Part(kind, inside, title.strip('" '))
        else:
            yield Part("fence" if token.type == "fence" else "text", piece)


@dataclass(frozen=True)
class Exercise:
    """An exercise, as the page gives it."""

    number: int
    title: str
    task: str
    """Markdown, without the code that it starts from."""
    hints: list[str]
    solution: str


@dataclass(frozen=True)
class Lesson:
    """A lesson of the course."""

    slug: str

    @property
    def number(self) -> int:
        """Its place in the course, from 1."""
        return LESSONS.index(self.slug) + 1

    @property
    def own(self) -> str:
        """Its name in Python."""
        return self.slug.replace("-", "_")

    @property
    def folder(self) -> Path:
        """Where its checks, starts and solutions are."""
        return PACKAGE / "learn" / self.own

    def file(self, kind: str, number: int) -> Path:
        """The `start` or `solution` of an exercise."""
        return self.folder / f"{kind}_{number}.py"

    def answers(self, number: int) -> list[str]:
        """The names that the check of an exercise takes, which the reader's file must define."""
        module = ast.parse((self.folder / "__init__.py").read_text("utf-8"))
        (check,) = (
            node
            for node in module.body
            if isinstance(node, ast.FunctionDef) and node.name == f"check_{number}"
        )
        return [argument.arg for argument in check.args.args]

    def page(self, language: str) -> Path:
        """Its page, which may not be there yet."""
        return shipped(f"docs/{language}/learn/{self.slug}.md", "learn")

    def exists(self) -> bool:
        """Whether it is written."""
        return self.page("en").is_file()

    def text(self, language: str) -> Text:
        """Its page, read."""
        file = self.page(language)
        return _read(file, file.stat().st_mtime_ns)

    @property
    def meta(self) -> dict:
        """What the front matter of the English page says."""
        return self.text("en").meta

    @property
    def leads_to(self) -> list[str]:
        """The pages of the reference and the lab that one can read or do after it."""
        meta = self.meta
        return [*meta.get("reference", []), *meta.get("further", []), f"labs/{meta.get('lab')}"]

    @cached_property
    def programs(self) -> list[str]:
        """The files that the page includes, as it names them, each once."""
        return list(dict.fromkeys(self.text("en").included))

    def exercise(self, number: int, language: str) -> Exercise:
        """What the page says about an exercise."""
        section = list(self._section(f"exercise-{number}", language))
        task = [p.source for p in section[1:] if p.kind == "text"]
        hints = [part.source for part in section if part.kind == "tip"]
        solution = "\n\n".join(part.source for part in section if part.kind == "success")
        title = re.sub(r"^[^:：]*[:：] *", "", section[0].title)
        return Exercise(number, title, "\n\n".join(task), hints, solution)

    def _section(self, wanted: str, language: str) -> Iterator[Part]:
        inside = False
        for part in parts(self.text(language).source):
            if part.kind == "heading":
                inside = part.id == wanted
            if inside:
                yield part

    @property
    def minutes(self) -> int:
        """How long a reader takes who types every program and does the exercises."""
        words = sum(len(p.text.split()) for p in self.text("en").pieces if p.kind == "text")
        typed: set[str] = set()
        for name in self.programs:
            if name.startswith(f"examples/learn/{self.slug}/"):
                typed.update(code_lines((PACKAGE / name).read_text("utf-8")))
        exact = words / WORDS_A_MINUTE + len(typed) * A_LINE + len(EXERCISES) * AN_EXERCISE
        return 5 * round(exact / 5)

    def head(self, language: str) -> str:
        """What stands under the title of the page, in Markdown."""
        words, number = WORDS[language], self.number
        before, needs = Lesson(LESSONS[max(0, number - 2)]), words["first"]
        if number > 1 and before.exists():
            title = before.text(language).meta["title"]
            needs = words["after"].format(title=title, slug=before.slug)
        facts = [
            words["lesson"].format(number=number, count=len(LESSONS)),
            words["minutes"].format(minutes=self.minutes),
            needs,
        ]
        outcome = words["outcome"].format(outcome=self.text(language).meta["outcome"])
        practice = words["practice"].format(number=number, slug=self.slug)
        return f"{words['separator'].join(facts)}\n\n{outcome}\n\n{practice}"


@functools.lru_cache(maxsize=2 * len(LESSONS))
def _read(file: Path, _: int) -> Text:
    return Text(file)


def lessons() -> list[Lesson]:
    """The lessons whose English page is there, in their order."""
    return [lesson for lesson in map(Lesson, LESSONS) if lesson.exists()]


def contents(language: str) -> str:
    """The lessons with what one can do after each, in Markdown."""
    words = WORDS[language]
    lines = []
    for lesson in lessons():
        meta = lesson.text(language).meta
        minutes = words["minutes"].format(minutes=lesson.minutes)
        entry = f"[{meta['title']}]({lesson.slug}.md)"
        lines.append(words["entry"].format(entry=entry, minutes=minutes, outcome=meta["outcome"]))
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def code_lines(source: str) -> list[str]:
    """The lines of a program without what it prints, blank lines and the marks of remarks."""
    lines = [line.rstrip() for line in MARKS.sub("", source).splitlines()]
    return [line for line in lines if line and not line.lstrip().startswith("#>")]


def leading_to(page: str) -> list[Lesson]:
    """The lessons that lead to a page of the reference, `models/autograd`, or to a lab,
    `labs/first-module`."""
    return [lesson for lesson in lessons() if page in lesson.leads_to]
