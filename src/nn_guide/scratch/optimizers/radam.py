"""torch.optim.RAdam, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class RAdam:
    """Adam · rectification r; without the division while ρ ≤ 5"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        decoupled_weight_decay: bool = False,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.decoupled_weight_decay = decoupled_weight_decay
        self.maximize = maximize
        self.steps = 0
        self.means = [torch.zeros_like(p) for p in self.params]
        self.squares = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        t = self.steps
        beta1, beta2 = self.betas
        limit = 2 / (1 - beta2) - 1
        rho = limit - 2 * t * beta2**t / (1 - beta2**t)
        states = zip(self.params, self.means, self.squares, strict=True)
        for param, mean, square in states:
            gradient = -param.grad if self.maximize else param.grad
            if self.decoupled_weight_decay:
                param *= 1 - self.lr * self.weight_decay
            else:
                gradient = gradient + self.weight_decay * param
            mean += (1 - beta1) * (gradient - mean)
            square += (1 - beta2) * (gradient.square() - square)
            direction = mean / (1 - beta1**t)
            if rho > 5:
                top = (rho - 4) * (rho - 2) * limit
                bottom = (limit - 4) * (limit - 2) * rho
                root = square.sqrt() + self.eps
                root = root / (1 - beta2**t) ** 0.5
                direction = (top / bottom) ** 0.5 * direction / root
            param -= self.lr * direction
