"""What the doctor says of the programs in tests/doctor/zoo: a confusion table; and what watching
costs, as the ratio of a watched training to the same one alone, measured in one run.

python benchmarks/doctor.py
"""

import statistics
import sys
import time
from collections import Counter
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import nn

from nn_guide import doctor

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "doctor"))
from programs import codes, expected, programs, visit

STEPS, REPEATS = 500, 7
MODELS = {
    "MLP, batch of 32": (
        lambda: nn.Sequential(
            nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)
        ),
        (32, 20),
    ),
    "CNN, batch of 32": (
        lambda: nn.Sequential(
            nn.Conv2d(1, 8, 3),
            nn.BatchNorm2d(8),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Linear(8 * 13 * 13, 10),
        ),
        (32, 1, 28, 28),
    ),
}

console = Console()


def train(make, shape):
    """Seconds of CPU for a training."""
    torch.manual_seed(0)
    model = make()
    optimizer = torch.optim.Adam(model.parameters())
    start = time.process_time()
    for _ in range(STEPS):
        optimizer.zero_grad()
        target = torch.randint(0, 10, shape[:1])
        nn.functional.cross_entropy(model(torch.randn(shape)), target).backward()
        optimizer.step()
    return time.process_time() - start


def ratio(make, shape):
    """How many times longer a watched training takes."""
    alone = train(make, shape)
    with doctor.watch():
        watched = train(make, shape)
    return watched / alone


def confusion(folder):
    """Of each mistake, what was named first."""
    said = Counter()
    first = three = 0
    broken = programs(f"{folder}broken")
    for program in track(broken, f"{folder}broken", console=console, transient=True):
        found = codes(visit(program))
        first += found[:1] != [] and found[0] in expected(program)
        three += any(code in expected(program) for code in found[:3])
        said[expected(program)[0], found[0] if found else "nothing"] += 1
    sound = programs(f"{folder}sound")
    alarms = {
        program.stem: found
        for program in track(sound, f"{folder}sound", console=console, transient=True)
        if (found := codes(visit(program)))
    }
    table = Table("mistake", "programs", "named first", title=folder or "made with the rules")
    for mistake in dict.fromkeys(mistake for mistake, _ in sorted(said)):
        named = {name: times for (of, name), times in said.items() if of == mistake}
        others = ", ".join(f"{name} {times}" for name, times in named.items() if name != mistake)
        table.add_row(mistake, str(sum(named.values())), others or "it")
    console.print(table)
    console.print(
        f"{len(broken)} mistakes: {first} named first, {three} within the first three; "
        f"{len(sound)} sound programs: {len(alarms)} alarms {alarms or ''}"
    )


torch.set_num_threads(1)
for folder in ("", "held_out/"):
    confusion(folder)
for name, (make, shape) in MODELS.items():
    ratios = sorted(ratio(make, shape) for _ in range(REPEATS))
    console.print(
        f"{name}: a watched training takes {statistics.median(ratios):.2f} times as long "
        f"({ratios[0]:.2f} to {ratios[-1]:.2f}, {REPEATS} runs of {STEPS} steps)"
    )
