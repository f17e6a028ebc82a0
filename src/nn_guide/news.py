"""A report, in Markdown, on what the torch that is installed does otherwise than is known of it.

`make news TORCH=…` makes it for a torch that nobody here has seen yet.
"""

from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

import torch

from nn_guide import atlas
from nn_guide.atlas import measured
from nn_guide.atlas.changes import Change, between
from nn_guide.pages import table
from nn_proof.report import diff
from nn_proof.run import Result


def report(results: Iterable[Result]) -> str:
    """What differs: examples, given what came of verifying them; then names and arguments."""
    parts = [f"# torch {torch.__version__}", *_examples(list(results)), *_names()]
    return "\n\n".join(part.strip("\n") for part in parts) + "\n"


def _examples(results: list[Result]) -> Iterator[str]:
    failed = [result for result in results if result.outcome == "failed"]
    skipped = [result for result in results if result.outcome == "skipped"]
    yield "## Examples"
    yield (
        f"{len(results) - len(failed) - len(skipped)} of {len(results)} print what the pages show, "
        f"{len(failed)} differ, {len(skipped)} don't run here."
    )
    for result in failed:
        yield f"### {result.name}"
        yield f"On the page `{PurePosixPath(result.name).parent}`."
        if result.message:
            yield _block("text", result.message.splitlines())
        for difference in result.differences:
            yield f"Line {difference.line}:"
            yield _block("diff", diff(difference))
    if skipped:
        yield "### Not run"
        yield "\n".join(f"- {result.name}: {result.message}" for result in skipped)


def _names() -> Iterator[str]:
    older = measured.older(atlas.of_torch())
    if not older:
        yield "## Names and arguments"
        yield f"Nothing older than torch {measured.release()} is known to compare it with."
        return
    before = [*older][-1]
    yield f"## Names and arguments, since torch {before}"
    try:
        now = measured.measure()
    except Exception as error:  # a new class or optimizer may want what nobody here knows
        yield f"`python -m nn_guide.atlas.measured` must be mended first: {error!r}"
        return
    changes = between(atlas.as_of("", older), now)
    yield _listed("New", [change for change in changes if change.before is None])
    yield _listed("Gone", [change for change in changes if change.now is None])
    changed = [change for change in changes if None not in (change.before, change.now)]
    yield f"Other arguments: {len(changed) or 'none'}"
    if changed:
        rows = [
            [f"`{c.name}`", *(f"`{said}`" if said else "" for said in c.arguments)] for c in changed
        ]
        yield table(["Name", before, measured.release()], rows)


def _listed(title: str, changes: list[Change]) -> str:
    names = [f"- `{change.name}({change.now or change.before})`" for change in changes]
    return f"{title}: {len(names) or 'none'}\n\n" + "\n".join(names)


def _block(language: str, lines: list[str]) -> str:
    """A block of code."""
    return "\n".join([f"```{language}", *lines, "```"])
