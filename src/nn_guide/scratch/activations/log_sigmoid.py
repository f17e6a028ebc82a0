"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.LogSigmoid.html"""

import torch
from torch import Tensor


class LogSigmoid:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return -torch.logaddexp(-input, torch.zeros_like(input))  # (1)!
