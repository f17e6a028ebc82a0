"""Draw sentences of the Chinese pages, old and new ones mixed, to be read by somebody who doesn't
know which is which, and count the marks.

python benchmarks/sentences.py draw REVISION sentences.txt key.json
python benchmarks/sentences.py count sentences.txt key.json

Each line of sentences.txt is a number and a sentence. Who reads it writes a mark before the number:
`t` if it sounds translated, `u` if it is unclear; natural ones stay as they are. The count is in
marks per 1,000 characters.
"""

import json
import random
import re
import subprocess
import sys
from pathlib import Path

from nn_guide.pages import ROOT

CHAPTERS = ("models", "layers", "activations", "losses", "optimizers", "training")
SEED, EACH = 2, 100
# What no sentence is read for: front matter, code, tables, headings, formulas, drawings, includes.
UNREAD = re.compile(
    r"\A---\n(?s:.*?)^---\n|^ *```(?s:.*?)^ *```$|^\$\$(?s:.*?)\$\$"
    r"|^ *(?:\||#|!\[|<!--|!!!|\?\?\?).*$",
    re.MULTILINE,
)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
END = "\u3002\uff01\uff1f"  # full stop, exclamation mark, question mark
SENTENCE = re.compile(rf"[^{END}\n]{{8,}}[{END}]")


def sentences(text: str) -> list[str]:
    """The sentences of a page."""
    prose = LINK.sub(r"\1", UNREAD.sub("", text))
    found = (sentence.strip(" 0123456789.-*") for sentence in SENTENCE.findall(prose))
    return [sentence for sentence in found if len(re.findall("[\u4e00-\u9fff]", sentence)) >= 8]


def at(revision: str, file: Path) -> str:
    """A file as it was."""
    name = f"{revision}:{file.relative_to(ROOT).as_posix()}"
    done = subprocess.run(["git", "show", name], cwd=ROOT, capture_output=True, check=False)
    return done.stdout.decode()


def draw(revision: str, listed: Path, key: Path) -> None:
    """Write the sentences, and which of them are new."""
    files = [file for chapter in CHAPTERS for file in (ROOT / "docs/zh" / chapter).glob("*.md")]
    old = {s for file in sorted(files) for s in sentences(at(revision, file))}
    new = {s for file in sorted(files) for s in sentences(file.read_text("utf-8"))}
    chance = random.Random(SEED)
    drawn = [(s, "old") for s in chance.sample(sorted(old - new), EACH)]
    drawn += [(s, "new") for s in chance.sample(sorted(new - old), EACH)]
    chance.shuffle(drawn)
    listed.write_text("".join(f"{n} {s}\n" for n, (s, _) in enumerate(drawn, 1)), "utf-8")
    key.write_text(json.dumps([which for _, which in drawn]))
    print(f"{len(old - new)} old and {len(new - old)} new sentences; {EACH} of each in {listed}.")


def count(listed: Path, key: Path) -> None:
    """Print the marks of old and new sentences."""
    which = json.loads(key.read_text())
    marks = {kind: {"t": 0, "u": 0, "": 0} for kind in ("old", "new")}
    length = dict.fromkeys(marks, 0)
    for line in listed.read_text("utf-8").splitlines():
        mark, number, sentence = re.fullmatch(r"([tu]?) *(\d+) (.*)", line).groups()
        kind = which[int(number) - 1]
        marks[kind][mark] += 1
        length[kind] += len(sentence)
    for kind, found in marks.items():
        rate = 1000 * (found["t"] + found["u"]) / length[kind]
        print(
            f"{kind}: {found['']} natural, {found['t']} translated, {found['u']} unclear; "
            f"{rate:.1f} marked per 1,000 characters"
        )


if __name__ == "__main__":
    command, *words = sys.argv[1:]
    draw(words[0], *map(Path, words[1:])) if command == "draw" else count(*map(Path, words))
