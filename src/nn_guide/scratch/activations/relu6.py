"""torch.nn.ReLU6, as in torch 2.13"""

import torch
from torch import Tensor


class ReLU6:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        output = torch.where(
            input <= 0, 0, torch.where(input >= 6, 6, input)
        )
        return input.copy_(output) if self.inplace else output
