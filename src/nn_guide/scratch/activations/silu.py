"""torch.nn.SiLU, as in torch 2.13"""

import torch
from torch import Tensor


class SiLU:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        x = input.clone() if self.inplace else input  # (1)!
        output = x * torch.sigmoid(x)
        return input.copy_(output) if self.inplace else output
