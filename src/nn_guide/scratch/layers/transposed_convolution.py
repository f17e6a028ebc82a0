"""torch.nn.ConvTranspose1d, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.layers.padding import pad
from nn_guide.scratch.layers.windows import repeat, windows


class _ConvTranspose:
    dims: int

    def __init__(
        self,
        in_channels: int,
        out_channels: int,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] = 1,
        padding: int | tuple[int, ...] = 0,
        output_padding: int | tuple[int, ...] = 0,
        groups: int = 1,
        bias: bool = True,
        dilation: int | tuple[int, ...] = 1,
        padding_mode: str = "zeros",
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        self.stride = repeat(stride, self.dims)
        self.padding = repeat(padding, self.dims)
        self.output_padding = repeat(output_padding, self.dims)
        self.dilation = repeat(dilation, self.dims)
        self.groups = groups

        shape = (in_channels, out_channels // groups, *self.kernel_size)
        bound = 1 / math.sqrt(math.prod(shape[1:]))  # (1)!
        self.weight = torch.empty(shape).uniform_(-bound, bound)
        self.bias = None
        if bias:
            self.bias = torch.empty(out_channels).uniform_(
                -bound, bound
            )

    def __call__(
        self, input: Tensor, output_size: list[int] | None = None
    ) -> Tensor:
        dims, extra = range(self.dims), [*self.output_padding]
        sizes = [
            (input.shape[i - self.dims] - 1) * self.stride[i] + 1
            for i in dims
        ]
        reach = [
            self.dilation[i] * (self.kernel_size[i] - 1) for i in dims
        ]
        if output_size is not None:
            for i in dims:
                least = sizes[i] + reach[i] - 2 * self.padding[i]
                extra[i] = output_size[i - self.dims] - least

        spread = input.new_zeros(*input.shape[: -self.dims], *sizes)
        places = [slice(None, None, step) for step in self.stride]
        spread[(..., *places)] = input  # (2)!
        margins = []
        for i in reversed(dims):
            margin = reach[i] - self.padding[i]  # (3)!
            margins += [margin, margin + extra[i]]
        spread = pad(spread, margins)

        cut = windows(
            spread, self.kernel_size, (1,) * self.dims, self.dilation
        )
        cut = cut.unflatten(-1 - 2 * self.dims, (self.groups, -1))
        weight = self.weight.unflatten(0, (self.groups, -1))
        weight = weight.flip([i - self.dims for i in dims])  # (4)!
        at, tap = "dhw"[-self.dims :], "xyz"[: self.dims]
        output = torch.einsum(
            f"...gi{at}{tap},gio{tap}->...go{at}", cut, weight
        )
        output = output.flatten(-2 - self.dims, -1 - self.dims)
        if self.bias is None:
            return output
        return output + self.bias.reshape(-1, *[1] * self.dims)


class ConvTranspose1d(_ConvTranspose):
    """(N, C_in, L) → (N, C_out, L_out)"""

    dims = 1


class ConvTranspose2d(_ConvTranspose):
    """(N, C_in, H, W) → (N, C_out, H_out, W_out)"""

    dims = 2


class ConvTranspose3d(_ConvTranspose):
    """(N, C_in, D, H, W) → (N, C_out, D_out, H_out, W_out)"""

    dims = 3
