"""torch.nn.SELU, as in torch 2.13"""

import torch
from torch import Tensor

ALPHA = 1.6732632423543772
SCALE = 1.0507009873554805


class SELU:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        below = torch.where(input > 0, 0, input)
        output = SCALE * torch.where(
            input > 0, input, ALPHA * torch.expm1(below)
        )
        return input.copy_(output) if self.inplace else output
