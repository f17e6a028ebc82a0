"""torch.optim.Adagrad, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Adagrad:
    """w ← w − lr · g / (√Σg² + eps)"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        lr_decay: float = 0,
        weight_decay: float = 0,
        initial_accumulator_value: float = 0,
        eps: float = 1e-10,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.lr_decay = lr_decay
        self.weight_decay = weight_decay
        self.eps = eps
        self.maximize = maximize
        self.steps = 0
        self.sums = [
            torch.full_like(p, initial_accumulator_value)
            for p in self.params
        ]

    @torch.no_grad()
    def step(self) -> None:
        lr = self.lr / (1 + self.steps * self.lr_decay)
        self.steps += 1
        for param, total in zip(self.params, self.sums, strict=True):
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            total += gradient.square()
            param -= lr * gradient / (total.sqrt() + self.eps)
