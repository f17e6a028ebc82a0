"""Let an optimizer from `nn_guide.scratch` and torch's own take the same steps."""

import functools
import inspect
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

import torch
from compare import modules, set_seed, unequal
from packaging.version import Version
from torch import Tensor

STEPS = 50
TOLERANCE = {"rtol": 1e-12, "atol": 1e-12}
# How torch computes a step, not what it computes.
LEFT_OUT = {"foreach", "fused", "capturable", "differentiable"}
# What only a later torch has.
SINCE = {"LBFGS": {"maximize": "2.14"}}


@dataclass(frozen=True, eq=False)
class Case:
    """An optimizer, the arguments of its constructor, and the problem that it works on."""

    name: str
    options: dict
    problem: Callable

    def __str__(self) -> str:
        return f"{self.name}({', '.join(f'{key}={value}' for key, value in self.options.items())})"


class Regression:
    """A small network without `torch.nn` on another random batch in each step."""

    def __init__(self):
        generator = torch.Generator().manual_seed(0)
        self.x = torch.randn(STEPS, 6, 4, generator=generator)
        self.y = torch.randn(STEPS, 6, 3, generator=generator)
        self.params = [
            torch.randn(4, 5, generator=generator).requires_grad_(),
            torch.randn(5, 3, generator=generator).requires_grad_(),
        ]

    def loss(self, step: int) -> Tensor:
        first, second = self.params
        return ((self.x[step] @ first).tanh() @ second - self.y[step]).square().mean()


class Lookup(Regression):
    """Rows of a table, so that the gradient is sparse."""

    def __init__(self):
        generator = torch.Generator().manual_seed(0)
        self.rows = torch.randint(6, (STEPS, 3), generator=generator)
        self.params = [torch.randn(6, 4, generator=generator).requires_grad_()]

    def loss(self, step: int) -> Tensor:
        picked = torch.nn.functional.embedding(self.rows[step], self.params[0], sparse=True)
        return (picked - 1).square().sum()


def case(name: str, /, problem: Callable = Regression, **options) -> Case:
    """A case of the optimizer `name`: the arguments of its constructor."""
    return Case(name, options, problem)


def optimizers() -> dict[str, type]:
    """What `nn_guide.scratch` rebuilds of `torch.optim`."""
    return {
        name: value
        for path, module in modules().items()
        if path.startswith("optimizers/")
        for name, value in vars(module).items()
        if value.__class__ is type and hasattr(torch.optim, name)
    }


def arguments(optimizer: type) -> dict[str, object]:
    """The arguments and their defaults, without those that don't change the result, and without
    those that torch doesn't have yet."""
    later = {name for name, v in SINCE.get(optimizer.__name__, {}).items() if older(v)}
    parameters = inspect.signature(optimizer).parameters.values()
    return {p.name: p.default for p in parameters if p.name not in LEFT_OUT | later}


def older(version: str) -> bool:
    """Whether torch is older than this release; what comes before a release counts as it."""
    return Version(Version(torch.__version__).base_version) < Version(version)


class Step(NamedTuple):
    """What torch does in one step: where it asks for losses and gradients, and where it ends."""

    points: list[list[Tensor]]
    losses: list[Tensor]
    gradients: list[list[Tensor]]
    after: list[Tensor]


@functools.cache
def of_torch(case: Case) -> list[Step]:
    """The steps that torch takes."""
    taken = []
    problem = case.problem()
    stepper = getattr(torch.optim, case.name)(problem.params, **case.options)
    for number in range(STEPS):
        points, losses, gradients = [], [], []

        def closure(number=number, points=points, losses=losses, gradients=gradients) -> Tensor:
            for param in problem.params:
                param.grad = None
            loss = problem.loss(number)
            loss.backward()
            points.append(copies(problem.params))
            losses.append(loss.detach())
            gradients.append(copies(param.grad for param in problem.params))
            return loss

        take(stepper, closure)
        taken.append(Step(points, losses, gradients, reached(stepper, problem.params)))
    return taken


def take(stepper: object, closure: Callable[[], Tensor]) -> None:
    """One step; only LBFGS asks for the loss by itself."""
    if type(stepper).__name__ == "LBFGS":
        stepper.step(closure)
    else:
        closure()
        stepper.step()


def copies(tensors: Iterable[Tensor]) -> list[Tensor]:
    return [tensor.detach().clone() for tensor in tensors]


def reached(stepper: object, params: list[Tensor]) -> list[Tensor]:
    """The parameters, and the averages that ASGD keeps beside them."""
    return copies([*params, *averages(stepper, params)])


def averages(stepper: object, params: list[Tensor]) -> list[Tensor]:
    """What ASGD makes of the parameters; no other optimizer has that."""
    if isinstance(stepper, torch.optim.ASGD):
        return [stepper.state[param]["ax"] for param in params]
    return stepper.averages if type(stepper).__name__ == "ASGD" else []


def differences(optimizer: type, case: Case, options: dict | None = None) -> Iterator[str]:
    """Where `optimizer`, built with `options` instead of the case's if given, leaves torch's path.

    Each step starts from torch's parameters and gets the losses and gradients that torch got: a
    path of its own would carry rounding further with every step, on some problems without bound.
    What the optimizer keeps between steps is its own.
    """
    set_seed(0)
    params = [param.detach().clone().requires_grad_() for param in case.problem().params]
    stepper = optimizer(params, **(case.options if options is None else options))
    for number, step in enumerate(of_torch(case), start=1):
        with torch.no_grad():
            for param, value in zip(params, step.points[0], strict=True):
                param.copy_(value)
        points = []

        def closure(step=step, points=points) -> Tensor:
            call = min(len(points), len(step.points) - 1)
            points.append(copies(params))
            for param, gradient in zip(params, step.gradients[call], strict=True):
                param.grad = gradient.clone()
            return step.losses[call]

        take(stepper, closure)
        got, expected = [*points, reached(stepper, params)], [*step.points, step.after]
        for message in unequal(f"{case}, step {number}", got, expected, **TOLERANCE):
            yield message
            return
