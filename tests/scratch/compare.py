"""Compare what is in `nn_guide.scratch` with torch: values, gradients, modes, state afterwards."""

import ast
import functools
import importlib
import inspect
import pkgutil
import re
import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nn_guide import scratch
from nn_guide.atlas import measured
from nn_guide.book import BOOK

# `size_average` and `reduce` are what `reduction` was before torch 0.4.1.
LEFT_OUT = {"device", "dtype", "size_average", "reduce"}
# Functions of F that also are an ordinary part of other layers, such as the tanh of an LSTM.
PARTS = {"sigmoid", "tanh", "softmax", "log_softmax"}
# `Tensor.unfold` cuts windows; `F.unfold` is the layer.
NAMESAKES = {"unfold"}
OPERATORS = {
    name
    for place in (torch, torch._C._nn)
    for name in dir(place)
    if name.startswith(("conv", "native_", "cudnn", "mkldnn", "miopen", "rnn_", "lstm", "gru"))
} | {name for name in dir(F) if callable(getattr(F, name))}


@dataclass(frozen=True)
class Case:
    """One call of one layer.

    An input is a shape (random numbers), a tensor, or a function that makes the input.
    """

    name: str
    inputs: tuple[tuple[int, ...] | Tensor | Callable, ...]
    call: dict
    options: dict

    def __str__(self) -> str:
        options = ", ".join(
            f"{name}={value.__name__ if inspect.isroutine(value) else value}"
            for name, value in self.options.items()
        )
        shapes = ", ".join(str(i) if isinstance(i, tuple) else "…" for i in self.inputs)
        return f"{self.name}({options})({shapes})"


def case(name: str, /, *inputs, call: dict | None = None, **options) -> Case:
    """A case of the layer `name`: inputs, keywords of the call, arguments of the constructor."""
    return Case(name, inputs, call or {}, options)


def modules() -> dict[str, types.ModuleType]:
    """The modules of `nn_guide.scratch` by their path, such as `layers/linear`."""
    found = pkgutil.walk_packages(scratch.__path__, f"{scratch.__name__}.")
    loaded = [importlib.import_module(module.name) for module in found if not module.ispkg]
    return {m.__name__.removeprefix(f"{scratch.__name__}.").replace(".", "/"): m for m in loaded}


def proven(rebuilt: Callable) -> list[str]:
    """What the cases of a layer or an optimizer prove."""
    return BOOK.within(rebuilt.__module__.removeprefix("nn_guide.").replace(".", "/"))


def layers(module: types.ModuleType) -> dict[str, Callable]:
    """What a module of `nn_guide.scratch` rebuilds: classes and functions that torch has too."""
    return {
        name: value
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__ and hasattr(namespace(value), name)
    }


def namespace(value: Callable) -> types.ModuleType:
    """Where torch has the original."""
    return nn if inspect.isclass(value) else F


def original(value: Callable) -> Callable:
    """The class or function of torch that `value` rebuilds."""
    return getattr(namespace(value), value.__name__)


def parameters(function: Callable) -> Iterable[inspect.Parameter]:
    """The arguments of a class or function of torch, or of one from scratch."""
    try:
        return measured.parameters(function)
    except ValueError:  # a builtin names them in its documentation
        listed = re.search(rf"{function.__name__}\((.*?)\)", function.__doc__, re.DOTALL)[1]
        return inspect.signature(eval(f"(lambda {listed}: None)")).parameters.values()


def arguments(function: Callable) -> dict[str, object]:
    """The arguments and their defaults, without those that `nn_guide.scratch` leaves out.

    A default that is a function counts as its name, which torch takes as well.
    """
    return {
        p.name: p.default.__name__ if inspect.isfunction(p.default) else p.default
        for p in parameters(function)
        if p.name not in LEFT_OUT and p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)
    }


