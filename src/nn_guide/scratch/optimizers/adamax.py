"""torch.optim.Adamax, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Adamax:
    """w ← w − lr · m̂ / u, u the largest recent │g│"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 2e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.maximize = maximize
        self.steps = 0
        self.means = [torch.zeros_like(p) for p in self.params]
        self.largest = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        beta1, beta2 = self.betas
        for i, param in enumerate(self.params):
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            self.means[i] += (1 - beta1) * (gradient - self.means[i])
            size = gradient.abs() + self.eps
            self.largest[i] = torch.maximum(
                beta2 * self.largest[i], size
            )
            mean = self.means[i] / (1 - beta1**self.steps)
            param -= self.lr * mean / self.largest[i]
