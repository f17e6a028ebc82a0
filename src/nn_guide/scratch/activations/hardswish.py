"""torch.nn.Hardswish, as in torch 2.13"""

import torch
from torch import Tensor


class Hardswish:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        x = input.clone() if self.inplace else input
        middle = x * (x + 3) / 6
        output = torch.where(x <= -3, 0, torch.where(x >= 3, x, middle))
        return input.copy_(output) if self.inplace else output
