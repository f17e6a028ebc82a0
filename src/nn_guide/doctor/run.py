"""A training run, told to observers as it happens. Nothing in the run changes.

Modules and optimizers are heard by torch's global hooks; functions that have none are replaced
while the run is watched.
"""

import functools
import sys
import weakref
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from types import FunctionType
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.modules.module import (
    register_module_forward_hook,
    register_module_forward_pre_hook,
)
from torch.optim import Optimizer, lr_scheduler
from torch.optim.optimizer import (
    register_optimizer_step_post_hook,
    register_optimizer_step_pre_hook,
)
from torch.utils.data import DataLoader, dataloader

from nn_guide.doctor.finding import Finding, Place, here, is_users

LOSSES = (
    "binary_cross_entropy",
    "binary_cross_entropy_with_logits",
    "cosine_embedding_loss",
    "cross_entropy",
    "ctc_loss",
    "hinge_embedding_loss",
    "huber_loss",
    "kl_div",
    "l1_loss",
    "margin_ranking_loss",
    "mse_loss",
    "nll_loss",
    "smooth_l1_loss",
    "soft_margin_loss",
    "triplet_margin_loss",
)
MOST_MODELS = 100  # that are kept in mind
ACTIVATIONS = tuple(
    (owner, name) for owner in (nn.functional, torch) for name in ("relu", "sigmoid", "tanh")
)


def tensors(value: Any) -> Iterator[Tensor]:
    """The tensors in lists, tuples, dictionaries and dataclasses."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, dict):
        yield from tensors(list(value.values()))
    elif isinstance(value, list | tuple):
        for part in value:
            yield from tensors(part)
    elif hasattr(value, "__dict__") and not isinstance(value, type | nn.Module):
        yield from tensors([v for v in vars(value).values() if isinstance(v, Tensor)])


def batches(loader: DataLoader[Any]) -> int | None:
    """How many batches an epoch has, if that is known."""
    try:
        return len(loader)
    except TypeError:
        return None


def has_parameters(module: nn.Module) -> bool:
    """Whether there is anything to train in it, or was."""
    return next(module.parameters(), None) is not None


@dataclass
class Call:
    """A call of a module; `output` is there when it has ended."""

    module: nn.Module
    args: tuple[Any, ...]
    parent: "Call | None"
    training: bool
    grad: bool
    place: Place | None
    is_model: bool  # the call of a whole model
    kwargs: dict[str, Any] = field(default_factory=dict)
    output: Any = None

    @functools.cached_property
    def inputs(self) -> list[Tensor]:
        """The tensors that were given, in order, also those in lists and dictionaries."""
        return [*tensors(self.args), *tensors(self.kwargs)]

    @functools.cached_property
    def outputs(self) -> list[Tensor]:
        """The tensors that came out."""
        return list(tensors(self.output))

    @property
    def root(self) -> "Call":
        """The outermost call that it is a part of."""
        return self.parent.root if self.parent else self


@dataclass
class Loss:
    """A call of one of `LOSSES`, with its arguments by name."""

    name: str
    arguments: dict[str, Any]
    value: Any
    place: Place | None

    @property
    def input(self) -> Tensor:
        """What the model gave."""
        return next(iter(self.arguments.values()))

    @property
    def target(self) -> Tensor | None:
        """What it should have given."""
        target = self.arguments.get("target")
        return target if isinstance(target, Tensor) else None

    @property
    def trains(self) -> bool:
        """Whether a gradient can flow from it."""
        return isinstance(self.value, Tensor) and self.value.requires_grad


@dataclass
class Backward:
    """A call of `backward`."""

    loss: Tensor
    place: Place | None
    value: float  # NaN if the loss isn't one number


class Observer:
    """Hears what happens. What it doesn't override costs nothing."""

    def __init__(self, run: "Run"):
        self.run = run

    def called(self, call: Call) -> None:
        """A module has been called, a whole model or a part of one."""

    def ran(self, call: Call) -> None:
        """A whole model has been called."""

    def acted(self, name: str, output: Tensor, call: Call | None) -> None:
        """An activation has been called as a function."""

    def dropped(self, training: bool, call: Call, place: Place | None) -> None:
        """`F.dropout` is called."""

    def lost(self, loss: Loss) -> None:
        """A loss has been computed."""

    def before_backward(self, backward: Backward) -> None:
        """Gradients are going to be computed."""

    def after_backward(self, backward: Backward) -> None:
        """Gradients have been computed."""

    def zeroed(self, target: Optimizer | nn.Module, place: Place | None) -> None:
        """Gradients have been cleared."""

    def before_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        """An optimizer is going to step."""

    def after_step(self, optimizer: Optimizer, closure: bool, place: Place | None) -> None:
        """An optimizer has stepped."""

    def scheduled(self, scheduler: Any, place: Place | None) -> None:
        """A schedule has stepped."""

    def clipped(self, parameters: list[Tensor], place: Place | None) -> None:
        """Gradients are going to be clipped."""

    def scaled(self, method: str, scaler: Any, place: Place | None) -> None:
        """A method of a GradScaler has been called: scale, unscale_, step, update."""

    def seeded(self, seed: int, place: Place | None) -> None:
        """The seed has been set."""

    def fetched(self, loader: DataLoader[Any], place: Place | None) -> None:
        """A batch has been fetched."""

    def findings(self) -> Iterator[Finding]:
        """What is wrong, now that all has been heard."""
        return iter(())


