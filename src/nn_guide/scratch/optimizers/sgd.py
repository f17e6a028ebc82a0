"""torch.optim.SGD, as in torch 2.13"""

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
            direction = gradient = gradient + self.weight_decay * param
            if self.momentum != 0:
                if i in self.velocities:
                    velocity = self.momentum * self.velocities[i]
                    velocity = (
                        velocity + (1 - self.dampening) * gradient
                    )
                else:
                    velocity = gradient  # (1)!
                self.velocities[i] = velocity
                direction = velocity
                if self.nesterov:
                    direction = gradient + self.momentum * velocity
            param -= self.lr * direction
