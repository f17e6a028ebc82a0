"""How much longer the call of a module takes than the call of the function inside it.

Both forms run in turns, on one CPU thread, and each form's fastest run counts: whatever else the
machine does can only make a run slower. The tensors are made anew several times, because where they
happen to lie in memory matters too. `--record` stores the table where the page
`models/module-or-functional` shows it.
"""

import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import torch
import torch.nn.functional as F
import typer
from rich.console import Console
from rich.progress import track
from torch import nn
from torch.utils.benchmark import Timer

from nn_proof.run import DeviceError, check_device

TABLE = Path(__file__).parents[1] / "src/nn_guide/verified/module_call.txt"
SECONDS_PER_RUN = 0.005
RUNS = 10

errors = Console(stderr=True, highlight=False)


@dataclass
class Case:
    """One computation, as two statements, and the names that they use."""

    name: str
    size: str
    module: str
    function: str
    names: dict[str, Any]


def relu(size: str, *shape: int) -> Case:
    names = {"relu": nn.ReLU(), "F": F, "x": torch.randn(shape)}
    return Case("nn.ReLU / F.relu", size, "relu(x)", "F.relu(x)", names)


def linear(size: str, rows: int, features: int) -> Case:
    layer = nn.Linear(features, features)
    names = {
        "linear": layer,
        "F": F,
        "x": torch.randn(rows, features),
        "weight": layer.weight,
        "bias": layer.bias,
    }
    return Case("nn.Linear / F.linear", size, "linear(x)", "F.linear(x, weight, bias)", names)


def training_step(size: str, rows: int, features: int) -> Case:
    model = nn.Sequential(nn.Linear(features, features), nn.ReLU(), nn.Linear(features, 10))
    criterion = nn.CrossEntropyLoss()
    weights = [p.detach().clone().requires_grad_() for p in model.parameters()]
    x, target = torch.randn(rows, features), torch.randint(10, (rows,))
    model_optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    weights_optimizer = torch.optim.SGD(weights, lr=0.01)

    def by_modules():
        model_optimizer.zero_grad()
        criterion(model(x), target).backward()
        model_optimizer.step()

    def by_functions():
        weights_optimizer.zero_grad()
        hidden = F.relu(F.linear(x, weights[0], weights[1]))
        F.cross_entropy(F.linear(hidden, weights[2], weights[3]), target).backward()
        weights_optimizer.step()

    names = {"by_modules": by_modules, "by_functions": by_functions}
    return Case("MLP: forward, backward, SGD", size, "by_modules()", "by_functions()", names)


def cases() -> list[Case]:
    return [
        relu("1 element", 1),
        relu("64 x 128", 64, 128),
        relu("32 x 64 x 56 x 56", 32, 64, 56, 56),
        linear("1 x 16", 1, 16),
        linear("1024 x 512", 1024, 512),
        training_step("64 x 128", 64, 128),
        training_step("1024 x 512", 1024, 512),
    ]


def measure(case: Case) -> list[float]:
    """Seconds per call: of the module, and of the function."""
    # This timer waits for the GPU before it reads the clock.
    timers = [Timer(code, globals=case.names) for code in (case.module, case.function)]
    calls = max(1, round(SECONDS_PER_RUN / timers[0].timeit(10).mean))
    fastest = [float("inf"), float("inf")]
    for run in range(RUNS):
        for form in (0, 1) if run % 2 else (1, 0):
            fastest[form] = min(fastest[form], timers[form].timeit(calls).mean)
    return fastest


def table(rows: list[tuple[str, ...]]) -> str:
    """Aligned columns: the first two to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = zip(row, widths, "<<>>>", strict=True)
        lines.append("   ".join(f"{cell:{side}{width}}" for cell, width, side in cells).rstrip())
    return "\n".join(lines)


def main(
    device: Annotated[str, typer.Option(help="Where to run: cpu or cuda.")] = "cpu",
    repeats: Annotated[int, typer.Option(min=1, help="How often to start over.")] = 12,
    record: Annotated[bool, typer.Option("--record", help="Store the table for the page.")] = False,
) -> None:
    """Compare the time of a module with that of its functional form."""
    try:
        check_device(device)
    except DeviceError as error:
        errors.print(f"[red]Error:[/red] {error}")
        raise typer.Exit(2) from None
    torch.manual_seed(0)

    fastest: dict[tuple[str, str], list[float]] = {}
    for _ in track(range(repeats), "Measuring", console=errors, transient=True):
        # Not set_default_device: as long as that holds, it adds its own cost to every call.
        with torch.device(device):
            prepared = cases()
        for case in prepared:
            seconds = measure(case)
            best = fastest.setdefault((case.name, case.size), seconds)
            best[:] = map(min, best, seconds)

    machine = torch.cuda.get_device_name() if device == "cuda" else platform.machine()
    rows = [("", "", "nn, µs", "F, µs", "nn / F")]
    for case, (module, function) in fastest.items():
        numbers = f"{module * 1e6:.1f}", f"{function * 1e6:.1f}", f"{module / function:.2f}"
        rows.append((*case, *numbers))
    text = f"torch {torch.__version__}, {machine}\n\n{table(rows)}\n"

    print(text, end="")
    if record:
        TABLE.write_text(text, "utf-8")
        errors.print(f"Stored in {TABLE}")


if __name__ == "__main__":
    typer.run(main)
