"""torch.optim.Rprop, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Rprop:
    """w ← w − step · sign(g), with a step of its own for each number"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        etas: tuple[float, float] = (0.5, 1.2),
        step_sizes: tuple[float, float] = (1e-6, 50),
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.shrink, self.grow = etas
        self.smallest, self.largest = step_sizes
        self.maximize = maximize
        self.sizes = [
            torch.full_like(param, lr) for param in self.params
        ]
        self.previous = [
            torch.zeros_like(param) for param in self.params
        ]

    @torch.no_grad()
    def step(self) -> None:
        for i, param in enumerate(self.params):
            gradient = -param.grad if self.maximize else param.grad
            agreement = gradient * self.previous[i]
            sizes = self.sizes[i]
            sizes = torch.where(agreement > 0, sizes * self.grow, sizes)
            sizes = torch.where(
                agreement < 0, sizes * self.shrink, sizes
            )
            self.sizes[i] = sizes.clamp(self.smallest, self.largest)
            gradient = torch.where(agreement < 0, 0, gradient)  # (1)!
            param -= self.sizes[i] * gradient.sign()
            self.previous[i] = gradient
