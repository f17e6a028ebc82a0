"""Run an example on a device and compare what it prints with its `#>` lines."""

import ast
import contextlib
import dataclasses
import io
import linecache
import os
import platform
import random
import sys
import tempfile
import threading
import traceback
import types
import warnings
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import numpy
import torch
from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.version import Version

from nn_guide import catalog, record
from nn_guide.cpu_random import CpuRandom
from nn_guide.outputs import Difference, Snippet
from nn_proof.files import write

SEED = 0

# Global state of torch that an example could change: how to read it, how to set it, and the value
# that every example starts from.
STATE = [
    (torch.get_num_threads, torch.set_num_threads, 1),  # quicker for tensors this small
    (torch.get_default_dtype, torch.set_default_dtype, torch.float32),
    (torch.is_grad_enabled, torch.set_grad_enabled, True),
    (torch.are_deterministic_algorithms_enabled, torch.use_deterministic_algorithms, False),
    (torch.is_warn_always_enabled, torch.set_warn_always, True),
    (torch.is_anomaly_enabled, torch.autograd.set_detect_anomaly, False),
    (torch.get_float32_matmul_precision, torch.set_float32_matmul_precision, "highest"),
    (
        lambda: dataclasses.asdict(torch._tensor_str.PRINT_OPTS),
        lambda options: torch.set_printoptions(**options),
        {"precision": 4, "threshold": 1000, "edgeitems": 3, "linewidth": 80, "sci_mode": None},
    ),
    (
        lambda: torch.backends.cudnn.benchmark,
        lambda chosen: setattr(torch.backends.cudnn, "benchmark", chosen),
        False,
    ),
    (
        lambda: torch.backends.cudnn.deterministic,
        lambda chosen: setattr(torch.backends.cudnn, "deterministic", chosen),
        False,
    ),
    (
        lambda: torch.backends.cudnn.allow_tf32,
        lambda allowed: setattr(torch.backends.cudnn, "allow_tf32", allowed),
        False,
    ),
]

# Warnings about the machine or the version of Python, whatever the example does: data loaders with
# workers on a single core; fork in a program with threads, since Python 3.12.
OF_THE_MACHINE = [".*suggested max number of worker", ".*multi-threaded, use of fork"]


class DeviceError(RuntimeError):
    """The device that was asked for isn't there."""


class NeedError(ValueError):
    """An example needs what isn't a device or a range of versions; the message says what to do."""


@dataclass
class Run:
    """What an example printed under each of its lines, and the exception that ended it, if any."""

    printed: dict[int, str] = field(default_factory=dict)
    error: str = ""


@dataclass
class Result:
    """The outcome of verifying one example: `passed`, `failed` or `skipped`, and why."""

    name: str
    outcome: str
    differences: list[Difference] = field(default_factory=list)
    message: str = ""
    printed: dict[int, str] = field(default_factory=dict)


class Recorder(io.TextIOBase):
    """A stdout that notes which line of a file caused each write, also from within a library."""

    def __init__(self, filename: str):
        self.filename = filename
        self.printed = defaultdict(str)

    def write(self, text: str) -> int:
        # A hook may print from one of autograd's own threads, where no frame is the example's.
        for frame in (sys._getframe(1), sys._current_frames()[threading.main_thread().ident]):
            while frame is not None:
                if frame.f_code.co_filename == self.filename:
                    self.printed[frame.f_lineno] += text
                    return len(text)
                frame = frame.f_back
        raise RuntimeError(f"{self.filename}: cannot tell which line printed {text!r}")


def check_device(device: str) -> None:
    """Make sure that `device` can be used.

    Raises:
        DeviceError: the device isn't `cpu` or `cuda`, or torch finds no CUDA device.
    """
    if device not in record.DEVICES:
        raise DeviceError(f"Unknown device '{device}'. Choose 'cpu' or 'cuda'.")
    if device == "cuda" and not torch.cuda.is_available():
        raise DeviceError(
            f"CUDA was asked for, but torch {torch.__version__} finds no CUDA device here. "
            "Check `nvidia-smi` and that this build of torch has CUDA, or use --device cpu."
        )


def facts(device: str) -> dict[str, str]:
    """What a record says about a run: versions, the device's name, the date."""
    name = torch.cuda.get_device_name() if device == "cuda" else platform.machine()
    return {
        "torch": torch.__version__,
        "python": platform.python_version(),
        "device": name,
        "date": datetime.now(UTC).date().isoformat(),
    }


