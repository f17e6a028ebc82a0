"""torch.nn.GLU, as in torch 2.13"""

import torch
from torch import Tensor


class GLU:
    """(*, 2n, *) → (*, n, *)"""

    def __init__(self, dim: int = -1):
        self.dim = dim

    def __call__(self, input: Tensor) -> Tensor:
        value, gate = input.chunk(2, self.dim)
        return value * torch.sigmoid(gate)
