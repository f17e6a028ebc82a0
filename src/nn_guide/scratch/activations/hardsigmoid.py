"""torch.nn.Hardsigmoid, as in torch 2.13"""

import torch
from torch import Tensor


class Hardsigmoid:
    """(*) → (*)"""

    def __init__(self, inplace: bool = False):
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        inside = (input > -3) & (input < 3)
        output = torch.where(
            inside, input / 6 + 1 / 2, (input >= 3).to(input.dtype)
        )
        return input.copy_(output) if self.inplace else output
