"""torch.optim.RMSprop, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class RMSprop:
    """w ← w − lr · g / (√v + eps), v a running mean of g²"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        alpha: float = 0.99,
        eps: float = 1e-8,
        weight_decay: float = 0,
        momentum: float = 0,
        centered: bool = False,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.alpha = alpha
        self.eps = eps
        self.weight_decay = weight_decay
        self.momentum = momentum
        self.centered = centered
        self.maximize = maximize
        self.squares = [torch.zeros_like(p) for p in self.params]
        self.means = [torch.zeros_like(p) for p in self.params]
        self.velocities = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self) -> None:
        states = zip(
            self.params,
            self.squares,
            self.means,
            self.velocities,
            strict=True,
        )
        for param, square, mean, velocity in states:
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            square += (1 - self.alpha) * (gradient.square() - square)
            mean += (1 - self.alpha) * (gradient - mean)
            variance = (
                square - mean.square() if self.centered else square
            )
            velocity *= self.momentum
            velocity += gradient / (variance.sqrt() + self.eps)
            param -= self.lr * velocity
