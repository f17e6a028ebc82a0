"""torch.nn.Hardshrink, as in torch 2.13"""

import torch
from torch import Tensor


class Hardshrink:
    """(*) → (*)"""

    def __init__(self, lambd: float = 0.5):
        self.lambd = lambd

    def __call__(self, input: Tensor) -> Tensor:
        return torch.where(input.abs() > self.lambd, input, 0)
