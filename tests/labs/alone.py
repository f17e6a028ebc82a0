"""Run labs without a kernel, each as its reader does: in an empty folder, with nothing of ours.

Each line of stdin, in JSON, is a lab: the folder, the code cells of the notebook, as pairs of id
and source, and answers to its exercises, as lists of code by number. Each line of stdout, in JSON,
is what the checks print: for the exercise's start, in the language of the notebook, and for each
answer, in English; or the `error` that ended the lab. The labs run in children forked after the
imports, which take longer than many a lab, those of the modules named on the command line too;
where there is no fork, one lab is run, no more.
"""

import contextlib
import gc
import importlib
import io
import json
import linecache
import os
import sys
import traceback
import types

import matplotlib as mpl
import matplotlib.pyplot
import torch._dynamo  # noqa: F401 - any optimizer imports it in its first step


def run(code: str, namespace: dict, name: str) -> str:
    """What the code prints."""
    if code.startswith("%%writefile "):
        head, _, body = code.partition("\n")
        with open(head.split()[1], "w", encoding="utf-8") as file:
            file.write(body)
        return ""
    # Functions look up names in the dict in which they were made: rebind those of the lab.
    for key, value in list(namespace.items()):
        own = isinstance(value, types.FunctionType) and value.__globals__["__name__"] == "__main__"
        if own:
            function = types.FunctionType(
                value.__code__, namespace, key, value.__defaults__, value.__closure__
            )
            function.__kwdefaults__ = value.__kwdefaults__
            namespace[key] = function
    printed = io.StringIO()
    linecache.cache[name] = (len(code), None, code.splitlines(keepends=True), name)
    with contextlib.redirect_stdout(printed):
        exec(compile(code, name, "exec"), namespace)
    return printed.getvalue()


def attempts(tools_name: str, cells: list[tuple[str, str]], answers: dict[str, list[str]]) -> dict:
    """What the checks print: `start`, by exercise, and `answers`, a list by exercise."""
    lab: dict = {"__name__": "__main__"}
    result: dict = {"start": {}, "answers": {}}
    for cell_id, source in cells:
        kind, _, number = cell_id.partition("-")
        if kind == "check" and number.isdigit():
            tools = importlib.import_module(tools_name)
            result["start"][number] = run(source, dict(lab), cell_id)
            spoken, tools.LANGUAGE = tools.LANGUAGE, "en"
            result["answers"][number] = []
            # Each answer is given in a copy of the lab as it is at this point.
            for code in answers.get(number, []):
                copy = dict(lab)
                run(code, copy, "answer")
                result["answers"][number].append(run(source, copy, cell_id))
            tools.LANGUAGE = spoken
        run(source, lab, cell_id)
    return result


def alone(job: dict) -> dict:
    """Run a lab in this process, which is spoilt afterwards."""
    os.chdir(job["folder"])
    sys.path[0] = ""
    try:
        exec(job["alone"])
        return attempts(job["tools"], job["cells"], job["answers"])
    except BaseException:
        return {"error": traceback.format_exc()}


def in_a_child(job: dict) -> dict:
    """Run a lab in a child process."""
    reading, writing = os.pipe()
    if not os.fork():
        os.close(reading)
        os.dup2(2, 1)
        with os.fdopen(writing, "w") as pipe:
            json.dump(alone(job), pipe)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        text = pipe.read()
    _, status = os.wait()
    return json.loads(text) if text else {"error": f"ended with status {status}"}


if __name__ == "__main__":
    mpl.use("agg")
    for module in sys.argv[1:]:
        importlib.import_module(module)
    gc.freeze()  # a collection in a child would copy every page that holds an object
    for line in sys.stdin:
        forks = hasattr(os, "fork")
        print(json.dumps((in_a_child if forks else alone)(json.loads(line))), flush=True)
        if not forks:
            break
