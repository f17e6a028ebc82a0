"""Run a lab without a kernel, as its reader does: in the current folder, with nothing of ours.

Reads from stdin the code cells of the notebook, as pairs of id and source, and answers to its
exercises, as lists of code by number. Writes to stdout what each check prints: for the exercise's
start, in the language of the notebook, and for each answer, in English.
"""

import contextlib
import importlib
import io
import json
import linecache
import sys
import types

import matplotlib as mpl


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


def attempts(cells: list[tuple[str, str]], answers: dict[str, list[str]]) -> dict:
    """What the checks print: `start`, by exercise, and `answers`, a list by exercise."""
    lab: dict = {"__name__": "__main__"}
    result: dict = {"start": {}, "answers": {}}
    for cell_id, source in cells:
        kind, _, number = cell_id.partition("-")
        if kind == "check" and number.isdigit():
            tools = importlib.import_module(TOOLS)
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


if __name__ == "__main__":
    job = json.load(sys.stdin)
    TOOLS = job["tools"]
    exec(job["alone"])
    sys.path[0] = ""
    mpl.use("agg")
    json.dump(attempts(job["cells"], job["answers"]), sys.stdout)
