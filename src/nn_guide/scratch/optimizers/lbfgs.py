"""torch.optim.LBFGS, as in torch 2.13"""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from nn_guide.scratch.optimizers.strong_wolfe import Point, strong_wolfe


class LBFGS:
    """w ← w − t H g, where H is made of the last changes of w and g"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1,
        max_iter: int = 20,
        max_eval: int | None = None,
        tolerance_grad: float = 1e-7,
        tolerance_change: float = 1e-9,
        history_size: int = 100,
        line_search_fn: str | None = None,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.max_iter = max_iter
        self.max_eval = (
            max_iter * 5 // 4 if max_eval is None else max_eval
        )
        self.tolerance_grad = tolerance_grad
        self.tolerance_change = tolerance_change
        self.history_size = history_size
        self.line_search_fn = line_search_fn
        self.sign = -1 if maximize else 1
        self.history = []
        self.gradient = None

    def evaluate(self, closure: Callable) -> tuple[float, Tensor]:
        self.evaluations += 1
        with torch.enable_grad():
            loss = closure().item()
        gradient = torch.cat(
            [param.grad.flatten() for param in self.params]
        )
        return self.sign * loss, self.sign * gradient

    def move(self, direction: Tensor, t: float) -> None:
        parts = direction.split(
            [param.numel() for param in self.params]
        )
        for param, part in zip(self.params, parts, strict=True):
            param.add_(part.view_as(param), alpha=t)

    def direction(self, gradient: Tensor) -> Tensor:
        if self.gradient is None:
            return -gradient
        y = gradient - self.gradient
        if y.dot(self.change) > 1e-10:
            pair = (self.change, y, 1 / y.dot(self.change))
            self.history = [*self.history, pair][-self.history_size :]
        d, factors = -gradient, []
        for s, y, inverse in reversed(self.history):  # (1)!
            factors.append(s.dot(d) * inverse)
            d = d.add(y, alpha=-factors[-1])
        if self.history:
            s, y, _ = self.history[-1]
            d = d * (y.dot(s) / y.dot(y))
        for s, y, inverse in self.history:
            d = d.add(s, alpha=factors.pop() - y.dot(d) * inverse)
        return d

    @torch.no_grad()
    def step(self, closure: Callable) -> float:
        self.evaluations = 0
        loss, gradient = self.evaluate(closure)
        first_loss = self.sign * loss
        if gradient.abs().max() <= self.tolerance_grad:
            return first_loss
        for iteration in range(1, self.max_iter + 1):
            d = self.direction(gradient)
            t = self.lr
            if self.gradient is None:
                t = t * min(1, 1 / gradient.abs().sum())
            self.gradient, self.change = gradient, t * d
            last_loss, slope = loss, gradient.dot(d)
            if slope > -self.tolerance_change:
                break

            if self.line_search_fn == "strong_wolfe":
                start = [param.clone() for param in self.params]

                def at(
                    t: float, d: Tensor = d, start: list = start
                ) -> Point:
                    self.move(d, t)
                    loss, gradient = self.evaluate(closure)
                    for param, value in zip(
                        self.params, start, strict=True
                    ):
                        param.copy_(value)
                    return Point(t, loss, gradient, gradient.dot(d))

                here = Point(0, loss, gradient, slope)
                tries = self.max_eval - self.evaluations
                t, loss, gradient, _ = strong_wolfe(
                    at, here, t, d.abs().max(), tries
                )
                self.change = t * d
                self.move(d, t)
            else:
                self.move(d, t)
                if iteration < self.max_iter:
                    loss, gradient = self.evaluate(closure)

            if self.evaluations >= self.max_eval:
                break
            if gradient.abs().max() <= self.tolerance_grad:
                break
            if self.change.abs().max() <= self.tolerance_change:
                break
            if abs(loss - last_loss) < self.tolerance_change:
                break
        return first_loss
