"""Which files are saved, and what is wrong with the pages that they concern: `nn-guide watch`."""

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

from nn_guide import traces, translations
from nn_guide.book import BOOK
from nn_guide.pages import ROOT, Page, PageError, examples_not_shown, names
from nn_proof.text import TextError

EXAMPLES = BOOK.examples.resolve()
FOLDERS = [EXAMPLES, *((ROOT / "docs" / language).resolve() for language in ("en", "zh"))]
QUIET = 0.05  # seconds in which nothing more happens: the editor is done


class Saves(FileSystemEventHandler):
    """The examples and pages that are saved, as batches of what is saved together.

    A context manager, which watches as long as it is open. A file that was renamed or deleted
    counts as saved too, under both names.
    """

    def __init__(self) -> None:
        self._changed: SimpleQueue[Path] = SimpleQueue()
        self._observer = Observer()
        for folder in FOLDERS:
            self._observer.schedule(self, str(folder), recursive=True)

    def __enter__(self) -> "Saves":
        self._observer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._observer.stop()
        self._observer.join()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a file that has changed."""
        if event.event_type in ("created", "modified", "moved", "deleted"):
            for name in filter(None, map(os.fsdecode, (event.src_path, event.dest_path))):
                path = Path(name).resolve()
                ours = any(path.is_relative_to(folder) for folder in FOLDERS)
                if ours and path.suffix in (".py", ".md") and not path.name.startswith("."):
                    self._changed.put(path)

    def __iter__(self) -> Iterator[list[Path]]:
        while True:
            batch: set[Path] = set()
            with suppress(Empty):
                # On Windows, Ctrl-C ends no wait without a limit.
                batch.add(self._changed.get(timeout=0.5))
                while True:
                    batch.add(self._changed.get(timeout=QUIET))
            if batch:
                yield sorted(batch)


def name_of(file: Path) -> str:
    """The name of an example, such as `models/hooks/first`, or of a page, `models/hooks`."""
    (folder,) = (folder for folder in FOLDERS if file.is_relative_to(folder))
    return file.relative_to(folder).with_suffix("").as_posix()


def is_example(file: Path) -> bool:
    """Whether the file is an example, not a page."""
    return file.is_relative_to(EXAMPLES)


def concerned(file: Path) -> list[str]:
    """The pages to look at when this file has changed: those that show the example, or itself."""
    if not is_example(file):
        return [name_of(file)]
    include = f'"examples/{name_of(file)}.py"'
    return [name for name in names() if any(include in text for text in _texts(name))]


def problems(page: str) -> Iterator[str]:
    """What is wrong with a page in both languages, and what has to be reviewed."""
    traces.snippet.cache_clear()
    traces.figure.cache_clear()
    try:
        for file in translations.files(page):
            if file.is_file():
                yield from Page(file).problems()
        yield from translations.problems(page)
        yield from traces.problems(page)
    except (PageError, TextError, OSError, ValueError) as error:  # a file is gone, or isn't UTF-8
        yield str(error)
    own = [path.stem for path in sorted((BOOK.examples / page).glob("*.py"))]
    yield from examples_not_shown([f"{page}/{stem}" for stem in own])


def _texts(page: str) -> Iterator[str]:
    for file in translations.files(page):
        if file.is_file():
            yield file.read_bytes().decode(errors="replace")
