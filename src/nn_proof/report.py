"""What is told of a result: where, and what differs."""

import difflib
from collections.abc import Iterator

from nn_proof.compare import Difference
from nn_proof.run import Result


def diff(difference: Difference) -> list[str]:
    """The lines of a difference: `- ` what was expected, `+ ` what was printed."""
    everything = len(difference.expected) + len(difference.got)
    lines = difflib.unified_diff(difference.expected, difference.got, n=everything, lineterm="")
    return [f"{line[0]} {line[1:]}".rstrip() for line in [*lines][3:]]


def lines(result: Result, file: str) -> Iterator[str]:
    """The message of a result, and its differences with the lines of the file."""
    yield from result.message.splitlines()
    for difference in result.differences:
        yield f"{file}:{difference.line} (- expected, + got)"
        yield from (f"  {line}" for line in diff(difference))
