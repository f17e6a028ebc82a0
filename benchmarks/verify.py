"""What it costs to run each example in a child of its own, against one new process per file; and
how long `nn-guide watch` takes from a save to its answer.

python benchmarks/verify.py
"""

import signal
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
from nn_proof.files import write
from nn_proof.run import Runner, verify

EVERY = 10  # of the examples, one in so many also runs as `python file.py`
REPEATS = 200
SAVES = 20

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


def answer(process: subprocess.Popen[str], words: str) -> None:
    """Wait until the process says the words."""
    while process.stdout and words not in process.stdout.readline():
        assert process.poll() is None


def saves() -> list[float]:
    """How long it takes from saving an example, as it is, until its page is checked too."""
    program = "from nn_guide.cli import main; main()"
    command, name = [sys.executable, "-c", program, "watch"], "models/sequential/first"
    example = BOOK.example(name)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        answer(process, "Ctrl-C ends this")
        found = []
        for _ in range(SAVES):
            start = time.perf_counter()
            write(example.path, example.source)
            answer(process, "which shows it")
            found.append(time.perf_counter() - start)
        process.send_signal(signal.SIGINT)
    return found


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
answers = saves()
console.print(
    f"from a save to the answer: {statistics.median(answers):.2f} s, {max(answers):.2f} s at most"
)
