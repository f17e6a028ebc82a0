"""torch.nn.Threshold, as in torch 2.13"""

import torch
from torch import Tensor


class Threshold:
    """(*) → (*)"""

    def __init__(
        self, threshold: float, value: float, inplace: bool = False
    ):
        self.limit = threshold
        self.value = value
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        output = torch.where(input <= self.limit, self.value, input)
        return input.copy_(output) if self.inplace else output
