"""torch.optim.Adadelta, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Adadelta:
    """w ← w − lr · Δ, Δ = g · √(u + eps) / √(v + eps), u a running mean
    of Δ²"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1.0,
        rho: float = 0.9,
        eps: float = 1e-6,
        weight_decay: float = 0,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.rho = rho
        self.eps = eps
        self.weight_decay = weight_decay
        self.maximize = maximize
        self.squares = [torch.zeros_like(p) for p in self.params]
        self.updates = [torch.zeros_like(p) for p in self.params]

    @torch.no_grad()
    def step(self) -> None:
        states = zip(
            self.params, self.squares, self.updates, strict=True
        )
        for param, square, update in states:
            gradient = -param.grad if self.maximize else param.grad
            gradient = gradient + self.weight_decay * param
            square += (1 - self.rho) * (gradient.square() - square)
            scale = (update + self.eps).sqrt()
            scale = scale / (square + self.eps).sqrt()
            delta = scale * gradient
            update += (1 - self.rho) * (delta.square() - update)
            param -= self.lr * delta
