"""Judges the answer to an exercise of the course in a process of its own.

`python -m nn_guide.judge a_weight_that_learns 1 en practice/…/exercise_1.py` runs the reader's
file, prints what it prints and then the verdict; the exit status is 0 if the answer is right.
"""

import importlib
import inspect
import io
import linecache
import signal
import sys
from typing import Any

from nn_guide import labs
from nn_guide.labs import say
from nn_guide.labs import where as line_of


def problem(check: Any, names: list[str], path: str) -> str:
    """What is wrong with the answer in a file, empty if nothing is; runs the file."""
    answer: dict[str, Any] = {"__name__": "__main__", "__file__": path}
    try:
        with open(path, encoding="utf-8") as file:
            source = file.read()
        exec(compile(source, path, "exec"), answer)
    except SyntaxError as error:
        line = linecache.getline(path, error.lineno or 0).strip()
        return say(
            f"line {error.lineno}, `{line}`: Python can't read this: {error.msg}",
            f"第 {error.lineno} 行 `{line}`：Python 读不懂：{error.msg}",
        )
    except SystemExit as error:
        return f"SystemExit: {error}"
    except Exception as error:
        return line_of(error) + f"{type(error).__name__}: {error}"
    missing = [name for name in names if name not in answer]
    if missing:
        listed = ", ".join(missing)
        return say(f"your file defines no {listed}", f"你的文件里没有定义 {listed}")
    return labs.problem_with(check.__wrapped__, tuple(answer[name] for name in names))


def main(lesson: str, number: str, language: str, path: str) -> None:
    """Run the file, print the verdict, and exit."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    labs.LANGUAGE = language
    check = getattr(importlib.import_module(f"nn_guide.learn.{lesson}"), f"check_{number}")
    found = problem(check, list(inspect.signature(check).parameters), path)
    if found:
        print(say("not yet: ", "还不对：") + found)
    sys.exit(bool(found))


if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl-C ends it without a word
    main(*sys.argv[1:])
