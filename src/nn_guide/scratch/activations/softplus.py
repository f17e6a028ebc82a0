"""torch.nn.Softplus, as in torch 2.13"""

import torch
from torch import Tensor


class Softplus:
    """(*) → (*)"""

    def __init__(self, beta: float = 1.0, threshold: float = 20.0):
        self.beta = beta
        self.limit = threshold

    def __call__(self, input: Tensor) -> Tensor:
        scaled = self.beta * input
        curve = (
            torch.logaddexp(scaled, torch.zeros_like(input)) / self.beta
        )
        return torch.where(scaled > self.limit, input, curve)
