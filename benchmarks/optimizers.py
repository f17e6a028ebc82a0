"""How fast the foreach and the fused form of an optimizer's step are, against the for-loop.

python benchmarks/optimizers.py

On CUDA if there is one, else on the CPU. All three forms step on the same parameters in turns, and
the fastest turn of each counts: whatever else the machine does can only make a turn slower.
"""

import platform

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import nn, optim
from torch.utils.benchmark import Timer

OPTIMIZERS = {
    "SGD momentum": (optim.SGD, {"momentum": 0.9}),
    "Adam": (optim.Adam, {}),
    "AdamW": (optim.AdamW, {}),
    "Adagrad": (optim.Adagrad, {}),
}
FORMS = [{"foreach": False, "fused": False}, {"foreach": True}, {"fused": True}]
TENSORS = {"many small": (400, 16, 16), "few large": (4, 1024, 1024)}
TURNS = 30
SECONDS_PER_TURN = 0.01

console = Console()


def fastest(optimizers: list[optim.Optimizer]) -> list[float]:
    """Seconds per step of each optimizer."""
    # This timer waits for the GPU before it reads the clock.
    timers = [Timer("optimizer.step()", globals={"optimizer": o}) for o in optimizers]
    calls = [max(1, round(SECONDS_PER_TURN / timer.timeit(3).mean)) for timer in timers]
    turns = [
        [timer.timeit(n).mean for timer, n in zip(timers, calls, strict=True)] for _ in range(TURNS)
    ]
    return [min(of_form) for of_form in zip(*turns, strict=True)]


device = "cuda" if torch.cuda.is_available() else "cpu"
name = torch.cuda.get_device_name() if device == "cuda" else platform.machine()
threads = f", threads: {torch.get_num_threads()}" if device == "cpu" else ""
table = Table(
    "tensors",
    "optimizer",
    *("for-loop, ms", "foreach", "fused"),
    title=f"speed against the for-loop: torch {torch.__version__}, {name}{threads}",
)
cases = [(size, optimizer) for size in TENSORS for optimizer in OPTIMIZERS]
for size, optimizer in track(cases, "Measuring", console=console, transient=True):
    count, *shape = TENSORS[size]
    parameters = [nn.Parameter(torch.randn(shape, device=device)) for _ in range(count)]
    for parameter in parameters:
        parameter.grad = torch.randn_like(parameter)
    make, options = OPTIMIZERS[optimizer]
    loop, *others = fastest([make(parameters, lr=1e-6, **options, **form) for form in FORMS])
    ratios = [f"{loop / seconds:.1f}" for seconds in others]
    shapes = f"{count} of {tuple(shape)}"
    table.add_row(f"{size}: {shapes}", optimizer, f"{1000 * loop:.2f}", *ratios)
console.print(table)
