"""torch.nn.Hardtanh, as in torch 2.13"""

import torch
from torch import Tensor


class Hardtanh:
    """(*) → (*)"""

    def __init__(
        self,
        min_val=-1.0,
        max_val=1.0,
        inplace=False,
        min_value=None,
        max_value=None,
    ):
        self.min_val = min_val if min_value is None else min_value
        self.max_val = max_val if max_value is None else max_value
        self.inplace = inplace

    def __call__(self, input: Tensor) -> Tensor:
        output = torch.where(input > self.min_val, input, self.min_val)
        output = torch.where(
            output < self.max_val, output, self.max_val
        )
        return input.copy_(output) if self.inplace else output
