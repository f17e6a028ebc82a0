"""Building the site, both languages side by side, and serving it while somebody writes."""

import errno
import gc
import logging
import multiprocessing
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mkdocs.__main__ import cli as mkdocs
from mkdocs.commands.build import build as build_language
from mkdocs.config import load_config
from mkdocs.livereload import LiveReloadServer
from rich.console import Console

from nn_guide import site
from nn_guide.book import BOOK
from nn_guide.pages import ROOT, PageError
from nn_guide.site import live, machines
from nn_guide.site.light import lighten
from nn_proof.stage import StageError

LANGUAGES = {"en": "mkdocs.yml", "zh": "mkdocs.zh.yml"}
# Where files are that listings show, below the package; they are published to be downloaded.
LISTED = ("examples", "scratch", "training", "atlas/forms", "learn")
WATCHED = ("docs", "notebooks", "proofs", "src", "mkdocs.yml", "mkdocs.zh.yml")
console = Console(highlight=False)


class BuildError(PageError):
    """The site can't be built or served; the message says why, and what to do."""


def build(target: Path) -> None:
    """Build the site into a folder, which stays as it was if that fails.

    Raises:
        BuildError: a page is wrong; what is wrong has been printed.
    """
    part = target.absolute().with_name(f".{target.name}.part")
    folders = {language: part.with_name(f"{part.name}.{language}") for language in LANGUAGES}
    # Each process begins with what this one has imported, where processes can.
    processes: Any = multiprocessing.get_context("fork" if hasattr(os, "fork") else "spawn")
    with tempfile.TemporaryDirectory() as temporary:
        files = {language: Path(temporary, language) for language in LANGUAGES}
        running = {
            language: processes.Process(target=_build, args=(language, folder, files[language]))
            for language, folder in folders.items()
        }
        for process in running.values():
            process.start()
        with console.status("Building the site in English and in Chinese"):
            for process in running.values():
                process.join()
        said = {language: file.read_text("utf-8") for language, file in files.items()}
    failed = False
    for language, process in running.items():
        lines = [line for line in said[language].splitlines() if not line.startswith("INFO ")]
        if lines:
            console.print(f"{LANGUAGES[language]}:", *lines, sep="\n", markup=False)
        failed = failed or process.exitcode != 0
    if failed:
        raise BuildError("The site can't be built; above stands why. Mend that and try again.")
    english = folders["en"]
    folders["zh"].rename(english / "zh")
    try:
        finish(english)
    except StageError as error:
        raise BuildError(str(error)) from None
    shutil.rmtree(target, ignore_errors=True)
    english.rename(target)


def _build(language: str, folder: Path, said: Path) -> None:
    """Build a language in this process, which is for nothing else; `said` gets what it says."""
    gc.disable()  # there is room for what it makes
    with said.open("w") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    os.chdir(ROOT)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    command = ["build", "--strict", "--config-file", LANGUAGES[language], "--site-dir", str(folder)]
    mkdocs(command)


def finish(folder: Path) -> None:
    """Add what stands once for both languages: the files of listings to download, the figures that
    answer, what is there for programs, and, if it is known where the site will be, what search
    engines ask for."""
    share(folder)
    live.bundle(folder / "assets")
    lighten(folder / "assets")
    home = os.environ.get("SITE_URL", "")
    if os.environ.get("DIRECTORY_URLS") != "false":  # else it is a copy to be read offline
        machines.gather(folder, site.STAGED, home)
    if home:
        lines = ["User-agent: *", "Allow: /"]
        lines += [f"Sitemap: {home}{sub}sitemap.xml" for sub in ("", "zh/")]
        (folder / "robots.txt").write_text("\n".join(lines) + "\n", "utf-8")
    ignored = shutil.ignore_patterns(".*", "_*", "*.yaml", "*.json", "*.toml")
    for kind in LISTED:
        shutil.copytree(BOOK.package / kind, folder / "code" / kind, ignore=ignored)


