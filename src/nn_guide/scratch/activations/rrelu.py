"""torch.nn.RReLU, as in torch 2.13"""

import torch
from torch import Tensor


class RReLU:
    """(*) → (*)"""

    def __init__(
        self,
        lower: float = 1 / 8,
        upper: float = 1 / 3,
        inplace: bool = False,
    ):
        self.lower = lower
        self.upper = upper
        self.inplace = inplace
        self.training = True

    def __call__(self, input: Tensor) -> Tensor:
        below = input <= 0
        slope = torch.ones_like(input)
        if self.training:
            draws = torch.empty_like(input[below])
            slope[below] = draws.uniform_(self.lower, self.upper)
        else:
            slope[below] = (self.lower + self.upper) / 2
        output = slope * input
        return input.copy_(output) if self.inplace else output
