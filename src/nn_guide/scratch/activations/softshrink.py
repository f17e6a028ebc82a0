"""torch.nn.Softshrink, as in torch 2.13"""

import torch
from torch import Tensor


class Softshrink:
    """(*) → (*)"""

    def __init__(self, lambd: float = 0.5):
        self.lambd = lambd

    def __call__(self, input: Tensor) -> Tensor:
        return torch.where(
            input.abs() > self.lambd,
            input - self.lambd * input.sign(),
            0,
        )
