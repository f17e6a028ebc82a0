"""torch.nn.LogSigmoid, as in torch 2.13"""

import torch
from torch import Tensor


class LogSigmoid:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return -torch.logaddexp(-input, torch.zeros_like(input))  # (1)!
