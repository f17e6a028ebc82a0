"""torch.optim.ASGD, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class ASGD:
    """w ← (1 − λ η) w − η g, and the average of w from step t0 on"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        lambd: float = 1e-4,
        alpha: float = 0.75,
        t0: float = 1e6,
        weight_decay: float = 0,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.lambd = lambd
        self.alpha = alpha
        self.t0 = t0
        self.weight_decay = weight_decay
        self.maximize = maximize
        self.steps = 0
        self.averages = [
            torch.zeros_like(param) for param in self.params
        ]

    @torch.no_grad()
    def step(self) -> None:
        decay = 1 + self.lambd * self.lr * self.steps
        eta = self.lr / decay**self.alpha
        mu = 1 / max(1, self.steps - self.t0)
        for param, average in zip(
            self.params, self.averages, strict=True
        ):
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            param *= 1 - self.lambd * eta
            param -= eta * gradient
            average += mu * (param - average)  # (1)!
        self.steps += 1
