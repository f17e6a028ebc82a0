"""torch.nn.LeakyReLU, as in torch 2.13"""

import torch
from torch import Tensor


class LeakyReLU:
    """(*) → (*)"""

    def __init__(
        self, negative_slope: float = 0.01, inplace: bool = False
    ):
        self.negative_slope = negative_slope
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        output = torch.where(
            input > 0, input, self.negative_slope * input
        )
        return input.copy_(output) if self.inplace else output
