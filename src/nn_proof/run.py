"""Run examples, each in a process of its own, and judge what they print.

`Runner` starts one process, the server, that imports torch and nothing of ours. For each example
the server forks a child, which starts from the same state as every other, can leave no trace, and
is ended when its time is up. Where there is no fork (Windows), the server runs one example itself,
and a new one is started for the next.
"""

import ast
import builtins
import contextlib
import gc
import importlib
import io
import json
import linecache
import math
import os
import platform
import queue
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

from nn_proof.compare import NUMBER, Difference, Snippet
from nn_proof.example import DEVICES, Example, NeedError

SEED = 0
LIMIT = 120  # seconds for one example

# Warnings about the machine or the version of Python, whatever the example does: data loaders with
# workers on a single core; fork in a program with threads, since Python 3.12.
OF_THE_MACHINE = [".*suggested max number of worker", ".*multi-threaded, use of fork"]


class DeviceError(RuntimeError):
    """The device that was asked for isn't there."""


@dataclass
class Run:
    """What an example printed under each of its lines, the values of the numbers among that, and
    the exception that ended it, if any."""

    printed: dict[int, str] = field(default_factory=dict)
    values: dict[str, list[float]] = field(default_factory=dict)
    error: str = ""


@dataclass
class Result:
    """The outcome of verifying one example: `passed`, `failed` or `skipped`, and why."""

    name: str
    outcome: str
    differences: list[Difference] = field(default_factory=list)
    message: str = ""
    printed: dict[int, str] = field(default_factory=dict)


def check_device(device: str) -> None:
    """Make sure that `device` can be used.

    Raises:
        DeviceError: the device isn't known, or torch finds none of this kind.
    """
    import torch

    if device not in DEVICES:
        known = ", ".join(DEVICES)
        raise DeviceError(f"Unknown device '{device}'. Choose one of: {known}.")
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.mps.is_available()}
    if not there[device]:
        raise DeviceError(
            f"{device.upper()} was asked for, but torch {torch.__version__} finds no such device "
            f"here. Check that this build of torch supports {device}, or use --device cpu."
        )


def device_name(device: str) -> str:
    """What the device is called: the name of the GPU, or the kind of processor."""
    if device == "cuda":
        import torch

        return torch.cuda.get_device_name()
    return platform.machine()


def verify(example: Example, runner: "Runner") -> Result:
    """Run an example and say whether it prints what its `#>` lines say."""
    name = example.name
    try:
        snippet, tolerance = example.snippet, example.tolerance
        if lacking := example.unmet(runner.device, runner.torch):
            return Result(name, "skipped", message=lacking)
    except SyntaxError as error:
        return Result(name, "failed", message=f"cannot be read: {error}")
    except NeedError as error:
        return Result(name, "failed", message=str(error))
    ran = runner.run(example.path)
    if ran.error:
        return Result(name, "failed", message=ran.error)
    if not ran.printed and not snippet.asserts:
        return Result(name, "failed", message="prints nothing and asserts nothing")
    differences = snippet.differences(
        ran.printed, ran.values, tolerance=tolerance, same_device=runner.device == "cpu"
    )
    outcome = "failed" if differences else "passed"
    return Result(name, outcome, differences, printed=ran.printed)


