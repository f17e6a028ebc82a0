"""torch.nn.Unfold, as in torch 2.13"""

import torch
from torch import Tensor

from nn_guide.scratch.layers.padding import pad
from nn_guide.scratch.layers.windows import repeat, windows


class Unfold:
    """(N, C, H, W) → (N, C * kernel_size[0] * kernel_size[1], L)"""

    def __init__(
        self,
        kernel_size: int | tuple[int, int],
        dilation: int | tuple[int, int] = 1,
        padding: int | tuple[int, int] = 0,
        stride: int | tuple[int, int] = 1,
    ):
        self.kernel_size = repeat(kernel_size, 2)
        self.dilation = repeat(dilation, 2)
        self.padding = repeat(padding, 2)
        self.stride = repeat(stride, 2)

    def __call__(self, input: Tensor) -> Tensor:
        vertical, horizontal = self.padding
        input = pad(input, [horizontal, horizontal, vertical, vertical])
        cut = windows(
            input, self.kernel_size, self.stride, self.dilation
        )
        cut = torch.einsum("...chwxy->...cxyhw", cut)  # (1)!
        return cut.flatten(-2).flatten(-4, -2)


class Fold:
    """(N, C * kernel_size[0] * kernel_size[1], L)
    → (N, C, *output_size)"""

    def __init__(
        self,
        output_size: int | tuple[int, int],
        kernel_size: int | tuple[int, int],
        dilation: int | tuple[int, int] = 1,
        padding: int | tuple[int, int] = 0,
        stride: int | tuple[int, int] = 1,
    ):
        self.height, self.width = repeat(output_size, 2)
        self.unfold = Unfold(kernel_size, dilation, padding, stride)

    def __call__(self, input: Tensor) -> Tensor:
        pixels = self.height * self.width
        numbers = torch.arange(1, pixels + 1).reshape(
            1, self.height, self.width
        )
        places = self.unfold(numbers)  # (2)!
        columns = input.unflatten(-2, (-1, len(places))).flatten(-2)
        output = input.new_zeros(*columns.shape[:-1], pixels + 1)
        output = output.index_add(-1, places.flatten(), columns)
        return output[..., 1:].unflatten(-1, (self.height, self.width))
