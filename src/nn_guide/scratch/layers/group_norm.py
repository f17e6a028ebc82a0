"""torch.nn.GroupNorm, as in torch 2.13"""

import torch
from torch import Tensor


class GroupNorm:
    """(N, C, *) → (N, C, *)"""

    def __init__(
        self,
        num_groups: int,
        num_channels: int,
        eps: float = 1e-5,
        affine: bool = True,
        *,
        bias: bool = True,
    ):
        self.num_groups, self.eps = num_groups, eps
        self.weight = torch.ones(num_channels) if affine else None
        self.bias = (
            torch.zeros(num_channels) if affine and bias else None
        )

    def __call__(self, input: Tensor) -> Tensor:
        groups = input.reshape(len(input), self.num_groups, -1)  # (1)!
        mean = groups.mean(-1, keepdim=True)
        var = groups.var(-1, correction=0, keepdim=True)
        output = (groups - mean) / (var + self.eps).sqrt()
        output = output.reshape(input.shape).movedim(1, -1)
        if self.weight is not None:
            output = output * self.weight
        if self.bias is not None:
            output = output + self.bias
        return output.movedim(-1, 1)
