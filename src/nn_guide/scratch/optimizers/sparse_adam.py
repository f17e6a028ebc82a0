"""torch.optim.SparseAdam, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class SparseAdam:
    """Adam, only for the entries that the sparse gradient holds"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.beta1, self.beta2 = betas
        self.eps = eps
        self.maximize = maximize
        self.steps = 0
        self.means = [torch.zeros_like(param) for param in self.params]
        self.squares = [
            torch.zeros_like(param) for param in self.params
        ]

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        for param, mean, square in zip(
            self.params, self.means, self.squares, strict=True
        ):
            sparse = param.grad.coalesce()  # (1)!
            gradient = (
                -sparse.values() if self.maximize else sparse.values()
            )
            rows = sparse.indices().unbind()
            mean[rows] = (
                self.beta1 * mean[rows] + (1 - self.beta1) * gradient
            )
            square[rows] = (
                self.beta2 * square[rows]
                + (1 - self.beta2) * gradient**2
            )
            root = (1 - self.beta2**self.steps) ** 0.5
            rate = self.lr * root / (1 - self.beta1**self.steps)
            below = square[rows].sqrt() + self.eps
            param[rows] -= rate * mean[rows] / below