class Run:
    """What is known of a training run: its models, optimizers, steps.

    Arguments:
        kinds: the classes of the observers
        on_step: called after each step of an optimizer, with the number of steps so far
    """

    def __init__(
        self,
        kinds: Iterable[type[Observer]],
        on_step: Callable[[int], None] = lambda steps: None,
    ):
        self.roots: list[nn.Module] = []  # in the order of their first calls
        self.optimizers: list[Optimizer] = []
        self.schedulers: list[Any] = []
        self.steps = 0  # of the optimizer that has made most
        self.look = True  # whether this step is one of those that are looked at closely
        self.backwards = 0
        self.named_losses = 0  # how often one of LOSSES trained
        self.inputs_differ = False  # from step to step
        self.made_at: dict[int, Place | None] = {}  # where optimizers were made
        self.unjudged: dict[str, list[str]] = {}  # what couldn't be judged, as report.py names it
        self.stack: list[Call] = []
        self.steps_of: Counter[int] = Counter()  # by the id of an optimizer
        self._on_step = on_step
        self._names: dict[int, str] = {}
        self._root_ids: set[int] = set()
        self._busy = False
        self._acting = False
        self._stepping = 0
        self._scheduling = 0
        self._scaling = 0
        self.observers = [kind(self) for kind in kinds]
        self._hears: dict[str, list[tuple[Observer, Callable[..., None]]]] = {
            name: [
                (o, getattr(o, name))
                for o in self.observers
                if getattr(type(o), name) is not member
            ]
            for name, member in vars(Observer).items()
            if callable(member) and not name.startswith("_")
        }

    # What observers ask.

    def own(self, optimizer: Optimizer) -> list[Tensor]:
        """The parameters of an optimizer."""
        return [p for group in optimizer.param_groups for p in group["params"]]

    def ids(self, optimizer: Optimizer) -> set[int]:
        """The ids of its parameters."""
        return {id(p) for p in self.own(optimizer)}

    def owned(self) -> set[int]:
        """The ids of all parameters that an optimizer holds."""
        return set().union(*map(self.ids, self.optimizers))

    def used(self) -> list[Optimizer]:
        """The optimizers that have stepped."""
        return [optimizer for optimizer in self.optimizers if self.steps_of[id(optimizer)]]

    def known(self) -> dict[int, Tensor]:
        """The parameters of all models, by id."""
        return {id(p): p for root in self.roots for p in root.parameters()}

    def name(self, thing: nn.Module | Tensor) -> str:
        """What a module or a parameter is called in its model."""
        if id(thing) not in self._names:
            for root in self.roots:
                prefix = type(root).__name__ if len(self.roots) > 1 else ""
                for name, module in root.named_modules(prefix=prefix):
                    self._names[id(module)] = name or type(root).__name__
                for name, parameter in root.named_parameters(prefix=prefix):
                    self._names.setdefault(id(parameter), name)
        default = f"{tuple(thing.shape)}" if isinstance(thing, Tensor) else type(thing).__name__
        return self._names.get(id(thing), default)

    def kind(self, module: nn.Module) -> str:
        """A module as it is shown: its name and class."""
        name, of = self.name(module), type(module).__name__
        return name if name == of else f"{name} ({of})"

    # What is watched.

    def add(self, thing: object) -> None:
        """Take note of a model, an optimizer or a schedule."""
        if isinstance(thing, nn.Module):
            if id(thing) not in self._root_ids:
                self._root_ids.add(id(thing))
                self.roots.append(thing)
        elif isinstance(thing, Optimizer):
            if not any(thing is known for known in self.optimizers):
                self.optimizers.append(thing)
        elif not any(thing is known for known in self.schedulers):
            self.schedulers.append(thing)

    def _is_model(self, module: nn.Module) -> bool:
        return id(module) in self._root_ids or has_parameters(module)

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Hear what happens in here."""
        with ExitStack() as undo:
            self._hook(undo)
            _replace(self._replacements(), undo)
            yield

    def _tell(self, event: str, *args: Any) -> None:
        """Tell the observers; one that fails is heard no more, and the run goes on."""
        hearers = self._hears[event]
        if not hearers or self._busy:
            return
        self._busy, grad = True, torch.is_grad_enabled()
        torch._C._set_grad_enabled(False)
        try:
            for observer, hear in tuple(hearers):
                try:
                    hear(*args)
                except Exception as error:
                    self.give_up(observer, error)
        finally:
            self._busy = False
            torch._C._set_grad_enabled(grad)

    def give_up(self, observer: Observer, error: Exception) -> None:
        """Hear an observer no more that doesn't understand the program; the run goes on."""
        for hearers in self._hears.values():
            hearers[:] = [(other, hear) for other, hear in hearers if other is not observer]
        name = type(observer).__name__
        details = self.unjudged.setdefault("failed", [])
        if not any(detail.startswith(f"{name}:") for detail in details):
            details.append(f"{name}: {type(error).__name__} ({error})")

    def _deaf(self) -> bool:
        """Whether what runs isn't a step that can be watched: ours, or a transform of functions."""
        if torch._C._functorch.peek_interpreter_stack() is not None:
            self.unjudged.setdefault("transformed", [])
            return True
        return self._busy

    def _hook(self, undo: ExitStack) -> None:
        def enter(module: nn.Module, args: tuple[Any, ...]) -> None:
            if torch.compiler.is_compiling() or self._deaf():
                return
            if type(module).__name__ == "OptimizedModule":
                self.unjudged.setdefault("compiled", [])
            parent = self.stack[-1] if self.stack else None
            place = None if parent else here()
            grad = torch.is_grad_enabled()
            is_model = parent is None and self._is_model(module)
            self.stack.append(Call(module, args, parent, module.training, grad, place, is_model))

        def leave(module: nn.Module, args: Any, *more: Any) -> None:
            *kwargs, output = more  # a module that failed has none, whatever was asked for
            if torch.compiler.is_compiling() or self._deaf():
                return
            while self.stack:
                call = self.stack.pop()
                if call.module is module:
                    break
            else:
                return
            call.kwargs, call.output = kwargs[0] if kwargs else {}, output
            if call.is_model and len(self.roots) < MOST_MODELS:
                self.add(module)
            if output is not None:
                self._tell("called", call)
                if call.is_model:
                    self._tell("ran", call)

        def before(optimizer: Optimizer, args: Any, kwargs: Any) -> None:
            self._stepping += 1
            if self._stepping == 1:
                self.add(optimizer)
                self._tell("before_step", optimizer, _closure(args, kwargs), here())

        def after(optimizer: Optimizer, args: Any, kwargs: Any) -> None:
            self._stepping = max(0, self._stepping - 1)
            if self._stepping:
                return
            self._tell("after_step", optimizer, _closure(args, kwargs), here())
            self.steps_of[id(optimizer)] += 1
            if self.steps_of[id(optimizer)] > self.steps:
                self.steps = self.steps_of[id(optimizer)]
                self.look = _is_looked_at(self.steps)
                self._on_step(self.steps)

        undo.callback(register_module_forward_pre_hook(enter).remove)
        undo.callback(
            register_module_forward_hook(leave, with_kwargs=True, always_call=True).remove
        )
        undo.callback(register_optimizer_step_pre_hook(before).remove)
        undo.callback(register_optimizer_step_post_hook(after).remove)

    def _replacements(self) -> Iterator[tuple[Any, str, Callable[..., Any]]]:
        """What is replaced: an owner, a name, and a function of the original and its arguments."""
        F = nn.functional  # noqa: N806
        for name in LOSSES:
            yield F, name, functools.partial(self._loss, name)
        for owner, name in ACTIVATIONS:
            yield owner, name, functools.partial(self._activation, name)
        yield F, "dropout", self._dropout
        yield torch.autograd, "backward", self._backward
        yield Optimizer, "zero_grad", self._zero_grad
        yield nn.Module, "zero_grad", self._zero_grad
        yield Optimizer, "__init__", self._made
        for kind in _schedulers():
            yield kind, "step", self._schedule
        for name in ("clip_grad_norm_", "clip_grad_value_"):
            for owner in (nn.utils, nn.utils.clip_grad):
                yield owner, name, self._clip
        for name in ("scale", "unscale_", "step", "update"):
            yield torch.amp.GradScaler, name, functools.partial(self._scale, name)
        for owner in (torch, torch.random):
            yield owner, "manual_seed", self._seed
        yield dataloader._BaseDataLoaderIter, "__next__", self._next
        yield DataLoader, "__iter__", self._iter

    def _loss(self, name: str, original: Any, *args: Any, **kwargs: Any) -> Any:
        value = original(*args, **kwargs)
        if not self._deaf():
            arguments = _bound(original, args, kwargs)
            if arguments and isinstance(next(iter(arguments.values())), Tensor):
                loss = Loss(name, arguments, value, here())
                self.named_losses += loss.trains
                self._tell("lost", loss)
        return value

    def _activation(self, name: str, original: Any, *args: Any, **kwargs: Any) -> Any:
        if self._acting:
            return original(*args, **kwargs)
        self._acting = True
        try:
            output = original(*args, **kwargs)
        finally:
            self._acting = False
        if not self._deaf() and isinstance(output, Tensor):
            self._tell("acted", name, output, self.stack[-1] if self.stack else None)
        return output

    def _dropout(self, original: Any, *args: Any, **kwargs: Any) -> Any:
        if not self._deaf() and self.stack:
            given = _bound(original, args, kwargs)
            training = bool(given.get("training", True)) and given.get("p", 0.5) > 0
            self._tell("dropped", training, self.stack[-1], here())
        return original(*args, **kwargs)

    def _backward(self, original: Any, *args: Any, **kwargs: Any) -> Any:
        tensors = args[0] if args else kwargs.get("tensors")
        loss = tensors if isinstance(tensors, Tensor) else next(iter(tensors or ()), None)
        if self._deaf() or not isinstance(loss, Tensor):
            return original(*args, **kwargs)
        value = loss.item() if loss.numel() == 1 else float("nan")
        backward = Backward(loss, here(), float(value))
        self.backwards += 1
        self._tell("before_backward", backward)
        stack, self.stack = self.stack, []
        self._busy = True  # what checkpointing computes anew isn't a call of the user's
        try:
            original(*args, **kwargs)
        finally:
            self._busy, self.stack = False, stack
        self._tell("after_backward", backward)
        return None

    def _zero_grad(self, original: Any, owner: Any, *args: Any, **kwargs: Any) -> Any:
        result = original(owner, *args, **kwargs)
        if not self._deaf():
            self._tell("zeroed", owner, here())
        return result

    def _made(self, original: Any, optimizer: Optimizer, *args: Any, **kwargs: Any) -> None:
        original(optimizer, *args, **kwargs)
        self.add(optimizer)
        self.made_at[id(optimizer)] = here()

    def _schedule(self, original: Any, scheduler: Any, *args: Any, **kwargs: Any) -> Any:
        first = getattr(scheduler, "_step_count", 1) == 0 or not hasattr(scheduler, "optimizer")
        self._scheduling += 1
        try:
            result = original(scheduler, *args, **kwargs)
        finally:
            self._scheduling -= 1
        if not self._scheduling and not first:
            self.add(scheduler)
            self._tell("scheduled", scheduler, here())
        return result

    def _clip(self, original: Any, parameters: Any, *args: Any, **kwargs: Any) -> Any:
        if self._deaf():
            return original(parameters, *args, **kwargs)
        parameters = [parameters] if isinstance(parameters, Tensor) else list(parameters)
        self._tell("clipped", parameters, here())
        return original(parameters, *args, **kwargs)

    def _scale(self, method: str, original: Any, scaler: Any, *args: Any, **kwargs: Any) -> Any:
        if not self._scaling and scaler.is_enabled():
            self._tell("scaled", method, scaler, here())
        self._scaling += 1
        try:
            return original(scaler, *args, **kwargs)
        finally:
            self._scaling -= 1

    @property
    def in_scaler(self) -> bool:
        """Whether a GradScaler is at work."""
        return self._scaling > 0

    def _seed(self, original: Any, seed: int) -> Any:
        if not self._deaf():
            self._tell("seeded", int(seed), here())
        return original(seed)

    def _iter(self, original: Any, loader: DataLoader[Any]) -> Any:
        iterator = original(loader)
        iterator._nn_guide_loader = weakref.ref(loader)
        return iterator

    def _next(self, original: Any, iterator: Any) -> Any:
        batch = original(iterator)
        known = getattr(iterator, "_nn_guide_loader", None)
        if known is not None and (loader := known()) is not None:
            self._tell("fetched", loader, here())
        return batch