def forbidden(source: str, names: Iterable[str]) -> Iterator[str]:
    """What a source uses that is the layer itself, given the names it defines, or `torch.nn`.

    The attributes of a layer may be called as in torch: `self.linear` is no function of torch.
    """
    own = {name.lower() for name in names}
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.ImportFrom() if (node.module or "").startswith("torch"):
                yield from (alias.name for alias in node.names if alias.name != "Tensor")
            case ast.Import():
                yield from (a.name for a in node.names if a.name.startswith("torch."))
            case ast.Attribute(value=ast.Name(id="self")):
                continue
            case ast.Attribute(attr=name) if name not in NAMESAKES:
                ready = name in OPERATORS - PARTS or name.replace("_", "") in own
                if ready or ast.unparse(node) == "torch.nn":
                    yield ast.unparse(node)


def set_seed(number: int) -> None:
    """What `torch.manual_seed` does, quickly where there is no GPU: for each kind of GPU that isn't
    there it keeps a note of the whole stack, and that takes longer than most layers."""
    if torch.accelerator.is_available():
        torch.manual_seed(number)
    else:
        torch.default_generator.manual_seed(number)


def build(layer: Callable, options: dict) -> Callable:
    """The layer ready to be called; a function takes its options with each call."""
    set_seed(0)
    return layer(**options) if inspect.isclass(layer) else functools.partial(layer, **options)


def state(layer: Callable) -> dict[str, Tensor]:
    """The parameters and buffers of a module of torch; a function has none."""
    return layer.state_dict() if isinstance(layer, nn.Module) else {}


def absent(layer: Callable) -> Iterator[str]:
    """The parameters and buffers that a module of torch could have, but for its arguments."""
    for path, module in layer.named_modules() if isinstance(layer, nn.Module) else ():
        for name, tensor in (module._parameters | module._buffers).items():
            if tensor is None:
                yield f"{path}.{name}".lstrip(".")


def randomised(tensors: dict[str, Tensor], learned: set[str]) -> dict[str, Tensor]:
    """Other values for each, so that no weight of 1 or bias of 0 hides a mistake.

    Buffers are variances, class weights, counts: positive.
    """
    set_seed(1)
    return {
        name: torch.randn_like(tensor)
        if name in learned
        else torch.rand_like(tensor) + 0.5
        if tensor.is_floating_point()
        else tensor + 5
        for name, tensor in tensors.items()
    }


def give(layer: Callable, values: dict[str, Tensor], learned: set[str]) -> None:
    """Set the tensors of a layer, of torch or from scratch."""
    for name, value in values.items():
        path, _, last = name.rpartition(".")
        own = nn.Parameter(value.clone()) if name in learned else value.clone()
        setattr(follow(layer, path), last, own)


def follow(layer: Callable, path: str) -> object:
    """The part at a path such as `layers.0.linear1`."""
    for step in filter(None, path.split(".")):
        layer = layer[int(step)] if step.isdigit() else getattr(layer, step)
    return layer


def set_training(layer: object, training: bool) -> None:
    """What `train()` and `eval()` do to a module, also for a layer from scratch."""
    if isinstance(layer, nn.Module):
        layer.train(training)
    elif isinstance(layer, list):
        for part in layer:
            set_training(part, training)
    elif type(layer).__module__.startswith(scratch.__name__):
        if hasattr(layer, "training"):
            layer.training = training
        for part in vars(layer).values():
            set_training(part, training)


def tensors(value: object) -> list[Tensor]:
    """The tensors in a result, which may be nested tuples with None in them."""
    if isinstance(value, Tensor):
        return [value]
    if isinstance(value, tuple | list):
        return [tensor for part in value for tensor in tensors(part)]
    return []


def make(spec: object) -> object:
    """An input of a case."""
    if isinstance(spec, tuple):
        return torch.randn(spec).mul(2).requires_grad_()
    return spec() if callable(spec) else spec


