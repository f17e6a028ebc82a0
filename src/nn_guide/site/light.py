"""Scripts and styles as they are sent: without what only their readers need."""

from pathlib import Path

import minify_html


def script(source: str) -> str:
    """A script, made short."""
    return _within("script", source)


def style(source: str) -> str:
    """A style sheet, made short."""
    return _within("style", source)


def _within(tag: str, source: str) -> str:
    made = minify_html.minify(f"<{tag}>{source}</{tag}>", minify_js=True, minify_css=True)
    return made.removeprefix(f"<{tag}>").removesuffix(f"</{tag}>")


def lighten(assets: Path) -> None:
    """Make all scripts and styles in a folder short."""
    for suffix, shorter in ((".js", script), (".css", style)):
        for file in assets.rglob(f"*{suffix}"):
            file.write_text(shorter(file.read_text("utf-8")), "utf-8")