def _is_looked_at(step: int) -> bool:
    """All steps at first, later fewer."""
    return step < 4 or (step < 32 and step % 4 == 0) or step % 100 == 0 or step & (step - 1) == 0


@functools.cache
def _names(function: Any) -> tuple[str, ...]:
    code = function.__code__
    return tuple(code.co_varnames[: code.co_argcount])


def _bound(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call by their names."""
    return dict(zip(_names(function), args, strict=False)) | kwargs


def _closure(args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether `step` was given a closure; `args` starts with the optimizer."""
    given = args[1] if len(args) > 1 else kwargs.get("closure")
    return given is not None


def _schedulers() -> Iterator[type]:
    for kind in vars(lr_scheduler).values():
        is_one = isinstance(kind, type) and issubclass(kind, lr_scheduler.LRScheduler)
        if is_one and "step" in vars(kind):
            yield kind


def _replace(replacements: Iterator[tuple[Any, str, Callable[..., Any]]], undo: ExitStack) -> None:
    """Put functions in the place of others, also where a program has imported one by its name."""
    new: dict[int, Any] = {}
    for owner, name, function in replacements:
        original = vars(owner)[name]
        if id(original) not in new:
            new[id(original)] = (original, _wrapped(original, function))
        _set(owner, name, new[id(original)][1], undo)
    for module in list(sys.modules.values()):
        path = getattr(module, "__file__", None)
        own = isinstance(path, str) and is_users(path)
        if not own and getattr(module, "__name__", "") != "__main__":
            continue
        for name, value in list(vars(module).items()):
            if id(value) in new and value is new[id(value)][0]:
                _set(module, name, new[id(value)][1], undo)
            elif isinstance(value, FunctionType) and value.__defaults__:
                defaults = tuple(new.get(id(v), (v, v))[1] for v in value.__defaults__)
                undo.callback(setattr, value, "__defaults__", value.__defaults__)
                value.__defaults__ = defaults


def _wrapped(original: Any, function: Callable[..., Any]) -> Any:
    @functools.wraps(original)
    def wrapper(*args: Any, **kwargs: Any) -> Any:
        if torch.compiler.is_compiling():
            return original(*args, **kwargs)
        return function(original, *args, **kwargs)

    return wrapper


def _set(owner: Any, name: str, value: Any, undo: ExitStack) -> None:
    undo.callback(setattr, owner, name, vars(owner)[name])
    setattr(owner, name, value)
