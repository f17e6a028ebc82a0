"""torch.optim.Muon, as in torch 2.13"""

from collections.abc import Iterable

import torch
from torch import Tensor


def orthogonalize(
    matrix: Tensor,
    coefficients: tuple[float, float, float],
    steps: int,
    eps: float,
) -> Tensor:
    """The matrix's singular vectors, with singular values near 1"""
    a, b, c = coefficients
    x = matrix.bfloat16()
    if x.shape[0] > x.shape[1]:
        return orthogonalize(matrix.T, coefficients, steps, eps).T
    x = x / x.norm().clamp(min=eps)
    for _ in range(steps):
        gram = x @ x.T
        polynomial = torch.addmm(gram, gram, gram, beta=b, alpha=c)
        x = torch.addmm(x, polynomial, x, beta=a)  # (1)!
    return x


class Muon:
    """W ← (1 − lr · decay) W − adjusted lr · orthogonalized momentum"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        weight_decay: float = 0.1,
        momentum: float = 0.95,
        nesterov: bool = True,
        ns_coefficients: tuple[float, float, float] = (
            3.4445,
            -4.7750,
            2.0315,
        ),
        eps: float = 1e-7,
        ns_steps: int = 5,
        adjust_lr_fn: str | None = None,
    ):
        self.params = list(params)
        self.lr = lr
        self.weight_decay = weight_decay
        self.momentum = momentum
        self.nesterov = nesterov
        self.ns = (ns_coefficients, ns_steps, eps)
        self.adjust_lr_fn = adjust_lr_fn
        self.means = [torch.zeros_like(param) for param in self.params]

    @torch.no_grad()
    def step(self) -> None:
        for param, mean in zip(self.params, self.means, strict=True):
            rows, columns = param.shape
            factor = max(1, rows / columns) ** 0.5
            if self.adjust_lr_fn == "match_rms_adamw":
                factor = 0.2 * max(rows, columns) ** 0.5
            elif self.adjust_lr_fn == "spectral_unclamped":
                factor = (rows / columns) ** 0.5
            mean.lerp_(param.grad, 1 - self.momentum)
            update = (
                param.grad.lerp(mean, self.momentum)
                if self.nesterov
                else mean
            )
            update = orthogonalize(update, *self.ns).to(param.dtype)
            param *= 1 - self.lr * self.weight_decay
            param -= self.lr * factor * update
