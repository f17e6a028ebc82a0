"""torch.nn.Mish, as in torch 2.13"""

import torch
from torch import Tensor


class Mish:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        x = input.clone() if self.inplace else input
        output = x * torch.tanh(torch.logaddexp(x, torch.zeros_like(x)))
        return input.copy_(output) if self.inplace else output
