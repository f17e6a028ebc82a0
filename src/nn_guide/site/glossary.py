"""The glossary: a list of all terms, each with its other names and the page that teaches it."""

from nn_guide import glossary
from nn_proof.stage import Page, Pages

MARK = "<!-- glossary -->"
WORDS = {
    "en": {"also": "Other words: {}.", "page": "Explained in [{}]({}).", "separator": ", "},
    "zh": {"also": "相关叫法：{}。", "page": "讲解见[{}]({})。", "separator": "、"},
}


def put(text: str, page: Page, pages: Pages) -> str:
    """Put the terms where the page has the mark."""
    if MARK not in text:
        return text
    known = sorted(glossary.TERMS, key=lambda term: term.en.lower())
    entries = "\n\n".join(entry(term, pages) for term in known)
    return text.replace(MARK, f'<div class="names" markdown>\n\n{entries}\n\n</div>')


def entry(term: glossary.Term, pages: Pages) -> str:
    """A term with its anchor, what it is, and where to read on."""
    language = pages.language
    words = WORDS[language]
    own, other = (term.zh, term.en) if language == "zh" else (term.en, term.zh)
    chinese = [name for name in term.also if not name.isascii()]
    english = [name for name in term.also if name.isascii()]
    also = chinese if language == "zh" else english
    name, _, anchor = term.page.partition("#")
    headings = pages[name].headings
    title = headings[anchor] if anchor in headings else next(iter(headings.values()))
    target = f"{name}.md{'#' * bool(anchor)}{anchor}"
    first = f"**{own}**{{ #{term.anchor} }}" + (f" · {other}" if other != own else "")
    parts = [term.define_zh if language == "zh" else term.define_en]
    if also:
        parts.append(words["also"].format(words["separator"].join(also)))
    parts.append(words["page"].format(title, target))
    blank = "" if language == "zh" else " "
    return f"{first}\n{{ .term }}\n\n{blank.join(parts)}"
