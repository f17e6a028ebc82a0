"""Two languages from one command: the English build also builds the Chinese site into `zh/`."""

import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

CHINESE = "zh"


def on_nav(nav, config, files):
    """Translate the titles of the sections."""
    titles = config.extra.get("sections", {})
    for item in nav.items:
        if item.is_section:
            item.title = titles.get(item.title, item.title)
    return nav


def on_page_context(context, page, config, nav):
    """Tell the templates where this page is in each language."""
    here = "" if page.url in (".", "./") else page.url
    up = "/.." if config.theme["language"] == CHINESE else ""
    root = f"{context['base_url']}{up}"
    # The chosen colour scheme is stored per scope: one for both languages.
    config.extra["scope"] = root
    context["translations"] = {"en": f"{root}/{here}", "zh-Hans": f"{root}/{CHINESE}/{here}"}
    if config.site_url:
        site = config.site_url.removesuffix(f"{CHINESE}/") if up else config.site_url
        context["addresses"] = {"en": f"{site}{here}", "zh-Hans": f"{site}{CHINESE}/{here}"}
    return context


def on_post_page(output, page, config):
    """Let the Chinese pages use the scripts and styles of the English ones."""
    if config.theme["language"] == CHINESE:
        up = "../" * page.url.count("/")
        output = output.replace(f'"{up}assets/', f'"{up}../assets/')
    return output


def on_post_build(config):
    """Build the Chinese site after the English one."""
    site = Path(config.site_dir)
    if config.theme["language"] == CHINESE:
        shutil.rmtree(site / "assets")
        (site / "404.html").unlink()
        return
    chinese = load_config(
        config.config_file_path.replace("mkdocs.yml", "mkdocs.zh.yml"),
        site_dir=str(site / CHINESE),
        site_url=config.site_url and f"{config.site_url}{CHINESE}/",
        strict=config.strict,
    )
    chinese.plugins.on_startup(command="build", dirty=False)
    build(chinese)
    chinese.plugins.on_shutdown()
