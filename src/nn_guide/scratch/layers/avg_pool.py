"""torch.nn.AvgPool1d, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.layers.max_pool import overhang
from nn_guide.scratch.layers.padding import pad
from nn_guide.scratch.layers.windows import repeat, windows


class _AvgPool:
    dims: int
    divisor_override = None

    def __init__(
        self,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] | None = None,
        padding: int | tuple[int, ...] = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        stride = kernel_size if stride is None else stride
        self.stride = repeat(stride, self.dims)
        self.padding = repeat(padding, self.dims)
        self.ceil_mode = ceil_mode
        self.count_include_pad = count_include_pad

    def __call__(self, input: Tensor) -> Tensor:
        total = self.sums(input, fill=0)
        ones = input.new_ones(input.shape[-self.dims :])
        count = self.sums(
            ones, fill=int(self.count_include_pad)
        )  # (1)!
        return total / (self.divisor_override or count)

    def sums(self, input: Tensor, fill: int) -> Tensor:
        sides, ends = [], []
        for i in reversed(range(self.dims)):
            length = input.shape[i - self.dims]
            end = overhang(
                length,
                self.kernel_size[i],
                self.stride[i],
                self.padding[i],
            )
            sides += [self.padding[i]] * 2
            ends += [0, end if self.ceil_mode else 0]
        input = pad(pad(input, sides, value=fill), ends)  # (2)!
        cut = windows(
            input, self.kernel_size, self.stride, (1,) * self.dims
        )
        return cut.flatten(-self.dims).sum(-1)


class AvgPool1d(_AvgPool):
    """(N, C, L) → (N, C, L_out)"""

    dims = 1


class AvgPool2d(_AvgPool):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    dims = 2

    def __init__(
        self,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] | None = None,
        padding: int | tuple[int, ...] = 0,
        ceil_mode: bool = False,
        count_include_pad: bool = True,
        divisor_override: int | None = None,
    ):
        super().__init__(
            kernel_size, stride, padding, ceil_mode, count_include_pad
        )
        self.divisor_override = divisor_override


class AvgPool3d(AvgPool2d):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims = 3
