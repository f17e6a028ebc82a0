"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.SiLU.html"""

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
