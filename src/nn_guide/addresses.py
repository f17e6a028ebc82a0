"""Where something is explained on the site."""

import os


def on_site(page: str, language: str) -> str:
    """The address of a page or of a section of it, `models/module#pitfalls`, below the address of
    the site if that is known."""
    name, _, section = page.partition("#")
    home = os.environ.get("SITE_URL", "").rstrip("/")
    folder = "zh/" if language == "zh" else ""
    return f"{home}/" * bool(home) + f"{folder}{name}/" + f"#{section}" * bool(section)
