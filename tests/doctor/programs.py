"""The programs of the zoo, and what the doctor says of them."""

import contextlib
import io
import random
import re
import runpy
import sys
import warnings
from pathlib import Path

import torch

from nn_guide import doctor

ZOO = Path(__file__).parent / "zoo"


def programs(folder):
    """The files of a folder of the zoo."""
    return sorted((ZOO / folder).glob("*.py"))


def expected(program):
    """The codes of which one must be named first."""
    first = program.read_text("utf-8").partition("\n")[0]
    named = re.fullmatch(r"# expect: (.+)", first)
    return [code.strip() for code in named[1].split(",")] if named else []


@contextlib.contextmanager
def quiet():
    """Nothing is printed, and the random states are what they were."""
    states = random.getstate(), torch.get_rng_state(), torch.get_num_threads()
    try:
        with contextlib.redirect_stdout(io.StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            torch.manual_seed(0)
            random.seed(0)
            yield
    finally:
        random.setstate(states[0])
        torch.set_rng_state(states[1])
        torch.set_num_threads(states[2])


def run(program):
    """The names that a program leaves behind."""
    before, sys.argv = sys.argv, [str(program)]
    try:
        return runpy.run_path(str(program), run_name="__main__")
    finally:
        sys.argv = before


def visit(program):
    """What the doctor saw of a program."""
    with quiet(), doctor.watch() as seen:
        run(program)
    return seen


def codes(seen):
    """What was found, in the order of the report. Everything must have been understood."""
    found = [finding.code for finding in seen.findings]
    assert not re.search(r"Not judged: \w+, because of", seen.report()), seen.report()
    return found
