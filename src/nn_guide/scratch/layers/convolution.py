"""torch.nn.Conv1d, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.layers.padding import pad
from nn_guide.scratch.layers.windows import repeat, windows


class _Conv:
    dims: int

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] = 1,
        padding: int | tuple[int, ...] | str = 0,
        dilation: int | tuple[int, ...] = 1,
        groups: int = 1,
        bias: bool = True,
        padding_mode: str = "zeros",
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        self.stride = repeat(stride, self.dims)
        self.dilation = repeat(dilation, self.dims)
        self.groups = groups
        if padding == "same":
            pairs = zip(self.dilation, self.kernel_size)
            total = [d * (k - 1) for d, k in pairs]
            sides = [(t // 2, t - t // 2) for t in total]  # (1)!
        else:
            each = 0 if padding == "valid" else padding
            sides = [(p, p) for p in repeat(each, self.dims)]
        self.margins = [
            size for both in reversed(sides) for size in both
        ]  # (2)!
        self.mode = (
            "constant" if padding_mode == "zeros" else padding_mode
        )

        shape = (out_channels, in_channels // groups, *self.kernel_size)
        bound = 1 / math.sqrt(math.prod(shape[1:]))
        self.weight = torch.empty(shape).uniform_(-bound, bound)
        self.bias = None
        if bias:
            self.bias = torch.empty(out_channels).uniform_(
                -bound, bound
            )

    def __call__(self, input: Tensor) -> Tensor:
        input = pad(input, self.margins, self.mode)
        cut = windows(
            input, self.kernel_size, self.stride, self.dilation
        )
        cut = cut.unflatten(-1 - 2 * self.dims, (self.groups, -1))
        weight = self.weight.unflatten(0, (self.groups, -1))
        at, tap = "dhw"[-self.dims :], "xyz"[: self.dims]
        output = torch.einsum(
            f"...gi{at}{tap},goi{tap}->...go{at}", cut, weight
        )  # (3)!
        output = output.flatten(-2 - self.dims, -1 - self.dims)
        if self.bias is None:
            return output
        return output + self.bias.reshape(-1, *[1] * self.dims)


class Conv1d(_Conv):
    """(N, C_in, L) → (N, C_out, L_out)"""

    dims = 1


class Conv2d(_Conv):
    """(N, C_in, H, W) → (N, C_out, H_out, W_out)"""

    dims = 2


class Conv3d(_Conv):
    """(N, C_in, D, H, W) → (N, C_out, D_out, H_out, W_out)"""

    dims = 3
