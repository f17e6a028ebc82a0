"""What must hold for the lessons of the course: how one is built, how fast its programs grow, and
that no lesson uses what hasn't been taught."""

import ast
import builtins
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from nn_guide.book import BOOK, PACKAGE
from nn_guide.course import EXERCISES, LESSONS, Lesson, Part, code_lines, lessons, parts
from nn_guide.glossary import TERMS, Term
from nn_proof import markdown

NEW_LINES = 5  # from one step to the next
FIRST_LINES = 12  # of a program that begins
LONGEST = 50  # lines of code of a program
MINUTES = range(20, 36)
QUESTIONS = 2  # at least
REMARKS = 0.1  # of the words, at most

# Words of the glossary that everybody says.
EVERYDAY = {
    "atlas",
    "blank",
    "closure",
    "container",
    "debugging",
    "example",
    "groups",
    "hook",
    "margin",
    "myth",
    "proof",
    "register",
    "temperature",
    "uncertainty",
}
NOT_PROSE = re.compile(
    r"^---\n.*?\n---\n|^ *```.*?^ *```$|\$\$.*?\$\$|\$[^$\n]+\$|`[^`\n]+`|\[[^\]]*\]\([^)]*\)"
    r"|\{[ #:.][^}]*\}",
    re.DOTALL | re.MULTILINE,
)
OF_PYTHON = {
    name
    for kind in (str, bytes, list, dict, set, tuple, int, float, BaseException, Path)
    for name in dir(kind)
} | {"read", "write", "close"}


def problems(lesson: Lesson) -> Iterator[str]:
    """What is wrong with a lesson."""
    page = f"docs/en/learn/{lesson.slug}.md"
    found = list(parts(lesson.text("en").source))
    yield from (f"{page}: {problem}" for problem in form(lesson, found))
    yield from (f"{page}: {problem}" for problem in growth(lesson, found))
    yield from (f"{page}: {problem}" for problem in facts(lesson))
    share = in_remarks(found)
    if share > REMARKS:
        yield f"{page}: {share:.0%} of the words are remarks on lines, not {REMARKS:.0%}."
    for problem in untaught(lesson):
        yield f"{lesson.slug}: {problem}"


def form(lesson: Lesson, found: list[Part]) -> Iterator[str]:
    """What is missing on a page, or stands in the wrong order."""
    headings = [part.id for part in found if part.kind == "heading"]
    end = [f"exercise-{number}" for number in EXERCISES] + ["now"]
    if headings[-len(end) :] != end:
        yield f"the last sections should be {', '.join(end)}, and are {', '.join(headings[-4:])}."
    kinds = [part.kind for part in found]
    if "fence" not in kinds[: kinds.index("heading", 1)]:
        yield "before the first section, show a program that fails or hurts."
    if kinds.count("question") < QUESTIONS:
        yield f"{kinds.count('question')} questions, not {QUESTIONS} or more (??? question)."
    section = ""
    hints = dict.fromkeys(end[:-1], 0)
    for part in found:
        section = part.id if part.kind == "heading" else section
        if section in hints:
            hints[section] += part.kind == "tip"
    for exercise, count in hints.items():
        number = exercise.removeprefix("exercise-")
        if count < 2:
            yield f"{exercise} has {count} hints, not 2 or more (??? tip)."
        for kind in ("start", "solution"):
            if f"learn/{lesson.own}/{kind}_{number}.py" not in lesson.text("en").included:
                yield f"{exercise} doesn't show learn/{lesson.own}/{kind}_{number}.py."
    if not lesson.text("en").figures:
        yield "there is no picture."
    if not (BOOK.examples / f"learn/{lesson.slug}/train.py").is_file():
        yield f"there is no examples/learn/{lesson.slug}/train.py."
    if lesson.number > 1 and (before := Lesson(LESSONS[lesson.number - 2])).exists():
        file = f"examples/learn/{before.slug}/train.py"
        if file not in lesson.text("en").included:
            yield f"{file}, where the lesson before ended, isn't shown."


def facts(lesson: Lesson) -> Iterator[str]:
    """What the front matter lacks or says wrongly, and what isn't linked."""
    for language in ("en", "zh"):
        if not lesson.text(language).meta.get("outcome"):
            yield f"the front matter of docs/{language} has no outcome."
    lab, pages = lesson.meta.get("lab"), lesson.meta.get("reference", [])
    if not lab or not pages:
        yield "the front matter has no lab, or no reference."
    links = [f"../{page}.md" for page in pages] + [f"../labs/{lab}.ipynb"]
    for language in ("en", "zh"):
        source = lesson.text(language).source
        now = source.partition("{#now}")[2]
        for link in links:
            if not re.search(rf"\({re.escape(link)}[)#]", now):
                yield f"docs/{language}: the last section doesn't link to {link}."
    if lesson.minutes not in MINUTES:
        yield f"it takes about {lesson.minutes} minutes, not {MINUTES[0]} to {MINUTES[-1]}."


