"""How long each lab takes, and how that compares with its cells run as a plain program.

python benchmarks/notebooks.py
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from nn_guide import notebooks

console = Console()


def seconds(action, *arguments) -> float:
    """How long `action` takes."""
    start = time.perf_counter()
    action(*arguments)
    return time.perf_counter() - start


def run_as_program(path: Path) -> None:
    """Run the code cells as one file, except the one that installs."""
    cells = notebooks.read(path).cells
    code = [c.source for c in cells if c.cell_type == "code" and c.id != "install"]
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "lab.py"
        program.write_text("\n".join(["import matplotlib", "matplotlib.use('agg')", *code]))
        command = [sys.executable, str(program)]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


table = Table("lab", "notebook, s", "program, s", "ratio")
totals = [0.0, 0.0]
for name in track(notebooks.names(), "Running"):
    path = notebooks.NOTEBOOKS / f"en/{name}.ipynb"
    times = seconds(notebooks.execute, path), seconds(run_as_program, path)
    totals = [total + time for total, time in zip(totals, times, strict=True)]
    table.add_row(name, *(f"{time:.1f}" for time in times), f"{times[0] / times[1]:.2f}")
table.add_section()
table.add_row("all", *(f"{total:.1f}" for total in totals), f"{totals[0] / totals[1]:.2f}")
console.print(table)
