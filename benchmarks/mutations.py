"""How many wrong facts do the tests see? One at a time, a random fact is changed, in a copy.

Numbers of pages are changed in both languages alike, and the change is written down as reviewed, as
by an author who has made a mistake. `python benchmarks/mutations.py [COUNT] [SEED]` prints how many
of each kind a test saw, and those that none did. It changes nothing in this folder.
"""

import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import mutate_atlas
from rich.progress import track

from nn_guide import pages, translations
from nn_guide.book import BOOK
from nn_proof.numbers import CONSTANT, NUMBER
from nn_proof.text import Text

ROOT = pages.ROOT
COPIED = ("docs", "notebooks", "proofs", "src", "tests", "benchmarks")
FILES = (
    "pyproject.toml",
    "conftest.py",
    "mkdocs.yml",
    "mkdocs.zh.yml",
    "README.md",
    "README.zh.md",
)
# Of a hundred changes, how many of each kind.
SHARES = {"number": 45, "default": 10, "output": 15, "figure": 10, "atlas": 15, "lab": 5}


class Copy:
    """A copy of the repository in which one thing at a time is wrong."""

    def __init__(self, folder: Path):
        self.root = folder
        for name in COPIED:
            shutil.copytree(ROOT / name, folder / name)
        for name in FILES:
            if (ROOT / name).exists():
                shutil.copy(ROOT / name, folder / name)

    def tests(self, *arguments: str) -> bool:
        """Whether all tests pass that these arguments of pytest select."""
        command = [sys.executable, "-m", "pytest", "-xq", "-p", "no:cacheprovider", *arguments]
        variables = {"PYTHONPATH": str(self.root / "src"), "OMP_NUM_THREADS": "1"}
        environment = os.environ | variables
        ran = subprocess.run(command, cwd=self.root, env=environment, capture_output=True)
        if ran.returncode not in (0, 1):
            raise SystemExit(ran.stdout.decode()[-2000:] + ran.stderr.decode()[-2000:])
        return ran.returncode == 0

    def restore(self, name: str) -> None:
        """Put a file back as it is."""
        shutil.copy(ROOT / name, self.root / name)


def another(number: str, choice: random.Random) -> str:
    """The number with another digit."""
    while True:
        at = choice.choice([i for i, sign in enumerate(number) if sign.isdigit()])
        new = number[:at] + choice.choice("0123456789") + number[at + 1 :]
        if float(re.sub("[^0-9.]", "", new) or 0) != float(re.sub("[^0-9.]", "", number) or 0):
            return new


# Each kind changes something in the copy and returns what, the files to restore, and the tests that
# look at it.
Change = tuple[str, list[str], list[str]]


def number(copy: Copy, choice: random.Random) -> Change:
    """A number of a page's prose, tables, formulas or alternative texts, in both languages."""
    while True:
        name = choice.choice(pages.names())
        english, chinese = (file.read_text("utf-8") for file in translations.files(name, copy.root))
        found = [m for m in NUMBER.finditer(english) if prose(english, m.start())]
        found += [m for m in CONSTANT.finditer(english) if "$" in line(english, m.start())]
        if not found:
            continue
        match = choice.choice(found)
        old = match[0]
        new = another(old, choice) if old.count(".") < 2 else old[:-1] + "9"
        places = list(re.finditer(rf"(?<![\w.]){re.escape(old)}(?![\w.])", chinese))
        share = match.start() / len(english)
        if places:
            place = min(places, key=lambda m: abs(m.start() / len(chinese) - share)).start()
            chinese = chinese[:place] + new + chinese[place + len(old) :]
        english = english[: match.start()] + new + english[match.end() :]
        for file, text in zip(translations.files(name, copy.root), (english, chinese), strict=True):
            file.write_text(text, "utf-8")
        translations.stamp(name, copy.root)
        where = " ".join(line(english, match.start()).split())[:90]
        reviews = translations.rows_file(translations.REVIEWS, name, Path()).as_posix()
        touched = [f"docs/{language}/{name}.md" for language in ("en", "zh")] + [reviews]
        files = ["tests/test_pages.py", "tests/test_translations.py", "tests/test_traces.py"]
        return f"{name}: {old} → {new} in '{where}'", touched, [*files, "-k", f"{name}"]


def line(text: str, at: int) -> str:
    """The line of a text that contains a position."""
    return text[text.rfind("\n", 0, at) + 1 : text.find("\n", at)]


def prose(text: str, at: int) -> bool:
    """Whether a position is in what is read: not in code, front matter, addresses, list numbers."""
    start = text.find("\n---\n", 4)
    of_line = line(text, at)
    inside = at - text.rfind("\n", 0, at) - 1
    hidden = re.compile(r"\]\([^)]*\)|\{[^}]*\}|^ *\d+\. |--8<--.*|<!--.*?-->|```.*")
    return at > start and not any(m.start() <= inside < m.end() for m in hidden.finditer(of_line))


def default(copy: Copy, choice: random.Random) -> Change:
    """A default in a table of arguments, in both languages."""
    while True:
        name = choice.choice(pages.names())
        english, chinese = translations.files(name, copy.root)
        tables = [t for t in Text(english).tables if "default" in t.rows[0][1].lower()]
        cells = [second for table in tables for _, second, *_ in table.rows[1:]]
        found = [said[-1] for said in (re.findall("`([^`]+)`", cell) for cell in cells) if said]
        if not found:
            continue
        old = choice.choice(found)
        swapped = {"True": "False", "False": "True", "None": "0", '"mean"': '"sum"'}
        new = swapped.get(old) or (another(old, choice) if re.search(r"\d", old) else "None")
        for file in (english, chinese):
            text = file.read_text("utf-8")
            row = re.compile(rf"^(\| `\w+` \| [^|]*`){re.escape(old)}(` \|)", re.MULTILINE)
            file.write_text(row.sub(rf"\g<1>{new}\g<2>", text, count=1), "utf-8")
        translations.stamp(name, copy.root)
        reviews = translations.rows_file(translations.REVIEWS, name, Path()).as_posix()
        touched = [f"docs/{language}/{name}.md" for language in ("en", "zh")] + [reviews]
        return f"{name}: default {old} → {new}", touched, ["tests/test_traces.py", "-k", name]


