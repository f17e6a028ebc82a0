"""torch.nn.MaxPool1d, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.layers.padding import pad
from nn_guide.scratch.layers.windows import repeat, windows


def overhang(length: int, reach: int, stride: int, padding: int) -> int:
    """By how much the last window sticks out of the padded input."""
    padded = length + 2 * padding
    last = math.ceil((padded - reach) / stride) * stride
    if last >= length + padding:  # (1)!
        last -= stride
    return max(last + reach - padded, 0)


class _MaxPool:
    dims: int

    def __init__(
        self,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] | None = None,
        padding: int | tuple[int, ...] = 0,
        dilation: int | tuple[int, ...] = 1,
        return_indices: bool = False,
        ceil_mode: bool = False,
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        stride = kernel_size if stride is None else stride
        self.stride = repeat(stride, self.dims)
        self.padding = repeat(padding, self.dims)
        self.dilation = repeat(dilation, self.dims)
        self.return_indices = return_indices
        self.ceil_mode = ceil_mode

    def __call__(self, input: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        cut = self.cut(input, -math.inf)
        output, winner = cut.max(-1)
        if not self.return_indices:
            return output
        plane = input.shape[-self.dims :]
        numbers = torch.arange(math.prod(plane)).reshape(plane)
        places = self.cut(numbers, -1)  # (2)!
        indices = places.expand_as(cut).gather(-1, winner.unsqueeze(-1))
        return output, indices.squeeze(-1)

    def cut(self, input: Tensor, fill: float) -> Tensor:
        margins = []
        for i in reversed(range(self.dims)):
            length = input.shape[i - self.dims]
            reach = self.dilation[i] * (self.kernel_size[i] - 1) + 1
            end = overhang(
                length, reach, self.stride[i], self.padding[i]
            )
            end = end if self.ceil_mode else 0
            margins += [self.padding[i], self.padding[i] + end]
        input = pad(input, margins, value=fill)
        cut = windows(
            input, self.kernel_size, self.stride, self.dilation
        )
        return cut.flatten(-self.dims)  # (3)!


class MaxPool1d(_MaxPool):
    """(N, C, L) → (N, C, L_out)"""

    dims = 1


class MaxPool2d(_MaxPool):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    dims = 2


class MaxPool3d(_MaxPool):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims = 3
