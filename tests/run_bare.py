"""Runs scripts one after the other, each as `python script.py` would, and says how they ended.

Started by `test_bare.py` with the Python of an environment that has torch and NumPy only. Each
line of stdin is the path of a script, in a folder of its own; each line of stdout, in JSON, the
traceback that ended it, empty if there was none. The scripts run in children forked after the
imports, because those take longer than most scripts.
"""

import gc
import json
import os
import random
import runpy
import sys
import traceback
from pathlib import Path

import numpy
import torch
import torch._dynamo  # which any optimizer imports in its first step


def run(script: Path) -> str:
    """The traceback of a script that runs in a child process."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        os.close(reading)
        os.chdir(script.parent)
        sys.path[0], sys.argv = str(script.parent), [str(script)]
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        torch.manual_seed(0)
        random.seed(0)
        numpy.random.seed(0)
        error = ""
        try:
            runpy.run_path(str(script), run_name="__main__")
        except BaseException:
            error = traceback.format_exc()
        with os.fdopen(writing, "w") as pipe:
            pipe.write(error)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        error = pipe.read()
    _, status = os.waitpid(child, 0)
    return error or (f"ended with status {status}" if status else "")


gc.freeze()  # a collection in a child would copy every page that holds an object
for line in sys.stdin:
    print(json.dumps(run(Path(line.rstrip("\n")))), flush=True)