def output(copy: Copy, choice: random.Random) -> Change:
    """A digit of what an example prints."""
    while True:
        name = choice.choice(BOOK.names())
        file = copy.root / f"src/nn_guide/examples/{name}.py"
        source = file.read_text("utf-8")
        digits = [
            at
            for shown in re.finditer(r"^ *#>.*$", source, re.MULTILINE)
            for at in range(shown.start(), shown.end())
            if source[at].isdigit()
        ]
        if not digits or BOOK.example(name).needs:
            continue
        at = choice.choice(digits)
        new = choice.choice([digit for digit in "0123456789" if digit != source[at]])
        file.write_text(source[:at] + new + source[at + 1 :], "utf-8")
        what = f"{name}: {source[at]} → {new} in '{line(source, at).strip()[:80]}'"
        return what, [f"src/nn_guide/examples/{name}.py"], ["tests/test_examples.py", "-k", name]


def figure(copy: Copy, choice: random.Random) -> Change:
    """A number in a drawing: a label or a coordinate."""
    file = choice.choice(sorted((copy.root / "docs/figures").rglob("*.svg")))
    drawing = file.read_text("utf-8")
    start = drawing.find("<g")
    comments = [range(*m.span()) for m in re.finditer("<!--.*?-->", drawing)]
    numbers = re.compile(r"(?<![\w.#-])\d+(?:\.\d+)?(?![\w.%])").finditer(drawing, start)
    match = choice.choice([m for m in numbers if not any(m.start() in c for c in comments)])
    at = match.start()
    new = str(round(float(match[0]) * 1.2 + 1, 2))
    file.write_text(drawing[:at] + new + drawing[at + len(match[0]) :], "utf-8")
    name = file.relative_to(copy.root / "docs/figures").with_suffix("").as_posix()
    what = f"{name}.svg: {match[0]} → {new} in '{drawing[at - 20 : at + 20]}'"
    whole = name.partition("/")[0]
    return what, [f"docs/figures/{name}.svg"], ["tests/test_figures.py", "-k", whole]


def atlas(copy: Copy, choice: random.Random) -> Change:
    """A fact of an entry of the atlas."""
    file, old, new = choice.choice([*mutate_atlas.mutations()])
    name = file.relative_to(ROOT).as_posix()
    text = (copy.root / name).read_text("utf-8")
    (copy.root / name).write_text(text.replace(old, new, 1), "utf-8")
    lines = zip(old.splitlines(), new.splitlines(), strict=False)
    what = next(f"{a.strip()} → {b.strip()}" for a, b in lines if a != b)
    kinds = ("facts", "functional", "links", "sentences", "tensor_shapes")
    tests = [f"tests/atlas/test_{kind}.py" for kind in kinds]
    return f"{file.name}, {old.partition(':')[0]}: {what[:100]}", [name], tests


def lab(copy: Copy, choice: random.Random) -> Change:
    """A number in what a lab says or prints."""
    file = choice.choice(sorted((copy.root / "notebooks/en").glob("*.ipynb")))
    source = file.read_text("utf-8")
    found = [
        match
        for match in re.finditer(r"(?<![\w.\\#])\d+(?:\.\d+)?(?![\w.])", source)
        if re.match(r'^ +".*"?,?$', line(source, match.start()))
        and '"id"' not in line(source, match.start())
        and "image/png" not in line(source, match.start())
    ]
    match = choice.choice(found)
    new = another(match[0], choice)
    file.write_text(source[: match.start()] + new + source[match.end() :], "utf-8")
    what = f"{file.name}: {match[0]} → {new} in '{line(source, match.start()).strip()[:80]}'"
    name = file.relative_to(copy.root).as_posix()
    return what, [name], [name, "tests/test_notebooks.py", "tests/test_lab_traces.py"]


KINDS: dict[str, Callable[[Copy, random.Random], Change]] = {
    "number": number,
    "default": default,
    "output": output,
    "figure": figure,
    "atlas": atlas,
    "lab": lab,
}


def main(count: int = 200, seed: int = 0) -> None:
    """Change `count` facts, one at a time, and print what was seen."""
    choice = random.Random(seed)
    kinds = [kind for kind, share in SHARES.items() for _ in range(round(share * count / 100))]
    seen: Counter[str] = Counter()
    missed = []
    with tempfile.TemporaryDirectory() as folder:
        copy = Copy(Path(folder))
        for kind in track(kinds, "Changing facts"):
            what, touched, tests = KINDS[kind](copy, choice)
            passed = copy.tests(*tests)
            for name in touched:
                copy.restore(name)
            if passed:
                missed.append(f"{kind}: {what}")
                print(f"not seen: {missed[-1]}", flush=True)
                continue
            seen[kind] += 1
            if seen[kind] == 1 and not copy.tests(*tests):
                raise SystemExit(f"These tests fail before anything is changed: {tests}")
    for kind in SHARES:
        print(f"{kind:8} {seen[kind]:4} of {kinds.count(kind):4} seen")
    print(f"{'all':8} {seen.total():4} of {len(kinds):4}: {seen.total() / len(kinds):.1%}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
