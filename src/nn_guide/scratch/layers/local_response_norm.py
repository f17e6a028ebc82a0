"""torch.nn.LocalResponseNorm, as in torch 2.13"""

import torch
from torch import Tensor


class LocalResponseNorm:
    """(N, C, *) → (N, C, *)"""

    def __init__(
        self,
        size: int,
        alpha: float = 1e-4,
        beta: float = 0.75,
        k: float = 1.0,
    ):
        self.size, self.alpha, self.beta, self.k = size, alpha, beta, k

    def __call__(self, input: Tensor) -> Tensor:
        before, after = self.size // 2, (self.size - 1) // 2
        sums = []
        for c in range(input.shape[1]):
            near = input[:, max(0, c - before) : c + after + 1]
            sums.append(near.square().sum(1))
        sums = torch.stack(sums, dim=1)
        scale = self.k + self.alpha / self.size * sums
        return input / scale**self.beta
