"""Under each example: its name, and what it was verified on, from the records in `verified/`."""

import html
import re

from nn_guide import record

BLOCK = re.compile(r'^( *)```python\n( *--8<-- "examples/([\w/-]+)\.py"\n) *```$', re.MULTILINE)
RENDERED = re.compile(
    r'highlight"><span class="filename">example:([\w/-]+)</span>(<pre>.*?</pre>)', re.DOTALL
)

WORDS = {
    "en": {
        "passed": "verified on {device} with torch {torch}",
        "failed": "fails on {device} with torch {torch}",
        "skipped": "not made for {device}",
        "changed": "changed since it was run on {device}",
        "never": "not yet run on {device}",
    },
    "zh": {
        "passed": "已在 {device} 上用 torch {torch} 验证",
        "failed": "在 {device} 上用 torch {torch} 运行未通过",
        "skipped": "不适用于 {device}",
        "changed": "上次在 {device} 上运行之后有改动",
        "never": "尚未在 {device} 上运行",
    },
}

records = {}


def on_pre_build(config):
    """Read the records anew, so that a served site shows the latest."""
    records.update({device: record.load(device) for device in record.DEVICES})


def on_page_markdown(markdown, page, config, files):
    """Carry the example's name through the rendering as the title of its code block."""
    return BLOCK.sub(r'\1```python title="example:\3"\n\2\1```', markdown)


def on_page_content(content, page, config, files):
    """Replace the title by a line under the code."""
    words = WORDS[config.theme["language"]]
    repository = config.extra["repository"]

    def with_badge(match: re.Match) -> str:
        name, code = match.groups()
        label = f"<code>{name}</code>"
        if repository:
            file = f"src/nn_guide/examples/{name}.py"
            label = f'<a href="{html.escape(repository)}/blob/main/{file}">{label}</a>'
        states = []
        for device, of_device in records.items():
            state = record.state(name, of_device)
            torch = of_device["torch"].partition("+")[0] if of_device else ""
            text = words[state].format(device=device.upper(), torch=torch)
            states.append(f'<span class="{state}">{text}</span>')
        # Its list of texts moves into the code when the code comes into view: hidden until then.
        annotated = " annotated" if "(1)!" in code else ""
        badge = f'<p class="example">{label}{"".join(states)}</p>'
        return f'highlight listing{annotated}">{code}{badge}'

    # Not a comment for the theme, which would take the `(1)` of a printed model for an annotation.
    content = content.replace('<span class="c1">#&gt;', '<span class="output">#&gt;')
    return RENDERED.sub(with_badge, content)
