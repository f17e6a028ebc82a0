"""torch.optim.Adafactor, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


class Adafactor:
    """w ← w − α · clipped(g / √v), v from the means of g² per row and
    per column"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-2,
        beta2_decay: float = -0.8,
        eps: tuple[float | None, float] = (None, 1e-3),
        d: float = 1.0,
        weight_decay: float = 0.0,
        *,
        maximize: bool = False,
    ):
        self.params = list(params)
        self.lr = lr
        self.beta2_decay = beta2_decay
        self.eps = eps
        self.d = d
        self.weight_decay = weight_decay
        self.maximize = maximize
        self.steps = 0
        self.rows, self.columns, self.squares = {}, {}, {}

    def running(self, state: dict, i: int, new: Tensor) -> Tensor:
        old = state.get(i, torch.zeros_like(new))
        state[i] = old + self.steps**self.beta2_decay * (new - old)
        return state[i]

    @torch.no_grad()
    def step(self) -> None:
        self.steps += 1
        for i, param in enumerate(self.params):
            gradient = -param.grad if self.maximize else param.grad
            eps1, eps2 = self.eps
            eps1 = (
                torch.finfo(param.dtype).eps if eps1 is None else eps1
            )
            size = max(eps2, rms(param))
            param *= 1 - self.lr * self.weight_decay

            square = gradient.square()
            if param.dim() > 1:
                row = self.running(
                    self.rows, i, square.mean(dim=-1, keepdim=True)
                )
                column = self.running(
                    self.columns, i, square.mean(dim=-2, keepdim=True)
                )
                mean = row.mean(dim=-2, keepdim=True)
                square = row @ column / mean.clamp(min=eps1)
            else:
                square = self.running(self.squares, i, square)

            update = gradient / square.sqrt().clamp(min=eps1)
            update = update / max(1, rms(update) / self.d)
            param -= size * min(self.lr, self.steps**-0.5) * update


def rms(x: Tensor) -> float:
    return x.square().mean().sqrt().item()
