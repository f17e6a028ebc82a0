"""torch.nn.CELU, as in torch 2.13"""

import torch
from torch import Tensor


class CELU:
    """(*) → (*)"""

    def __init__(self, alpha: float = 1.0, inplace: bool = False):
        self.alpha = alpha
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        below = torch.where(input > 0, 0, input)
        curve = self.alpha * torch.expm1(below / self.alpha)
        output = torch.where(input > 0, input, curve)
        return input.copy_(output) if self.inplace else output