def growth(lesson: Lesson, found: Iterable[Part]) -> Iterator[str]:
    """Which programs grow too fast, or are too long."""
    before: list[str] = []
    shown: list[list[str]] = []
    for fence in fences(found):
        code = code_lines((PACKAGE / fence.included).read_text("utf-8"))
        words = fence.source.partition("\n")[0].split()
        own = fence.included.startswith(f"examples/learn/{lesson.slug}/")
        if len(code) > LONGEST:
            yield f"{fence.included} has {len(code)} lines of code, not {LONGEST} or fewer."
        if "step" in words:
            new = added(before, code)
            if len(new) > NEW_LINES:
                listed = "\n".join(f"  {line}" for line in new)
                yield f"{fence.included} is a step of {len(new)} lines, not {NEW_LINES}:\n{listed}"
        elif len(code) > FIRST_LINES and own and is_new(code, shown):
            yield (
                f"{fence.included} begins with {len(code)} lines of code, not {FIRST_LINES}: show "
                "it in steps (```python step)."
            )
        before = code
        shown.append(code)


def is_new(code: list[str], shown: list[list[str]]) -> bool:
    """Whether a program is no variation of one that was shown."""
    return all(len(added(other, code)) > NEW_LINES for other in shown)


def fences(found: Iterable[Part]) -> Iterator[Part]:
    """The fences that include a file, also those in boxes."""
    for part in found:
        if part.included:
            yield part
        elif part.kind not in ("text", "heading", "fence"):
            yield from fences(parts(part.source))


def added(before: list[str], code: list[str]) -> list[str]:
    """The lines of a program that the one before it doesn't have."""
    return [code[number] for number in markdown.added(before, code)]


def in_remarks(found: list[Part]) -> float:
    """The share of the words of a page that stands in remarks on lines of code."""
    remarks = everything = 0
    for number, part in enumerate(found):
        words = len(part.source.split()) if part.kind != "fence" else 0
        everything += words
        after = number and found[number - 1].included and re.match(r"1\. ", part.source)
        remarks += words if after else 0
    return remarks / max(1, everything)


def untaught(lesson: Lesson) -> Iterator[str]:
    """What a lesson uses that neither it nor an earlier one teaches."""
    before = [other for other in lessons() if other.number <= lesson.number]
    taught = {str(name) for other in before for name in other.meta.get("teaches", [])}
    used: set[str] = set()
    for name in lesson.programs:
        here = names((PACKAGE / name).read_text("utf-8"))
        used |= here
        if lacking := sorted(here - taught):
            yield f"{name} uses {', '.join(lacking)}, which no lesson so far teaches."
    known = {term.en for term in TERMS}
    for name in lesson.meta.get("teaches", []):
        if str(name) not in known and str(name) not in used:
            yield f"`teaches` has '{name}', which is no term of the glossary and in no program."
    for language in ("en", "zh"):
        source = lesson.text(language).source
        said = words(source, language, [term for term in TERMS if term.en not in taught])
        for term in said:
            yield (
                f"docs/{language} says '{term.zh if language == 'zh' else term.en}', which no "
                f"lesson so far teaches; link it: [{term.en}](../glossary.md#{term.anchor})."
            )


def words(source: str, language: str, terms: Iterable[Term]) -> list[Term]:
    """Which of the terms the prose of a page says, outside of links."""
    prose = NOT_PROSE.sub(" ", source)
    return [
        term
        for term in terms
        if term.en not in EVERYDAY
        and (
            re.search(rf"\b{re.escape(term.en)}s?\b", prose, re.IGNORECASE)
            if language == "en"
            else len(term.zh) > 1 and term.zh in prose
        )
    ]


def names(source: str) -> set[str]:
    """What a program uses that isn't Python or its own.

    `torch.tensor` for what is in a module, `DataLoader` for what is imported by its name, `.grad`
    for an attribute or a method, `requires_grad` for an argument that is given by name, and `@`.
    """
    tree = ast.parse(source)
    modules: set[str] = set()
    single: set[str] = set()
    standard: set[str] = set()
    own: set[str] = set()
    arguments: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                top = alias.name.partition(".")[0]
                local = alias.asname or top
                (standard if top in sys.stdlib_module_names else modules).add(local)
        elif isinstance(node, ast.ImportFrom) and node.module:
            kind = standard if node.module.partition(".")[0] in sys.stdlib_module_names else single
            kind.update(alias.asname or alias.name for alias in node.names)
        elif isinstance(node, ast.ClassDef):
            own.update(part.name for part in node.body if isinstance(part, ast.FunctionDef))
        elif isinstance(node, ast.FunctionDef | ast.Lambda):
            args = node.args
            arguments.update(a.arg for a in args.posonlyargs + args.args + args.kwonlyargs)
        elif isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self":
            own.update([node.attr] if isinstance(node.ctx, ast.Store) else [])
    found = set()
    inside: set[int] = set()  # of a chain such as torch.optim.SGD, the parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and id(node) not in inside:
            root = node.value
            while isinstance(root, ast.Attribute):
                root = root.value
            name = root.id if isinstance(root, ast.Name) else ""
            if name in modules or name in single:
                found.add(ast.unparse(node))
                part = node.value
                while isinstance(part, ast.Attribute):
                    inside.add(id(part))
                    part = part.value
            elif name not in standard and node.attr not in OF_PYTHON | own:
                found.add(f".{node.attr}")
        elif isinstance(node, ast.Name) and node.id in single and isinstance(node.ctx, ast.Load):
            if node.id not in ("nn", "F", "optim"):
                found.add(node.id)
        elif isinstance(node, ast.Call):
            called = node.func
            python = (isinstance(called, ast.Name) and hasattr(builtins, called.id)) or (
                isinstance(called, ast.Attribute) and called.attr in OF_PYTHON
            )
            found.update(
                key.arg
                for key in node.keywords
                if key.arg and not python and key.arg not in arguments
            )
        elif isinstance(node, ast.MatMult):
            found.add("@")
    return found
