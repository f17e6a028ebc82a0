"""Ask torch for what the pages of the atlas show of it, so that building them needs no torch.

`python -m nn_guide.atlas.measured` writes into `torch.json` what has changed in this release of
torch since the one before it there; the tests compare it with torch.
"""

import functools
import importlib
import inspect
import json
import re
import typing
import warnings
from collections.abc import Callable
from pathlib import Path
from types import FunctionType

import torch
import torch.nn.functional as F
from packaging.version import Version
from torch import nn

from nn_guide import atlas
from nn_guide.atlas.changes import NAMESPACES
from nn_proof.files import write

FILE = Path(__file__).parent / "torch.json"
# Functions of the namespace that aren't part of it: imports and tools.
TOOLS = {"Optional", "assert_int_or_pair", "boolean_dispatch", "handle_torch_function"}
OLD = {"size_average", "reduce"}
# Arguments of optimizers with which they keep more.
MORE = {"momentum": 0.9, "amsgrad": True, "centered": True}


def classes() -> dict[str, type[nn.Module]]:
    """The public module classes of `torch.nn`."""
    found = {n: c for n, c in vars(nn).items() if inspect.isclass(c) and issubclass(c, nn.Module)}
    return dict(sorted(found.items()))


def functions() -> dict:
    """The public functions of `torch.nn.functional`."""
    return {
        name: function
        for name in sorted(dir(F))
        if callable(function := getattr(F, name))
        and not name.startswith(("_", "has_torch_function"))
        and name not in TOOLS
        and not inspect.isclass(function)
    }


def optimizers() -> dict[str, type[torch.optim.Optimizer]]:
    """The optimizers of `torch.optim`."""
    return {
        name: cls
        for name, cls in sorted(vars(torch.optim).items())
        if inspect.isclass(cls) and issubclass(cls, torch.optim.Optimizer) and name != "Optimizer"
    }


def schedulers() -> dict[str, type]:
    """The schedulers of `torch.optim.lr_scheduler`; `_LRScheduler` is an old name of their base."""
    base = torch.optim.lr_scheduler.LRScheduler
    return {
        name: cls
        for name, cls in sorted(vars(torch.optim.lr_scheduler).items())
        if inspect.isclass(cls) and issubclass(cls, base) and not name.endswith("LRScheduler")
    }


def others() -> dict:
    """The other public functions and classes of the namespaces, such as `nn.init.ones_`."""
    told, found = {*classes(), *optimizers(), *schedulers()}, {}
    for short, long in NAMESPACES.items():
        namespace = importlib.import_module(long)
        for name in sorted(getattr(namespace, "__all__", vars(namespace))):
            value = getattr(namespace, name)
            if callable(value) and not name.startswith("_") and name not in told and short != "F":
                found[f"{short}.{name}"] = value
    return found


def parameters(function: Callable) -> list[inspect.Parameter]:
    """The arguments of a class or function of torch.

    Recurrent layers name theirs in an overload, and a deprecated class hides them.

    Raises:
        ValueError: a builtin function tells none.
    """
    if inspect.isclass(function) and hasattr(function, "__deprecated__"):
        function = functools.partial(function.__init__, None)
    own = inspect.isfunction(function.__init__)
    if own and (overloads := typing.get_overloads(function.__init__)):
        return list(inspect.signature(overloads[0]).parameters.values())[1:]
    return list(inspect.signature(function).parameters.values())


def signature(function: Callable, name: str = "") -> str:
    """Arguments with their defaults, without annotations.

    A builtin function, called `name`, tells them in its documentation, or else in the schema of its
    operator.
    """
    try:
        found = parameters(function)
    except ValueError:
        told = function.__doc__ or ""
        listed = re.search(rf"\b{name}\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*->", told)
        return " ".join(listed[1].split()) if listed else of_schema(name)
    plain = [p.replace(annotation=p.empty) for p in found if p.name not in OLD]
    plain = [
        p.replace(default=Named(p.default)) if inspect.isfunction(p.default) else p for p in plain
    ]
    return str(inspect.Signature(plain)).strip("()")


def of_schema(name: str) -> str:
    """The arguments of an operator of torch; empty if there is none of this name."""
    if not hasattr(torch.ops.aten, name):
        return ""
    arguments = getattr(torch.ops.aten, name).default._schema.arguments
    return ", ".join(
        f"{a.name}={a.default_value}" if a.has_default_value() else a.name for a in arguments
    )


class Named:
    """A default that is a function, shown by its name instead of its address."""

    def __init__(self, function: FunctionType) -> None:
        self.name = function.__name__

    def __repr__(self) -> str:
        return self.name


def of_function(name: str) -> str:
    """The arguments of a function of F; of the two behind `F.max_pool2d`, the one that has all."""
    return signature(getattr(F, f"{name}_with_indices", None) or getattr(F, name), name)


def kept(cls: Callable[..., torch.optim.Optimizer], **options: object) -> list[str]:
    """What an optimizer keeps for a parameter after its first step."""
    weight = nn.Parameter(torch.ones(3, 2))
    optimizer = cls([weight], lr=0.1, **options)
    weight.grad = torch.ones(3, 2)
    if cls is torch.optim.SparseAdam:
        weight.grad = weight.grad.to_sparse()
    optimizer.step(lambda: 1.0)
    return sorted(optimizer.state[weight])


def of_optimizer(cls: type[torch.optim.Optimizer]) -> dict:
    """The arguments of an optimizer, what it keeps, and which implementations it offers."""
    offered = inspect.signature(cls).parameters
    more = {name: value for name, value in MORE.items() if name in offered}
    state = kept(cls)
    return {
        "signature": signature(cls).removeprefix("params, "),
        "state": state,
        "state_with": {
            name: new
            for name, value in more.items()
            if (new := sorted(set(kept(cls, **{name: value})) - set(state)))
        },
        **{name: name in offered for name in ("foreach", "fused", "capturable")},
    }


def measure() -> dict:
    """All that `torch.json` holds of one release."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return {
            "classes": {
                name: {"constructor": signature(cls), "forward": signature(cls.forward)[6:]}
                for name, cls in classes().items()
            },
            "functions": {name: of_function(name) for name in functions()},
            "optimizers": {name: of_optimizer(cls) for name, cls in optimizers().items()},
            "schedulers": {
                name: signature(cls).removeprefix("optimizer, ")
                for name, cls in schedulers().items()
            },
            "others": {name: signature(value) for name, value in others().items()},
        }


def release() -> str:
    """The release of this torch, such as `2.13`."""
    return ".".join(torch.__version__.split(".")[:2])


def changes(before: dict, now: dict) -> dict:
    """What `now` has otherwise than `before`, at any depth, or has anew; None for what is gone."""
    found: dict = dict.fromkeys(sorted(before.keys() - now.keys()))
    for key, value in now.items():
        if isinstance(value, dict) and key in before:
            value = changes(before[key], value)
            if value:
                found[key] = value
        elif key not in before or before[key] != value:
            found[key] = value
    return found


def older(releases: dict[str, dict]) -> dict[str, dict]:
    """Those of the releases that are older than this torch."""
    this = Version(release())
    return {number: facts for number, facts in releases.items() if Version(number) < this}


def updated(releases: dict[str, dict], now: dict) -> dict[str, dict]:
    """`releases` with what has changed in this one since the one before it."""
    new = releases | {release(): changes(atlas.as_of("", older(releases)), now)}
    return {number: new[number] for number in sorted(new, key=Version)}


if __name__ == "__main__":
    now = updated(atlas.of_torch(), measure())
    write(FILE, json.dumps(now, indent=1, ensure_ascii=False) + "\n")