@contextlib.contextmanager
def fresh_state(device: str) -> Iterator[None]:
    """The state that every example starts from; what was before is there again afterwards."""
    saved = [read() for read, _, _ in STATE]
    generators = torch.get_rng_state(), random.getstate(), numpy.random.get_state()
    folder, main = os.getcwd(), sys.modules["__main__"]
    draws = CpuRandom() if device == "cuda" else contextlib.nullcontext()
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings(), draws:
        warnings.simplefilter("error")
        for message in OF_THE_MACHINE:
            warnings.filterwarnings("ignore", message)
        os.chdir(scratch)
        for _, write, value in STATE:
            write(value)
        torch.set_default_device(None if device == "cpu" else device)
        torch.manual_seed(SEED)
        random.seed(SEED)
        numpy.random.seed(SEED)
        try:
            yield
        finally:
            os.chdir(folder)
            sys.modules["__main__"] = main
            torch.set_default_device(None)
            for (_, write, _), value in zip(STATE, saved, strict=True):
                write(value)
            torch.set_rng_state(generators[0])
            random.setstate(generators[1])
            numpy.random.set_state(generators[2])


def run(path: Path, device: str = "cpu") -> Run:
    """Run the file as `__main__`, in a fresh state and an empty working directory."""
    snippet = Snippet(path.read_bytes().decode())
    filename = str(path)
    linecache.checkcache(filename)
    module = types.ModuleType("__main__")
    module.__file__ = filename
    recorder, error = Recorder(filename), ""
    with fresh_state(device), contextlib.redirect_stdout(recorder):
        sys.modules["__main__"] = module
        try:
            exec(compile(snippet.tree, filename, "exec"), module.__dict__)
        except (Exception, SystemExit) as escaped:
            error = _describe(escaped, filename)
    printed = defaultdict(str)
    for line in sorted(recorder.printed):
        printed[snippet.anchor(line)] += recorder.printed[line]
    return Run(dict(printed), error)


def verify(name: str, device: str = "cpu") -> Result:
    """Run one example and say whether it printed what its `#>` lines say."""
    path = catalog.path(name)
    try:
        snippet = Snippet(path.read_bytes().decode())
    except (SyntaxError, ValueError) as error:
        return Result(name, "failed", message=f"cannot be read: {error}")
    try:
        if lacking := unmet(snippet.source, device):
            return Result(name, "skipped", message=lacking)
    except NeedError as error:
        return Result(name, "failed", message=str(error))
    ran = run(path, device)
    if ran.error:
        return Result(name, "failed", message=ran.error)
    if not ran.printed and not _asserts(snippet.tree):
        return Result(name, "failed", message="prints nothing and asserts nothing")
    differences = snippet.differences(ran.printed, same_device=device == "cpu")
    outcome = "failed" if differences else "passed"
    return Result(name, outcome, differences, printed=ran.printed)


def update(name: str) -> tuple[bool, Result]:
    """Rewrite the `#>` lines with what the example prints on the CPU: whether that changed the
    file, and the result of verifying it as it is now."""
    path = catalog.path(name)
    result = verify(name)
    if result.message:
        return False, result
    source = path.read_bytes().decode()
    rewritten = Snippet(source).updated(result.printed)
    if rewritten == source:
        return False, result
    write(path, rewritten)
    return True, verify(name)


def unmet(source: str, device: str) -> str:
    """Why an example can't be run on this device with this torch; empty if it can.

    Versions are compared by their release part: 2.14.0a0 and 2.14.0+cpu count as 2.14.0.

    Raises:
        NeedError: the first lines name no device, or no range of versions.
    """
    needs = catalog.needs(source)
    needed, versions = needs.get("device", device), needs.get("torch", "")
    if needed not in record.DEVICES:
        raise NeedError(f"'# device: {needed}': write '# device: cpu' or '# device: cuda'")
    if needed != device:
        return f"runs only on {needed}"
    try:
        holds = Version(torch.__version__).base_version in SpecifierSet(versions)
    except InvalidSpecifier:
        raise NeedError(f"'# torch: {versions}': write a range such as '# torch: >=2.14'") from None
    return "" if holds else f"holds for torch {versions}"


def _asserts(tree: ast.Module) -> bool:
    return any(
        isinstance(node, ast.Assert)
        or (isinstance(node, ast.Attribute) and node.attr.startswith("assert_"))
        for node in ast.walk(tree)
    )


def _describe(error: BaseException, filename: str) -> str:
    own = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == filename]
    where = f"line {own[-1].lineno}: {own[-1].line}\n" if own else ""
    return f"{where}{type(error).__name__}: {error}"
