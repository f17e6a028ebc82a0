"""torch.optim.NAdam, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class NAdam:
    """Adam with Nesterov's look ahead and a momentum μ that grows"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 2e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum_decay: float = 4e-3,
        decoupled_weight_decay: bool = False,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.betas = betas
        self.eps = eps
        self.weight_decay = weight_decay
        self.momentum_decay = momentum_decay
        self.decoupled_weight_decay = decoupled_weight_decay
        self.maximize = maximize
        self.steps = 0
        self.mu_product = 1.0
        self.means = [torch.zeros_like(p) for p in self.params]
        self.squares = [torch.zeros_like(p) for p in self.params]

    def mu(self, step: int) -> float:
        decay = 0.96 ** (step * self.momentum_decay)
        return self.betas[0] * (1 - 0.5 * decay)

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        beta1, beta2 = self.betas
        mu, next_mu = self.mu(self.steps), self.mu(self.steps + 1)
        self.mu_product *= mu
        states = zip(self.params, self.means, self.squares, strict=True)
        for param, mean, square in states:
            gradient = -param.grad if self.maximize else param.grad
            if self.decoupled_weight_decay:
                param *= 1 - self.lr * self.weight_decay
            else:
                gradient = gradient + self.weight_decay * param
            mean += (1 - beta1) * (gradient - mean)
            square += (1 - beta2) * (gradient.square() - square)
            now = (1 - mu) * gradient / (1 - self.mu_product)
            ahead = next_mu * mean / (1 - self.mu_product * next_mu)
            root = (square / (1 - beta2**self.steps)).sqrt()
            param -= self.lr * (now + ahead) / (root + self.eps)
