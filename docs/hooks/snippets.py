"""Under each snippet: its name, what it needs besides torch and NumPy, what it was proven on.

A device and the versions of torch stand there if the ledger has a row for the file as it is now,
and for all that it imports from us.
"""

import ast
import html
import re
from pathlib import Path

from nn_guide.book import BOOK
from nn_guide.pages import INCLUDED, ROOT
from nn_proof.example import Example
from nn_proof.ledger import Ledger

BLOCK = re.compile(r'^( *)```python(?: [^\n]*)?\n( *--8<-- "([\w/-]+)\.py"\n) *```$', re.MULTILINE)
RENDERED = re.compile(
    r'highlight"><span class="filename">snippet:([\w/-]+)</span>(<pre>.*?</pre>)', re.DOTALL
)

FACTS = re.compile(r"<!-- proven: ([\w/-]+) -->")  # as a card of the atlas has it

WORDS = {
    "en": {
        "needs": "needs {modules}",
        "here": "{module} (on this page)",
        "separator": ", ",
        "versions": "holds for torch {versions}",
        "passed": "{device} · torch {versions}",
        "unproven": "runs on {device} only, not yet run",
        "title": "What was proven, and on what",
    },
    "zh": {
        "needs": "还需要 {modules}",
        "here": "{module}（见本页）",
        "separator": "、",
        "versions": "适用于 torch {versions}",
        "passed": "{device} · torch {versions}",
        "unproven": "只能在 {device} 上运行，尚未运行",
        "title": "验证了什么、在哪里验证",
    },
}

# What a reader can get, by the name that is imported; a snippet may import files of its own too.
AVAILABLE = {"nn_guide": "", "rich": "rich", "sklearn": "scikit-learn"}

ledger = Ledger(BOOK.proofs)


def needs(source: str) -> list[str]:
    """What a snippet imports besides the standard library, torch and NumPy: modules of ours,
    and other libraries by the names that pip knows."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [name.name for name in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{name.name}" for name in node.names]
            found += [name if ours(name).is_file() else node.module for name in names]
    tops = {module: module.partition(".")[0] for module in found}
    return sorted({AVAILABLE[top] or module for module, top in tops.items() if top in AVAILABLE})


def ours(module: str) -> Path:
    """The file of a module of ours, whether it exists or not."""
    return (ROOT / INCLUDED).parent / f"{module.replace('.', '/')}.py"


def on_pre_build(config):
    """Read the ledger anew, so that a served site shows the latest."""
    global ledger
    ledger = Ledger(BOOK.proofs)


def on_page_markdown(markdown, page, config, files):
    """Carry the snippet's name through the rendering as the title of its code block."""
    return BLOCK.sub(r'\1```python title="snippet:\3"\n\2\1```', markdown)


def on_page_content(content, page, config, files):
    """Replace the title by a line under the code."""
    words = WORDS[config.theme["language"]]
    repository = config.extra["repository"]
    shown = {match[1] for match in RENDERED.finditer(content)}

    def with_badge(match: re.Match) -> str:
        file, code = match.groups()
        states = proofs(file)
        if lacking := needs(html.unescape(re.sub("<[^>]*>", "", code))):
            states.insert(0, ("needs", words["needs"].format(modules=linked(lacking))))
        # Its list of texts moves into the code when the code comes into view: hidden until then.
        annotated = " annotated" if "(1)!" in code else ""
        return f'highlight listing{annotated}">{code}{line(file, states)}'

    def line(file: str, states: list[tuple[str, str]]) -> str:
        """The name of a file and what is to be said of it."""
        name = file.removeprefix("examples/")
        label = f"<code>{name}</code>"
        if repository:
            path = BOOK.file(file).relative_to(BOOK.package).as_posix()
            address = f"{html.escape(repository)}/blob/main/src/nn_guide/{path}"
            label = f'<a href="{address}">{label}</a>'
        spans = "".join(f'<span class="{state}">{text}</span>' for state, text in states)
        return f'<p class="example">{label}{spans}</p>'

    def linked(modules: list[str]) -> str:
        """The modules, with a link to where the reader is told how to get them."""
        start = files.get_file_from_path("start.md").url_relative_to(page.file)
        named = []
        for module in modules:
            link = f'<a href="{start}#more">{module}</a>'
            here = module.removeprefix("nn_guide.").replace(".", "/") in shown
            named.append(words["here"].format(module=link) if here else link)
        return words["separator"].join(named)

    def proofs(file: str) -> list[tuple[str, str]]:
        """What a file holds for, and what it was proven on: words for the style, and the text."""
        path, states = BOOK.file(file), []
        needed = Example(file, path).needs
        if versions := needed.get("torch"):
            states.append(("versions", words["versions"].format(versions=html.escape(versions))))
        proven = ledger.proven(file, BOOK.key(path))
        if not proven and needed.get("device", "cpu") != "cpu":
            states.append(("versions", words["unproven"].format(device=needed["device"].upper())))
        verified = files.get_file_from_path("verified.md").url_relative_to(page.file)
        for device in dict.fromkeys(where.device for where in proven):
            short = dict.fromkeys(where.short for where in proven if where.device == device)
            versions = ", ".join(short)
            text = words["passed"].format(device=device.upper(), versions=versions)
            link = f'<a href="{verified}" title="{words["title"]}">{text}</a>'
            states.append(("passed", link))
        return states

    # Not a comment for the theme, which would take the `(1)` of a printed model for an annotation.
    content = content.replace('<span class="c1">#&gt;', '<span class="output">#&gt;')
    content = FACTS.sub(lambda match: line(match[1], proofs(match[1])), content)
    return RENDERED.sub(with_badge, content)
