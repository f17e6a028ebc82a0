"""The windows over which convolution and pooling work, of any number of
dimensions."""

from torch import Tensor


def repeat(value: int | tuple[int, ...], dims: int) -> tuple[int, ...]:
    """One number per dimension: 3 → (3, 3)"""
    return (value,) * dims if isinstance(value, int) else tuple(value)


def windows(
    input: Tensor,
    kernel_size: tuple[int, ...],
    stride: tuple[int, ...],
    dilation: tuple[int, ...],
) -> Tensor:
    """(*, H, W) → (*, H_out, W_out, kernel_size[0], kernel_size[1])"""
    dims = len(kernel_size)
    for i in range(dims):
        reach = dilation[i] * (kernel_size[i] - 1) + 1
        input = input.unfold(-dims, reach, stride[i])
        input = input[..., :: dilation[i]]  # (1)!
    return input
