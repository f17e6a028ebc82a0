"""The glossary: a list of all terms, each with its other names and the page that teaches it."""

import re

from nn_guide import glossary

MARK = "<!-- glossary -->"
HEADING = re.compile(r"^#+ (.*) \{#([\w-]+)\}$", re.MULTILINE)
WORDS = {
    "en": {"also": "Other words: {}.", "page": "Explained in [{}]({}).", "separator": ", "},
    "zh": {"also": "相关叫法：{}。", "page": "讲解见[{}]({})。", "separator": "、"},
}


def on_page_markdown(markdown, page, config, files):
    """Put the terms where the page has the mark."""
    if MARK not in markdown:
        return markdown
    language = config.theme["language"]
    known = sorted(glossary.TERMS, key=lambda term: term.en.lower())
    entries = "\n\n".join(entry(term, language, files) for term in known)
    return markdown.replace(MARK, f'<div class="names" markdown>\n\n{entries}\n\n</div>')


def entry(term: glossary.Term, language: str, files) -> str:
    """A term with its anchor, what it is, and where to read on."""
    words = WORDS[language]
    own, other = (term.zh, term.en) if language == "zh" else (term.en, term.zh)
    chinese = [name for name in term.also if not name.isascii()]
    english = [name for name in term.also if name.isascii()]
    also = chinese if language == "zh" else english
    name, _, anchor = term.page.partition("#")
    source = files.get_file_from_path(f"{name}.md").content_string
    titles = {found[2]: found[1] for found in HEADING.finditer(source)}
    title = titles.get(anchor) or next(iter(titles.values()))
    target = f"{name}.md{'#' * bool(anchor)}{anchor}"
    first = f"**{own}**{{ #{term.anchor} }}" + (f" · {other}" if other != own else "")
    parts = [term.define_zh if language == "zh" else term.define_en]
    if also:
        parts.append(words["also"].format(words["separator"].join(also)))
    parts.append(words["page"].format(title, target))
    blank = "" if language == "zh" else " "
    return f"{first}\n{{ .term }}\n\n{blank.join(parts)}"