def observe(
    layer: Callable,
    case: Case,
    values: dict,
    learned: set,
    training: bool,
    call: Callable | None = None,
) -> dict:
    """All that one call of a layer does that can be seen from outside.

    `call`, if given, is called with the inputs in place of the layer itself.
    """
    give(layer, values, learned)
    set_training(layer, training)
    set_seed(2)
    leaves = [make(spec) for spec in case.inputs]
    # A layer with `inplace=True` may not write into a leaf.
    inputs = [x.clone() if isinstance(x, Tensor) else x for x in leaves]
    outputs = tensors((call or layer)(*inputs, **case.call))
    differentiable = [output for output in outputs if output.requires_grad]
    set_seed(3)
    if differentiable:
        sum((output * torch.randn(output.shape)).sum() for output in differentiable).backward()
    after = {name: follow(layer, name) for name in values}
    return {
        "output": outputs,
        "input afterwards": [x for x in inputs if isinstance(x, Tensor)],
        "gradient of the input": [x.grad for x in leaves if isinstance(x, Tensor)],
        "gradient of the parameters": {name: after[name].grad for name in sorted(learned)},
        "state afterwards": after,
        "what has gradients": {name: tensor.requires_grad for name, tensor in after.items()},
    }


def differences(layer: Callable, case: Case, options: dict | None = None) -> Iterator[str]:
    """How `layer`, built with `options` instead of the case's if given, differs from torch's."""
    reference = build(original(layer), case.options)
    candidate = build(layer, case.options if options is None else options)
    values = state(reference)
    yield from unequal(
        f"{case}: weights from the same seed",
        {name: follow(candidate, name) for name in values},
        values,
    )
    for name in absent(reference):
        if follow(candidate, name) is not None:
            yield f"{case}: {name} is None in torch"
    is_module = isinstance(reference, nn.Module)
    learned = {name for name, _ in reference.named_parameters()} if is_module else set()
    values = randomised(values, learned)
    for training in (True, False):
        expected = observe(reference, case, values, learned, training)
        got = observe(candidate, case, values, learned, training)
        mode = "training" if training else "evaluation"
        for what in expected:
            yield from unequal(f"{case}: {what}, {mode} mode", got[what], expected[what])


def unequal(what: str, got: object, expected: object, **tolerance: float) -> Iterator[str]:
    """A message if two values differ, or collections of values, by more than `rtol` and `atol`."""
    try:
        torch.testing.assert_close(got, expected, equal_nan=True, **tolerance)
    except AssertionError as error:
        yield f"{what}: {error}"


def collect(package: types.ModuleType) -> tuple[list, list]:
    """The cases and the mutations in the modules of a package."""
    names = [module.name for module in pkgutil.iter_modules(package.__path__)]
    files = [importlib.import_module(f"{package.__name__}.{name}") for name in names]
    cases = [case for file in files for case in file.CASES]
    return cases, [mutation for file in files for mutation in file.MUTATIONS]


def own(module: types.ModuleType) -> dict[str, Callable]:
    """The functions and classes that a module defines itself."""
    defined = vars(module).items()
    return {n: v for n, v in defined if getattr(v, "__module__", None) == module.__name__}


def mutate(
    monkeypatch: pytest.MonkeyPatch, path: str, old: str, new: str
) -> Iterator[types.ModuleType]:
    """Change the first `old` in the source of a module to `new`, wherever it is used.

    Yields the modules that use it: itself, and those that import from it.
    """
    every = modules()
    source, before = inspect.getsource(every[path]), own(every[path])
    assert old in source
    after = {"__name__": every[path].__name__}
    exec(compile(source.replace(old, new, 1), path, "exec"), after)
    for module in every.values():
        used = [name for name in before if vars(module).get(name) is before[name]]
        for name in used:
            monkeypatch.setattr(module, name, after[name])
        if used:
            yield module


def seen(found: Iterator[str]) -> bool:
    """Whether a comparison finds differences, or breaks on them."""
    try:
        return bool(list(found))
    except (RuntimeError, AttributeError, IndexError, TypeError, ValueError):
        return True
