"""Let an optimizer from `nn_guide.scratch` and torch's own take the same steps."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from compare import modules, unequal
from torch import Tensor

STEPS = 50
# How torch computes a step, not what it computes.
LEFT_OUT = {"foreach", "fused", "capturable", "differentiable"}


@dataclass(frozen=True)
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
    """The arguments and their defaults, without those that don't change the result."""
    parameters = inspect.signature(optimizer).parameters.values()
    return {p.name: p.default for p in parameters if p.name not in LEFT_OUT}


def path(optimizer: type, case: Case, options: dict) -> Iterator[list[Tensor]]:
    """The parameters after each step, and the averages that ASGD keeps beside them."""
    problem = case.problem()
    stepper = optimizer(problem.params, **options)
    takes_closure = case.name == "LBFGS"
    for step in range(STEPS):

        def closure(step=step) -> Tensor:
            for param in problem.params:
                param.grad = None
            loss = problem.loss(step)
            loss.backward()
            return loss

        if takes_closure:
            stepper.step(closure)
        else:
            closure()
            stepper.step()
        shown = [*problem.params, *averages(stepper, problem.params)]
        yield [tensor.detach().clone() for tensor in shown]


def averages(stepper: object, params: list[Tensor]) -> list[Tensor]:
    """What ASGD makes of the parameters; no other optimizer has that."""
    if isinstance(stepper, torch.optim.ASGD):
        return [stepper.state[param]["ax"] for param in params]
    return stepper.averages if type(stepper).__name__ == "ASGD" else []


def differences(optimizer: type, case: Case, options: dict | None = None) -> Iterator[str]:
    """Where `optimizer`, built with `options` instead of the case's if given, leaves torch's path.

    After the first difference the paths can't meet again.
    """
    torch.manual_seed(0)
    expected = path(getattr(torch.optim, case.name), case, case.options)
    got = path(optimizer, case, case.options if options is None else options)
    for step, (ours, torchs) in enumerate(zip(got, expected, strict=True), start=1):
        for message in unequal(f"{case}, step {step}", ours, torchs):
            yield message
            return
