"""torch.nn.LPPool1d, as in torch 2.13"""

import math

from torch import Tensor

from nn_guide.scratch.layers.avg_pool import (
    AvgPool1d,
    AvgPool2d,
    AvgPool3d,
)
from nn_guide.scratch.layers.max_pool import (
    MaxPool1d,
    MaxPool2d,
    MaxPool3d,
)


class _LPPool:
    average: type
    largest: type

    def __init__(
        self,
        norm_type: float,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] | None = None,
        ceil_mode: bool = False,
    ):
        self.norm_type = norm_type
        self.mean = self.average(
            kernel_size, stride, ceil_mode=ceil_mode
        )
        self.max = self.largest(
            kernel_size, stride, ceil_mode=ceil_mode
        )

    def __call__(self, input: Tensor) -> Tensor:
        if self.norm_type == math.inf:
            return self.max(input.abs())
        if self.norm_type == -math.inf:
            return -self.max(-input.abs())
        count = math.prod(self.mean.kernel_size)
        total = self.mean(input**self.norm_type) * count  # (1)!
        total = total.where(total != 0, 0)  # (2)!
        return total ** (1 / self.norm_type)


class LPPool1d(_LPPool):
    """(N, C, L) → (N, C, L_out)"""

    average, largest = AvgPool1d, MaxPool1d


class LPPool2d(_LPPool):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    average, largest = AvgPool2d, MaxPool2d


class LPPool3d(_LPPool):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    average, largest = AvgPool3d, MaxPool3d
