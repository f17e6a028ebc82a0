"""The shapes that pass through a model, layer by layer."""

import copy
from typing import NamedTuple

import torch
from torch import Tensor, nn


class Row(NamedTuple):
    """One call of a module: `name` as in `named_modules`, `kind` its
    class."""

    name: str
    kind: str
    input: object
    output: object


def shapes(model: nn.Module, *args, **kwargs) -> list[Row]:
    """A row per module called in `model(*args, **kwargs)`, inner ones
    before outer ones.

    If the call raises, the last row is the innermost module that was
    running, with the error as a string for its output. What runs is a
    copy of the model, in its own mode: weights, running statistics,
    hooks and random state stay as they are. An input that the model
    changes in place is changed.
    """
    model = copy.deepcopy(model)
    names = {module: name for name, module in model.named_modules()}
    running, rows = [], []

    def enter(module, args, kwargs):
        inputs = [*args, *kwargs.values()]
        given = inputs[0] if len(inputs) == 1 else inputs
        running.append((module, shape_of(given)))

    def leave(module, args, output):
        called, shape = running.pop()
        while called is not module:
            called, shape = running.pop()
        kind = type(module).__name__
        rows.append(Row(names[module], kind, shape, shape_of(output)))

    for module in names:
        module.register_forward_pre_hook(
            enter, prepend=True, with_kwargs=True
        )
        module.register_forward_hook(leave)

    devices = {p.device for p in model.parameters() if p.is_cuda}
    with torch.no_grad(), torch.random.fork_rng(devices):
        try:
            model(*args, **kwargs)
        except Exception as error:
            module, shape = running[-1]
            message = f"{type(error).__name__}: {error}"
            kind = type(module).__name__
            rows.append(Row(names[module], kind, shape, message))
    return rows


def shape_of(value: object) -> object:
    """The value with every tensor replaced by its shape; other tuples
    become lists."""
    match value:
        case Tensor():
            return tuple(value.shape)
        case list() | tuple():
            return [shape_of(part) for part in value]
        case dict():
            return {key: shape_of(part) for key, part in value.items()}
    return value
