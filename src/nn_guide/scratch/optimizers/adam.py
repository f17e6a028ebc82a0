"""torch.optim.Adam, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Adam:
    """w ← w − lr · m̂ / (√v̂ + ε)"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        amsgrad: bool = False,
        *,
        maximize: bool = False,
        decoupled_weight_decay: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.amsgrad = amsgrad
        self.maximize = maximize
        self.decoupled_weight_decay = decoupled_weight_decay
        self.steps = 0
        self.means = [torch.zeros_like(param) for param in self.params]
        self.squares = [
            torch.zeros_like(param) for param in self.params
        ]
        self.largest = [
            torch.zeros_like(param) for param in self.params
        ]

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        beta1, beta2 = self.betas
        for i, param in enumerate(self.params):
            gradient = -param.grad if self.maximize else param.grad
            if self.decoupled_weight_decay:
                param *= 1 - self.lr * self.weight_decay  # (1)!
            else:
                gradient = gradient + self.weight_decay * param
            self.means[i] = (
                beta1 * self.means[i] + (1 - beta1) * gradient
            )
            self.squares[i] = (
                beta2 * self.squares[i] + (1 - beta2) * gradient**2
            )
            square = self.squares[i]
            if self.amsgrad:
                self.largest[i] = torch.maximum(self.largest[i], square)
                square = self.largest[i]
            mean = self.means[i] / (1 - beta1**self.steps)  # (2)!
            square = square / (1 - beta2**self.steps)
            param -= self.lr * mean / (square.sqrt() + self.eps)
