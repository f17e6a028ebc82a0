"""What it costs to run each example in a child of its own, against one new process per file.

python benchmarks/verify.py
"""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.progress import track

from nn_guide.book import BOOK
from nn_proof.run import Runner, verify

EVERY = 10  # of the examples, one in so many also runs as `python file.py`
REPEATS = 200

console = Console()


def seconds(action: Callable, *arguments: object) -> float:
    """How long `action` takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


def run_alone(path: Path, folder: str) -> None:
    """Run an example as a program of its own, in `folder`."""
    command = [sys.executable, str(path)]
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


examples = [BOOK.example(name) for name in BOOK.names()]
with Runner() as runner, tempfile.TemporaryDirectory() as folder:
    nothing = Path(folder) / "nothing.py"
    nothing.write_text("assert True\n")
    start = seconds(runner.run, nothing)
    empty = [seconds(runner.run, nothing) for _ in range(REPEATS)]
    own = {e.name: seconds(verify, e, runner) for e in track(examples, "In children")}
    sample = examples[::EVERY]
    alone = [seconds(run_alone, e.path, folder) for e in track(sample, "As files of their own")]

total = sum(own.values())
ratio = sum(alone) / sum(own[example.name] for example in sample)
console.print(f"{len(own)} examples in {total:.2f} s: {1000 * total / len(own):.1f} ms each")
console.print(f"an example that does nothing: {1000 * statistics.median(empty):.2f} ms")
console.print(f"to start with: {start:.2f} s")
console.print(f"one `python file.py` each takes {ratio:.0f} times as long ({len(sample)} tried)")
