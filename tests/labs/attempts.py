"""Answers to the exercises of labs and lessons, and what the checks print for them."""

import ast
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from nn_guide import notebooks

SOLUTION = re.compile(r"```python\n(.*?)```", re.DOTALL)
NUMBERS = ["1", "2", "3"]
CHINESE = re.compile(r"[\u4e00-\u9fff]")


@dataclass
class Attempts:
    """What the checks of a lab print, by exercise."""

    name: str
    start: dict[str, str]
    """For the code that the exercise starts from, in Chinese."""
    solution: dict[str, str]
    right: dict[str, list[str]]
    wrong: dict[str, list[tuple[str, str]]]
    """What the check should mention, and what it prints."""


def solution(name: str, language: str, number: str) -> str:
    """The code in the folded solution of an exercise."""
    notebook = notebooks.read(notebooks.NOTEBOOKS / f"{language}/{name}.ipynb")
    return "\n".join(SOLUTION.findall(notebooks.cell_of(notebook, f"solution-{number}").source))


def unspoken(checks: str) -> list[str]:
    """The assertions of checks that don't speak both languages, with their lines."""
    found = []
    for node in ast.walk(ast.parse(checks)):
        if isinstance(node, ast.Assert) and "say(" not in ast.unparse(node.msg or node.test):
            found.append(f"line {node.lineno}: use say(en, zh)")
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "say":
            english, chinese = map(_written, node.args)
            other = re.search(r"[a-z]{2}", chinese) and not CHINESE.search(chinese)
            if CHINESE.search(english) or other:
                found.append(f"line {node.lineno}: English first, then Chinese")
    return found


def _written(node: ast.expr) -> str:
    """The text in an expression that isn't computed."""
    parts = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return " ".join(part for part in parts if isinstance(part, str))


class Server:
    """`alone.py`, which runs one lab after the other, with some modules imported; a context
    manager."""

    def __init__(self, *modules: str):
        self.modules = modules

    def __enter__(self) -> "Server":
        self.process: subprocess.Popen[str] | None = None
        return self

    def __exit__(self, *error: object) -> None:
        if self.process:
            self.process.communicate()

    def __call__(self, job: dict) -> dict:
        """What the checks of a lab print."""
        if self.process is None or self.process.poll() is not None:
            command = [sys.executable, Path(__file__).parent / "alone.py", *self.modules]
            pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "encoding": "utf-8"}
            self.process = subprocess.Popen(command, **pipes)
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        printed = json.loads(self.process.stdout.readline())
        assert "error" not in printed, printed["error"]
        return printed


def of_lab(name: str, empty: Path, server: Callable[[dict], dict]) -> Attempts:
    """Try everything at the exercises of a lab, in its Chinese notebook, run alone."""
    tried = importlib.import_module(f"answers.{name.replace('-', '_')}")
    notebook = notebooks.read(notebooks.NOTEBOOKS / f"zh/{name}.ipynb")
    solutions = {n: solution(name, "en", n) for n in NUMBERS}
    before = notebooks.first(notebook)
    return attempt(name, notebook, solutions, tried.RIGHT, tried.WRONG, empty, server, before)


def attempt(
    name: str,
    notebook: NotebookNode,
    solutions: dict[str, str],
    tried_right: list[tuple[int, str]],
    tried_wrong: list[tuple[int, str, str]],
    empty: Path,
    server: Callable[[dict], dict],
    alone: str = notebooks.ALONE,
) -> Attempts:
    """Try answers at the exercises of a notebook, run in an empty folder after `alone`."""
    right = {n: [code for number, code in tried_right if str(number) == n] for n in NUMBERS}
    wrong = {n: [answer for answer in tried_wrong if str(answer[0]) == n] for n in NUMBERS}
    job = {
        "folder": str(empty),
        "tools": f"{name.replace('-', '_')}_tools",
        "alone": alone,
        "cells": [(cell.id, cell.source) for cell in notebook.cells if cell.cell_type == "code"],
        "answers": {
            n: [solutions[n], *right[n], *(code for _, code, _ in wrong[n])] for n in NUMBERS
        },
    }
    printed = server(job)
    first = {n: 1 + len(right[n]) for n in NUMBERS}
    return Attempts(
        name,
        printed["start"],
        {n: printed["answers"][n][0] for n in NUMBERS},
        {n: printed["answers"][n][1 : first[n]] for n in NUMBERS},
        {
            n: [
                (expected, said)
                for (_, _, expected), said in zip(
                    wrong[n], printed["answers"][n][first[n] :], strict=True
                )
            ]
            for n in NUMBERS
        },
    )