def share(folder: Path) -> None:
    """Let scripts and styles stand once, and take away those of Material that no page loads."""
    chinese = folder / "zh"
    for script in (chinese / "assets").glob("names.*.js"):
        script.replace(folder / "assets" / script.name)
    for unused in ("images", "javascripts", "stylesheets"):
        shutil.rmtree(folder / "assets" / unused, ignore_errors=True)
    shutil.rmtree(chinese / "assets", ignore_errors=True)
    (chinese / "404.html").unlink(missing_ok=True)


class Changes:
    """What has been saved since somebody last asked."""

    def __init__(self) -> None:
        self.known = dict(self._times())

    def _times(self) -> Iterator[tuple[Path, int]]:
        for watched in WATCHED:
            path = ROOT / watched
            for file in [path] if path.is_file() else path.rglob("*.*"):
                if "__pycache__" not in file.parts and file.is_file():
                    yield file, file.stat().st_mtime_ns

    def new(self) -> set[Path]:
        """The files that were changed, added or taken away."""
        now = dict(self._times())
        changed = {file for file, _ in self.known.items() ^ now.items()}
        self.known = now
        return changed


def concerned(changed: set[Path]) -> dict[str, set[str]] | None:
    """The pages of each language that must be rendered anew; None if it may be all of them."""
    found: dict[str, set[str]] = {language: set() for language in LANGUAGES}
    for file in changed:
        parts = file.relative_to(ROOT).with_suffix("").parts
        listed = "/".join(parts[2:]).startswith(LISTED) and parts[:2] == ("src", "nn_guide")
        if parts[0] == "docs" and parts[1] in LANGUAGES and file.suffix == ".md" and file.exists():
            found[parts[1]].add("/".join(parts[2:]))
        elif listed and file.suffix == ".py" and file.exists():
            included = f'"{"/".join(parts[2:])}.py"'
            for language in LANGUAGES:
                for page in site.read(language).pages.values():
                    if included in page.source:
                        found[language].add(page.name)
        else:
            return None
    return found


def serve(port: int) -> None:
    """Build the site, serve it, and renew the pages that a saved file concerns, until Ctrl-C.

    Raises:
        BuildError: the port is in use, or the site can't be built.
    """
    target = ROOT / "site"
    changes = Changes()

    def renew() -> None:
        changed = changes.new()
        pages = concerned(changed) if changed else {}
        if pages is None:  # code or data: what is loaded of them is old
            os.execv(sys.executable, sys.orig_argv)
        for language, names in pages.items():
            if names:
                render(language, target, names)

    server = LiveReloadServer(builder=renew, host="127.0.0.1", port=port, root=str(target))
    try:
        server.server_bind()
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise BuildError(f"Cannot serve at port {port}: {error.strerror}.") from None
        raise BuildError(
            f"Port {port} is in use. Stop what uses it, or choose another port: "
            f"make serve PORT={port + 1}"
        ) from None
    # What reloads a page is a script within it, which the site as it is published doesn't allow.
    os.environ["NN_GUIDE_SERVING"] = "yes"
    build(target)
    server.server_bind = lambda: None  # type: ignore[method-assign]  # it is bound
    server.error_handler = lambda code: (target / "404.html").read_bytes() if code == 404 else None
    for watched in WATCHED:
        server.watch(str(ROOT / watched))
    console.print(f"The site is at [bold]{server.url}[/bold]; it follows what you save.")
    try:
        server.serve()
    except KeyboardInterrupt:
        pass
    finally:
        server.shutdown()


def render(language: str, target: Path, names: set[str]) -> None:
    """Render some pages of a language anew; a broken link is printed."""
    site.only = names
    try:
        folder = target if language == "en" else target / "zh"
        config = load_config(str(ROOT / LANGUAGES[language]), site_dir=str(folder))
        logging.getLogger("mkdocs").setLevel(logging.ERROR)
        config.plugins.on_startup(command="serve", dirty=True)
        build_language(config, dirty=True)
        share(target)
    finally:
        site.only = None