def verify_all(
    examples: Sequence[Example], device: str = "cpu", jobs: int | None = None
) -> Iterator[Result]:
    """Verify the examples, several at the same time, and yield the results in their order.

    `jobs` is how many: as many as there are processors, if it isn't given.
    """
    jobs = max(1, min(jobs or os.cpu_count() or 1, len(examples) // 8 + 1))
    runners: queue.SimpleQueue[Runner] = queue.SimpleQueue()

    def one(example: Example) -> Result:
        runner = runners.get()
        try:
            return verify(example, runner)
        finally:
            runners.put(runner)

    pool = ThreadPoolExecutor(jobs)
    with contextlib.ExitStack() as stack:
        stack.callback(pool.shutdown, cancel_futures=True)
        for _ in range(jobs):
            runners.put(stack.enter_context(Runner(device)))
        yield from pool.map(one, examples)


class Runner:
    """Runs examples on one device; a context manager, to be closed.

    `torch` is the version that it runs them with. `preload` are modules that take long to import
    and that many of the examples need, besides torch and NumPy.
    """

    python = sys.executable
    server: Sequence[str] = ("-m", "nn_proof.run")
    folder: Path | None = None  # in which the server is started

    def __init__(self, device: str = "cpu", limit: float = LIMIT, preload: Sequence[str] = ()):
        self.device, self.limit, self.torch = device, limit, version("torch")
        self.preload = preload
        self._server: subprocess.Popen[str] | None = None

    def __enter__(self) -> "Runner":
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """End the server, and the example that it runs, if any."""
        if self._server and self._server.stdin:
            self._server.stdin.close()
            self._server.wait()

    def run(self, path: Path) -> Run:
        """Run the file as `__main__`, in a fresh state and an empty working directory."""
        if self._server is None or self._server.poll() is not None:
            self._server = self._start()
        if hasattr(os, "fork"):
            return self._ask(self._server, path)
        alarm = threading.Timer(self.limit, self._server.kill)
        alarm.start()
        ran = self._ask(self._server, path)
        self._server.wait()
        if alarm.finished.is_set():
            return Run(error=f"still running after {self.limit:g} s")
        alarm.cancel()
        return ran

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [self.python, *self.server, *self.preload],
            cwd=self.folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            start_new_session=True,  # an interruption is for us; we end the server
        )

    def _ask(self, server: "subprocess.Popen[str]", path: Path) -> Run:
        assert server.stdin is not None
        assert server.stdout is not None
        job = {"path": str(path), "device": self.device, "limit": self.limit}
        server.stdin.write(json.dumps(job) + "\n")
        server.stdin.flush()
        answer = server.stdout.readline()
        if not answer:
            return Run(error=f"the process that runs examples ended: {server.wait()}")
        answer = json.loads(answer)
        printed = {int(line): text for line, text in answer["printed"].items()}
        return Run(printed, answer["values"], answer["error"])


Answer = dict[str, Any]
"""The fields of a `Run`, as JSON."""


def serve(preload: Iterable[str], execute: Callable[[Path, str], Answer]) -> None:
    """Answer requests, a line of JSON each, with what `execute` makes of a file on a device; until
    there are no more, or where there is no fork, one."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what an example writes past Python must not end up among the answers
    forks = hasattr(os, "fork")
    for line in sys.stdin:
        _preload(preload)
        job, folder = json.loads(line), tempfile.mkdtemp()
        if forks:
            answer = _in_a_child(job, folder, execute)
        else:
            with contextlib.chdir(folder):
                answer = execute(Path(job["path"]), job["device"])
        shutil.rmtree(folder, ignore_errors=True)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
        if not forks:
            break


def _preload(more: Iterable[str]) -> None:
    """Import what examples import, and what takes torch long when it is first needed."""
    for module in ("numpy", "torch._dynamo", "torch._inductor", *more):
        importlib.import_module(module)
    gc.freeze()  # a collection in a child would copy every page that holds an object


def _in_a_child(job: dict[str, Any], folder: str, execute: Callable[[Path, str], Answer]) -> Answer:
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.setsid()
        os.chdir(folder)
        answer = execute(Path(job["path"]), job["device"])
        with os.fdopen(writing, "w", encoding="utf-8") as pipe:
            pipe.write(json.dumps(answer) + "\n")
        os._exit(0)
    os.close(writing)
    text = _read_line(reading, job["limit"])
    with contextlib.suppress(ProcessLookupError):
        os.killpg(child, signal.SIGKILL)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(reading)
    if text.endswith("\n"):
        return json.loads(text)
    if text == "":
        error = f"still running after {job['limit']:g} s"
    elif status < 0:
        error = f"ended by signal {-status}"
    else:
        error = f"ended with exit code {status}"
    return {"printed": {}, "values": {}, "error": error}


def _read_line(pipe: int, limit: float) -> str:
    """What comes through the pipe until a line end or its end; '' if the time is up, or nobody
    waits for it any longer."""
    end = time.monotonic() + limit
    pieces: list[bytes] = []
    while not (pieces and pieces[-1].endswith(b"\n")):
        ready = select.select([pipe, sys.stdin], [], [], max(0.0, end - time.monotonic()))[0]
        if not ready or sys.stdin in ready:  # nothing is asked while an example runs: it's the end
            return ""
        if not (piece := os.read(pipe, 1 << 16)):
            return b"".join(pieces).decode() or "?"
        pieces.append(piece)
    return b"".join(pieces).decode()


def execute(path: Path, device: str) -> Answer:
    """Run the file in this process, which is spoilt afterwards."""
    source = path.read_bytes().decode()
    snippet, filename = Snippet(source), str(path)
    linecache.checkcache(filename)
    module = types.ModuleType("__main__")
    module.__file__ = filename
    recorder, values, error = Recorder(filename), Values(), ""
    module.__dict__["_noted"] = values.noted
    sys.modules["__main__"] = module
    del sys.path[0]  # the folder in which the server was started
    with contextlib.redirect_stdout(recorder):
        try:
            _fresh_state(device, values)
            code = compile(values.noting(source, filename), filename, "exec")
            exec(code, module.__dict__)
        except (Exception, SystemExit) as escaped:
            error = _describe(escaped, filename)
    printed: dict[int, str] = defaultdict(str)
    for line in sorted(recorder.printed):
        printed[snippet.anchor(line)] += recorder.printed[line]
    return {"printed": printed, "values": values.by_text, "error": error}


def _fresh_state(device: str, values: "Values") -> None:
    """The state that every example starts from, as far as it isn't that of a new process."""
    import numpy
    import torch

    from nn_proof.cpu_random import CpuRandom

    # What Python shows by default, as errors: deprecations only where the example meets them.
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    warnings.filterwarnings("error", category=DeprecationWarning, module="__main__")
    for message in OF_THE_MACHINE:
        warnings.filterwarnings("ignore", message)
    torch.set_num_threads(1)  # quicker for tensors this small
    torch.set_warn_always(True)
    values.watch(torch._tensor_str._Formatter)
    if device != "cpu":
        torch.backends.cudnn.allow_tf32 = False
        torch.set_default_device(device)
        CpuRandom().__enter__()
    torch.manual_seed(SEED)
    random.seed(SEED)
    numpy.random.seed(SEED)


class Recorder(io.TextIOBase):
    """A stdout that notes which line of a file caused each write, also from within a library."""

    def __init__(self, filename: str):
        self.filename = filename
        self.printed: dict[int, str] = defaultdict(str)

    def write(self, text: str) -> int:
        # A hook may print from one of autograd's own threads, where no frame is the example's.
        main = threading.main_thread().ident
        for start in (sys._getframe(1), sys._current_frames().get(main or 0)):
            frame = start
            while frame is not None:
                if frame.f_code.co_filename == self.filename:
                    self.printed[frame.f_lineno] += text
                    return len(text)
                frame = frame.f_back
        raise RuntimeError(f"{self.filename}: cannot tell which line printed {text!r}")


class Values:
    """The values of the numbers that an example prints, before they are rounded to be printed.

    `by_text` has them by their printed text. They are noted where a tensor, an f-string, `print`
    or `round` makes text of a float.
    """

    def __init__(self) -> None:
        self.by_text: dict[str, list[float]] = {}

    def note(self, text: str, value: object, scale: float = 1.0) -> None:
        """Note that `text` is what a number of this value became, if it is a float."""
        if hasattr(value, "item") and getattr(value, "ndim", 1) == 0:  # a tensor, a NumPy number
            value = value.item()
        if (number := NUMBER.search(text)) and isinstance(value, float) and math.isfinite(value):
            known = self.by_text.setdefault(number[0].strip(), [])
            if scale * value not in known:
                known.append(scale * value)

    def note_all(self, value: object) -> None:
        """Note the floats in a value that is printed."""
        if isinstance(value, float):
            self.note(repr(value), value)
        elif isinstance(value, dict):
            for part in value.values():
                self.note_all(part)
        elif isinstance(value, list | tuple | set):
            for part in value:
                self.note_all(part)

    def watch(self, formatter: Any) -> None:
        """Note what `print`, `round` and torch's formatter of tensors make of each number."""
        print, round, format = builtins.print, builtins.round, formatter.format

        def noting_print(*objects: object, **options: Any) -> None:
            for value in objects:
                self.note_all(value)
            print(*objects, **options)

        def noting_round(number: Any, *digits: Any, **options: Any) -> Any:
            rounded = round(number, *digits, **options)
            if isinstance(rounded, float):
                self.note(repr(rounded), number)
            return rounded

        def noting_format(this: Any, value: Any) -> str:
            text = format(this, value)
            self.note(text, value)
            return text

        # Under their own names, so that an example can pickle them.
        for function, name in ((noting_print, "print"), (noting_round, "round")):
            function.__module__, function.__qualname__ = "builtins", name
            setattr(builtins, name, function)
        formatter.format = noting_format

    def noted(self, value: object, specification: str = "") -> str:
        """What an f-string makes of a value."""
        text = format(value, specification)
        if not specification:
            self.note_all(value)
        self.note(text, value, 100.0 if specification.endswith("%") else 1.0)
        return text

    def noting(self, source: str, filename: str) -> ast.Module:
        """The program, with every value in an f-string passing through `noted`."""

        class Noting(ast.NodeTransformer):
            def visit_FormattedValue(self, node: ast.FormattedValue) -> ast.AST:
                self.generic_visit(node)
                if node.conversion == -1:
                    arguments = [node.value, *([node.format_spec] if node.format_spec else [])]
                    call = ast.Call(ast.Name("_noted", ast.Load()), arguments, [])
                    ast.copy_location(call, node)
                    node = ast.copy_location(ast.FormattedValue(call, -1, None), node)
                return node

        return ast.fix_missing_locations(Noting().visit(ast.parse(source, filename)))


def _describe(error: BaseException, filename: str) -> str:
    own = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == filename]
    where = f"line {own[-1].lineno}: {own[-1].line}\n" if own else ""
    return f"{where}{type(error).__name__}: {error}"


if __name__ == "__main__":
    serve(sys.argv[1:], execute)
