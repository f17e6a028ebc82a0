"""torch.nn.InstanceNorm2d, as in torch 2.13"""

import torch
from torch import Tensor


class InstanceNorm:
    def __init__(
        self,
        num_features: int,
        eps: float = 1e-5,
        momentum: float | None = 0.1,
        affine: bool = False,
        track_running_stats: bool = False,
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
            self.num_batches_tracked = torch.tensor(0)  # (1)!
        self.training = True

    def __call__(self, input: Tensor) -> Tensor:
        x = input.flatten(-self.dims)  # (2)!
        if self.training or self.running_mean is None:
            mean = x.mean(-1, keepdim=True)
            var = x.var(-1, correction=0, keepdim=True)
            if self.running_mean is not None:
                self.track(x.detach())
        else:
            mean = self.running_mean[:, None]
            var = self.running_var[:, None]
        output = (x - mean) / (var + self.eps).sqrt()
        if self.weight is not None:
            output = output * self.weight[:, None]
        if self.bias is not None:
            output = output + self.bias[:, None]
        return output.reshape(input.shape)

    def track(self, x: Tensor) -> None:
        new = self.momentum or 0.0  # (3)!
        x = x.reshape(-1, *x.shape[-2:])
        mean, var = x.mean(-1).mean(0), x.var(-1, correction=1).mean(0)
        self.running_mean = (1 - new) * self.running_mean + new * mean
        self.running_var = (1 - new) * self.running_var + new * var


class InstanceNorm1d(InstanceNorm):
    """(N, C, L) → (N, C, L), (C, L) → (C, L)"""

    dims = 1


class InstanceNorm2d(InstanceNorm):
    """(N, C, H, W) → (N, C, H, W), (C, H, W) → (C, H, W)"""

    dims = 2


class InstanceNorm3d(InstanceNorm):
    """(N, C, D, H, W) → (N, C, D, H, W), (C, D, H, W) → (C, D, H, W)"""

    dims = 3
