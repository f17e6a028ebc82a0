"""What it costs to verify the examples in one process, against one process per file.

python benchmarks/verify.py
"""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.progress import track

from nn_guide import catalog, verify

EVERY = 10  # of the examples, one in so many also runs as `python file.py`
REPEATS = 200

console = Console()


def seconds(action, *arguments) -> float:
    """How long `action` takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


def run_alone(name: str, folder: str) -> None:
    """Run an example as a program of its own, in `folder`."""
    command = [sys.executable, str(catalog.path(name))]
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


names = catalog.names()
for name in track(names, "Warming up"):
    verify.verify(name)
own = {name: seconds(verify.verify, name) for name in track(names, "In one process")}

sample = names[::EVERY]
with tempfile.TemporaryDirectory() as folder:
    alone = [seconds(run_alone, name, folder) for name in track(sample, "As files of their own")]

    # An example that does nothing: what is left is the work around it.
    catalog.EXAMPLES = Path(folder)
    (Path(folder) / "nothing.py").write_text("assert True\n")
    empty = [seconds(verify.verify, "nothing") for _ in range(REPEATS)]

total = sum(own.values())
ratio = sum(alone) / sum(own[name] for name in sample)
console.print(f"{len(names)} examples in {total:.2f} s: {1000 * total / len(names):.1f} ms each")
console.print(f"overhead of an example that does nothing: {1000 * statistics.median(empty):.2f} ms")
console.print(f"one `python file.py` each takes {ratio:.0f} times as long ({len(sample)} tried)")
