"""Under each snippet: its name, and what it was verified on.

For an example, that is from the records in `verified/`; what is rebuilt from scratch and the
functional forms are compared with torch in the tests; the other files have tests of their own.
"""

import html
import re

from nn_guide import catalog, record

BLOCK = re.compile(r'^( *)```python\n( *--8<-- "([\w/-]+)\.py"\n) *```$', re.MULTILINE)
RENDERED = re.compile(
    r'highlight"><span class="filename">snippet:([\w/-]+)</span>(<pre>.*?</pre>)', re.DOTALL
)

WORDS = {
    "en": {
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

records = {}


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
        spans = "".join(f'<span class="{state}">{text}</span>' for state, text in states)
        # Its list of texts moves into the code when the code comes into view: hidden until then.
        annotated = " annotated" if "(1)!" in code else ""
        return f'highlight listing{annotated}">{code}<p class="example">{label}{spans}</p>'

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
