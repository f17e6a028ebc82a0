"""https://docs.pytorch.org/docs/2.13/generated/torch.optim.SGD.html"""

from collections.abc import Iterable

import torch
from torch import Tensor


class SGD:
    """w ← w − lr · v"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        momentum: float = 0,
        dampening: float = 0,
        weight_decay: float = 0,
        nesterov: bool = False,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.momentum = momentum
        self.dampening = dampening
        self.weight_decay = weight_decay
        self.nesterov = nesterov
        self.maximize = maximize
        self.velocities = {}

    @torch.no_grad()
    def step(self) -> None:
        for i, param in enumerate(self.params):
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            if i not in self.velocities:
                self.velocities[i] = gradient  # (1)!
            else:
                velocity = self.momentum * self.velocities[i]
                self.velocities[i] = velocity + (1 - self.dampening) * gradient
            if self.momentum == 0:
                direction = gradient
            elif self.nesterov:
                direction = gradient + self.momentum * self.velocities[i]
            else:
                direction = self.velocities[i]
            param -= self.lr * direction
