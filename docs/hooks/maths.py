"""Formulas become MathML at build time: no script, and screen readers can read them."""

import html
import re

from latex2mathml.converter import convert
from mkdocs.exceptions import PluginError

FORMULA = re.compile(r'<(span|div) class="arithmatex">\\[(\[](.*?)\\[)\]]</\1>', re.DOTALL)


def on_page_content(content, page, config, files):
    """Replace each formula; one that can't be converted ends the build."""

    def to_mathml(match: re.Match) -> str:
        tex = html.unescape(match[2]).strip()
        display = "block" if match[1] == "div" else "inline"
        braces = re.sub(r"\\[{}]", "", tex)
        if braces.count("{") != braces.count("}"):
            raise PluginError(f"{page.file.src_path}: ${tex}$ has a brace without its partner")
        try:
            mathml = convert(tex, display=display)
        except Exception as error:
            raise PluginError(f"{page.file.src_path}: cannot convert ${tex}$: {error!r}") from error
        if "\\" in mathml:
            raise PluginError(f"{page.file.src_path}: ${tex}$ has a command that is not known")
        return mathml if display == "inline" else f'<div class="formula">{mathml}</div>'

    return FORMULA.sub(to_mathml, content)
