"""torch.nn.ELU, as in torch 2.13"""

import torch
from torch import Tensor


class ELU:
    """(*) → (*)"""

    def __init__(self, alpha: float = 1.0, inplace: bool = False):
        self.alpha = alpha
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        below = torch.where(input > 0, 0, input)
        output = torch.where(
            input > 0, input, self.alpha * torch.expm1(below)
        )
        return input.copy_(output) if self.inplace else output
