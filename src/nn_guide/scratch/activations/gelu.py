"""torch.nn.GELU, as in torch 2.13"""

import math

import torch
from torch import Tensor


class GELU:
    """(*) → (*)"""

    def __init__(self, approximate: str = "none"):
        self.approximate = approximate

    def __call__(self, input: Tensor) -> Tensor:
        if self.approximate == "none":
            return input * (1 + torch.erf(input / math.sqrt(2))) / 2
        inner = math.sqrt(2 / math.pi) * (input + 0.044715 * input**3)
        return input * (1 + torch.tanh(inner)) / 2
