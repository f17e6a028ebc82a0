"""torch.nn.PReLU, as in torch 2.13"""

import torch
from torch import Tensor


class PReLU:
    """(N, C, *) → (N, C, *)"""

    def __init__(self, num_parameters: int = 1, init: float = 0.25):
        self.weight = torch.full((num_parameters,), float(init))

    def __call__(self, input: Tensor) -> Tensor:
        ones = [1] * (input.dim() - 2)
        slope = self.weight.view(-1, *ones)  # (1)!
        return torch.where(input > 0, input, slope * input)
