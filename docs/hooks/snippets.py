"""Under each snippet: its name, what it needs besides torch and NumPy, what it was verified on.

For an example, that is from the records in `verified/`; what is rebuilt from scratch and the
functional forms are compared with torch in the tests; the other files have tests of their own.
"""

import ast
import html
import re
from pathlib import Path

from nn_guide import catalog, record
from nn_guide.pages import INCLUDED, ROOT

BLOCK = re.compile(r'^( *)```python\n( *--8<-- "([\w/-]+)\.py"\n) *```$', re.MULTILINE)
RENDERED = re.compile(
    r'highlight"><span class="filename">snippet:([\w/-]+)</span>(<pre>.*?</pre>)', re.DOTALL
)

WORDS = {
    "en": {
        "needs": "needs {modules}",
        "here": "{module} (on this page)",
        "separator": ", ",
        "passed": "verified on {device} with torch {torch}",
        "failed": "fails on {device} with torch {torch}",
        "skipped": "not made for {device}",
        "versions": "holds for torch {versions}",
        "elsewhere": "not run with torch {torch}",
        "changed": "changed since it was run on {device}",
        "never": "not yet run on {device}",
        "compared": "compared with torch in the tests",
        "tested": "covered by the tests",
    },
    "zh": {
        "needs": "还需要 {modules}",
        "here": "{module}（见本页）",
        "separator": "、",
        "passed": "已在 {device} 上用 torch {torch} 验证",
        "failed": "在 {device} 上用 torch {torch} 运行未通过",
        "skipped": "不适用于 {device}",
        "versions": "适用于 torch {versions}",
        "elsewhere": "未用 torch {torch} 运行",
        "changed": "上次在 {device} 上运行之后有改动",
        "never": "尚未在 {device} 上运行",
        "compared": "测试中与 torch 逐项比对",
        "tested": "由测试覆盖",
    },
}

# What a reader can get, by the name that is imported; a snippet may import files of its own too.
AVAILABLE = {"nn_guide": "", "rich": "rich", "sklearn": "scikit-learn"}

records = {}


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
    """Read the records anew, so that a served site shows the latest."""
    records.update({device: record.load(device) for device in record.DEVICES})


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
        name = file.removeprefix("examples/")
        label = f"<code>{name}</code>"
        if repository:
            address = f"{html.escape(repository)}/blob/main/src/nn_guide/{file}.py"
            label = f'<a href="{address}">{label}</a>'
        if file.startswith("examples/"):
            states = runs(name)
        else:
            proof = "compared" if file.startswith(("scratch/", "atlas/")) else "tested"
            states = [("passed", words[proof])]
            if file.startswith("atlas/") and not records.get("cuda"):
                states.append(("never", words["never"].format(device="CUDA")))
        if lacking := needs(html.unescape(re.sub("<[^>]*>", "", code))):
            states.insert(0, ("needs", words["needs"].format(modules=linked(lacking))))
        spans = "".join(f'<span class="{state}">{text}</span>' for state, text in states)
        # Its list of texts moves into the code when the code comes into view: hidden until then.
        annotated = " annotated" if "(1)!" in code else ""
        return f'highlight listing{annotated}">{code}<p class="example">{label}{spans}</p>'

    def linked(modules: list[str]) -> str:
        """The modules, with a link to where the reader is told how to get them."""
        start = files.get_file_from_path("start.md").url_relative_to(page.file)
        named = []
        for module in modules:
            link = f'<a href="{start}#more">{module}</a>'
            here = module.removeprefix("nn_guide.").replace(".", "/") in shown
            named.append(words["here"].format(module=link) if here else link)
        return words["separator"].join(named)

    def runs(name: str) -> list[tuple[str, str]]:
        """What an example holds for, and what is recorded about it on each device: words for
        the style, and the sentence."""
        needs, states = catalog.needs(catalog.path(name).read_text("utf-8")), []
        if versions := html.escape(needs.get("torch", "")):
            states.append(("versions", words["versions"].format(versions=versions)))
        for device, of_device in records.items():
            state = record.state(name, of_device)
            if state == "skipped" and needs.get("device", device) == device:
                state = "elsewhere"  # it is the version that it isn't made for
            torch = of_device["torch"].partition("+")[0] if of_device else ""
            states.append((state, words[state].format(device=device.upper(), torch=torch)))
        return states

    # Not a comment for the theme, which would take the `(1)` of a printed model for an annotation.
    content = content.replace('<span class="c1">#&gt;', '<span class="output">#&gt;')
    return RENDERED.sub(with_badge, content)
