"""torch.nn.BatchNorm2d, as in torch 2.13"""

import torch
from torch import Tensor


class BatchNorm:
    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float | None = 0.1,
        affine: bool = True,
        track_running_stats: bool = True,
        *,
        bias: bool = True,
    ):
        self.eps, self.momentum = eps, momentum
        self.weight = torch.ones(num_features) if affine else None
        self.bias = (
            torch.zeros(num_features) if affine and bias else None
        )
        self.running_mean = self.running_var = None
        self.num_batches_tracked = None
        if track_running_stats:
            self.running_mean = torch.zeros(num_features)
            self.running_var = torch.ones(num_features)
            self.num_batches_tracked = torch.tensor(0)
        self.training = True

    def __call__(self, input: Tensor) -> Tensor:
        x = input.movedim(1, -1)  # (1)!
        mean, var = self.running_mean, self.running_var
        if self.training or mean is None:
            values = x.flatten(0, -2)  # (2)!
            mean, var = values.mean(0), values.var(0, correction=0)
            if self.running_mean is not None:
                self.track(values.detach())
        output = (x - mean) / (var + self.eps).sqrt()
        if self.weight is not None:
            output = output * self.weight
        if self.bias is not None:
            output = output + self.bias
        return output.movedim(-1, 1)

    def track(self, values: Tensor) -> None:
        self.num_batches_tracked = self.num_batches_tracked + 1
        new = (
            1 / self.num_batches_tracked
            if self.momentum is None
            else self.momentum
        )
        mean, var = values.mean(0), values.var(0, correction=1)
        self.running_mean = (1 - new) * self.running_mean + new * mean
        self.running_var = (1 - new) * self.running_var + new * var


class BatchNorm1d(BatchNorm):
    """(N, C) → (N, C), (N, C, L) → (N, C, L)"""


class BatchNorm2d(BatchNorm):
    """(N, C, H, W) → (N, C, H, W)"""


class BatchNorm3d(BatchNorm):
    """(N, C, D, H, W) → (N, C, D, H, W)"""
