"""A script, run unchanged while the doctor watches."""

import runpy
import sys
import traceback
from pathlib import Path
from typing import NamedTuple

from nn_guide.doctor import Visit, watch
from nn_guide.doctor.finding import OURS, is_users


class Enough(BaseException):
    """As many steps as were asked for have been seen."""


class Examined(NamedTuple):
    """What was seen of a script, and the error that ended it, if one did."""

    visit: Visit
    error: str


def examine(script: Path, arguments: list[str], steps: int) -> Examined:
    """Run a script as `python script arguments` would, until so many steps are made; 0: to its end.

    Raises:
        OSError, SyntaxError: it can't be read, or isn't Python.
    """
    compile(script.read_bytes(), str(script), "exec")

    def on_step(made: int) -> None:
        if steps and made >= steps:
            raise Enough

    before, error = (sys.argv, sys.path[0]), ""
    sys.argv, sys.path[0] = [str(script), *arguments], str(script.resolve().parent)
    try:
        with watch(on_step=on_step) as visit:
            try:
                runpy.run_path(str(script), run_name="__main__")
            except (Enough, KeyboardInterrupt):
                visit.note("stopped")
            except SystemExit as end:
                error = repr(end) if end.code else ""
            except Exception as end:
                error = _shown(end)
                visit.note("ended")
    finally:
        sys.argv, sys.path[0] = before
    return Examined(visit, error)


def _shown(error: Exception) -> str:
    """A traceback that begins in the user's code, without what only watches."""
    frames = traceback.extract_tb(error.__traceback__)
    first = next((n for n, frame in enumerate(frames) if is_users(frame.filename)), 0)
    shown = [frame for frame in frames[first:] if not frame.filename.startswith(OURS)]
    lines = ["Traceback (most recent call last):\n", *traceback.format_list(shown)]
    return "".join([*lines, *traceback.format_exception_only(error)]).rstrip()
