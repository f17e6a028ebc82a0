"""torch.nn.AlphaDropout, as in torch 2.13"""

import torch
from torch import Tensor

FLOOR = -1.7580993408473766  # (1)!


class AlphaDropout:
    """(*) → (*)"""

    def __init__(self, p: float = 0.5, inplace: bool = False):
        self.p, self.inplace, self.training = p, inplace, True  # (2)!

    def shape(self, input: Tensor) -> torch.Size:
        return input.shape

    def __call__(self, input: Tensor) -> Tensor:
        if not self.training or self.p == 0:
            return input
        keep = 1 - self.p
        mask = input.new_empty(self.shape(input)).bernoulli_(keep)
        a = (
            (keep * (1 + self.p * FLOOR**2)) ** -0.5 if keep else 0.0
        )  # (3)!
        b = -a * self.p * FLOOR
        return a * (input * mask + FLOOR * (1 - mask)) + b


class FeatureAlphaDropout(AlphaDropout):
    """(N, C, *) → (N, C, *)"""

    def shape(self, input: Tensor) -> torch.Size:
        return input.shape[:2] + (1,) * (input.dim() - 2)
