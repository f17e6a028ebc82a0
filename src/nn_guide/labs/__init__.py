"""What labs and lessons use: axes to draw on, and how the checks of
their exercises report.

Each notebook carries this file and the module of its own name in its
first cell, so that it runs with nothing but torch 2.11 or newer, NumPy
and matplotlib. Nothing else may be imported here. In the terminal there
is neither matplotlib nor IPython: they are imported where they are
needed.
"""

import functools
import inspect
import linecache
import re
import sys
import traceback

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode, resolve_name
from torch.utils._python_dispatch import TorchDispatchMode

LANGUAGE = "en"

COLOURS = [
    "#1f8a92",
    "#c7681e",
    "#8a63c9",
    "#5b8c3a",
    "#c2477f",
    "#7a8288",
]


def panels(columns: int = 1, rows: int = 1, height: float = 3.0):
    """Axes side by side, 600 pixels wide in all: one, or an array of
    them.

    `height` is that of the whole picture, in inches of 100 pixels.
    """
    import matplotlib.pyplot as plt

    style = {
        "axes.prop_cycle": plt.cycler(color=COLOURS),
        "axes.spines.right": False,
    }
    with plt.rc_context(style | {"axes.spines.top": False}):
        _, axes = plt.subplots(
            rows,
            columns,
            figsize=(6, height),
            dpi=100,
            layout="constrained",
        )
    return axes


def values(tensor: Tensor):
    """The numbers of a tensor as an array to draw, wherever it lives
    and whatever it is part of."""
    return tensor.detach().cpu().numpy()


def say(en: str, zh: str) -> str:
    """A message in the language of the notebook."""
    return {"en": en, "zh": zh}[LANGUAGE]


if torch.__version__ < (2, 11):  # as some hosts have it
    old = say(
        f"This notebook is for PyTorch 2.11 or newer, and here is "
        f"{torch.__version__}. To get it, run `%pip install --upgrade "
        "torch` in a cell, then restart the kernel.",
        f"本 notebook 需要 PyTorch 2.11 或更新的版本，这里是 "
        f"{torch.__version__}。请在一个单元里运行 `%pip install "
        "--upgrade torch`，再重启内核。",
    )
    if not hasattr(torch, "accelerator"):
        raise ImportError(old)
    print(old)


def check(assertions):
    """Turn a function of assertions into the check of an exercise.

    The check prints `ok`, or what is wrong with the answer; it never
    raises, always starts from the same seed, and leaves the random
    numbers of the lab as they were.
    """

    @functools.wraps(assertions)
    def report(*answer) -> None:
        problem = outdated(answer) or problem_with(assertions, answer)
        print(
            say("not yet: ", "还不对：") + problem if problem else "ok"
        )

    return report


def problem_with(assertions, answer: tuple) -> str:
    """What is wrong with an answer, in the language of the notebook;
    empty if nothing is."""
    with torch.random.fork_rng():
        torch.manual_seed(0)
        try:
            assertions(*answer)
        except Exception as error:
            if isinstance(error, AssertionError) and str(error):
                return str(error)
            own = assertions.__code__.co_filename
            return (
                where(error, own) + f"{type(error).__name__}: {error}"
            )
    return ""


def where(error: Exception, own: str = __file__) -> str:
    """The line of the answer in which an exception was raised; empty if
    it was none of them.

    `own` is the file of the checks.
    """
    libraries = (own, __file__, sys.prefix, sys.base_prefix, "<frozen")
    frames = traceback.extract_tb(error.__traceback__)
    lines = [
        frame
        for frame in frames
        if not frame.filename.startswith(libraries)
    ]
    if not lines:
        return ""
    number, code = lines[-1].lineno, lines[-1].line
    return say(
        f"line {number}, `{code}`: ", f"第 {number} 行 `{code}`："
    )


def get_ipython():
    """The notebook's shell, if this is one."""
    interactive = sys.modules.get("IPython")
    return interactive and interactive.get_ipython()


def outdated(answer: tuple) -> str:
    """What to do if the last cell that defines the answer failed, so
    that an older one is left."""
    shell = get_ipython()
    if shell is None:
        return ""
    for part in answer:
        name = getattr(part, "__name__", "")
        start = re.compile(
            rf"^(class|def)\s+{re.escape(name)}\b", re.MULTILINE
        )
        cells = [
            cell for cell in shell.user_ns["In"] if start.search(cell)
        ]
        if not name or not cells:
            continue
        source = shell.transform_cell(cells[-1])
        try:
            compile(source, name, "exec")
        except SyntaxError as error:
            reason = f"line {error.lineno}: {error.msg}"
        else:
            if (
                source.strip()
                == "".join(linecache.getlines(file_of(part))).strip()
            ):
                continue
            reason = say("it raised an error", "运行时报错")
        return say(
            f"the last cell that defines {name} did not run "
            f"({reason}). Mend it, run it, then check again.",
            f"最后一次定义 {name} 的单元没有运行成功（{reason}）。"
            "请改好并运行它，再来检查。",
        )
    return ""


def file_of(answer) -> str:
    """The name under which Python keeps the code of a function or of a
    class's methods."""
    functions = (
        [answer, *vars(answer).values()]
        if inspect.isclass(answer)
        else [answer]
    )
    code = [
        f.__code__
        for f in map(inspect.unwrap, functions)
        if inspect.isfunction(f)
    ]
    return code[0].co_filename if code else ""


def is_tensor(value, call: str, shape: tuple | None = None) -> None:
    """Assert that what `call` returned is a tensor, of this shape if
    one is given."""
    kind = type(value).__name__
    missing = value is None
    assert isinstance(value, Tensor), say(
        f"{call} returns {kind}, not a tensor"
        + (": is there a `return`?" if missing else ""),
        f"{call} 返回的是 {kind}，不是张量"
        + ("：是不是漏了 `return`？" if missing else ""),
    )
    got = tuple(value.shape)
    assert shape is None or got == tuple(shape), say(
        f"{call} has the shape {got}, not {tuple(shape)}",
        f"{call} 的形状是 {got}，应为 {tuple(shape)}",
    )


class Calls(TorchFunctionMode):
    """While it is on: the names of all functions of torch that are
    called, such as `torch.nn.functional.conv2d`, and of the
    operators they end in, such as `aten.convolution`."""

    def __init__(self):
        super().__init__()
        self.names: set[str] = set()
        self.operators = Operators(self.names)

    def __enter__(self):
        self.operators.__enter__()
        return super().__enter__()

    def __exit__(self, *error):
        super().__exit__(*error)
        self.operators.__exit__(*error)

    def __torch_function__(self, function, types, args=(), kwargs=None):
        self.names.add(
            resolve_name(function)
            or getattr(function, "__name__", str(function))
        )
        return function(*args, **(kwargs or {}))

    def among(self, *words: str) -> list[str]:
        """The names whose last part is one of `words`."""
        return sorted(
            name
            for name in self.names
            if name.rpartition(".")[2] in words
        )


class Operators(TorchDispatchMode):
    """Adds the names of all operators that run to a set."""

    def __init__(self, names: set[str]):
        super().__init__()
        self.names = names

    def __torch_dispatch__(self, operator, types, args=(), kwargs=None):
        self.names.add(str(operator.overloadpacket))
        return operator(*args, **(kwargs or {}))
