"""Runs the first cells of notebooks, each as in a fresh kernel in an empty folder.

Started by `test_opened.py` with the Python of an environment that has what a hosted runner has.
Each line of stdin, in JSON, is a list of cells; each line of stdout, in JSON, the error that ended
them, empty if there was none. They run in children forked after the imports, which take long.
"""

import contextlib
import gc
import io
import json
import os
import sys
import tempfile

import matplotlib
import matplotlib.pyplot
import torch  # noqa: F401
from IPython.core.interactiveshell import InteractiveShell

matplotlib.use("agg")


def run(cells: list[str]) -> str:
    """The first error of cells that run in a child process."""
    reading, writing = os.pipe()
    if not os.fork():
        os.chdir(tempfile.mkdtemp())
        sys.path[0] = ""
        shell, error = InteractiveShell.instance(), ""
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            for cell in cells:
                result = shell.run_cell(cell)
                if failed := result.error_before_exec or result.error_in_exec:
                    error = f"{type(failed).__name__}: {failed}, in\n{cell[:200]}"
                    break
        with os.fdopen(writing, "w") as pipe:
            pipe.write(error)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        error = pipe.read()
    _, status = os.wait()
    return error or (f"ended with status {status}" if status else "")


gc.freeze()  # a collection in a child would copy every page that holds an object
for line in sys.stdin:
    print(json.dumps(run(json.loads(line))), flush=True)
