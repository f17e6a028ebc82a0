"""torch.nn.MaxUnpool1d, as in torch 2.13"""

import math

from torch import Tensor

from nn_guide.scratch.layers.windows import repeat


class _MaxUnpool:
    dims: int

    def __init__(
        self,
        kernel_size: int | tuple[int, ...],
        stride: int | tuple[int, ...] | None = None,
        padding: int | tuple[int, ...] = 0,
    ):
        self.kernel_size = repeat(kernel_size, self.dims)
        stride = kernel_size if stride is None else stride
        self.stride = repeat(stride, self.dims)
        self.padding = repeat(padding, self.dims)

    def __call__(
        self,
        input: Tensor,
        indices: Tensor,
        output_size: tuple[int, ...] | None = None,
    ) -> Tensor:
        if output_size is None:
            output_size = [
                (n - 1) * s - 2 * p + k
                for n, s, p, k in zip(
                    input.shape[-self.dims :],
                    self.stride,
                    self.padding,
                    self.kernel_size,
                )
            ]
        plane = tuple(output_size)[-self.dims :]
        output = input.new_zeros(
            *input.shape[: -self.dims], math.prod(plane)
        )
        output = output.scatter(
            -1, indices.flatten(-self.dims), input.flatten(-self.dims)
        )
        return output.unflatten(-1, plane)


class MaxUnpool1d(_MaxUnpool):
    """(N, C, L), (N, C, L) → (N, C, L_out)"""

    dims = 1


class MaxUnpool2d(_MaxUnpool):
    """(N, C, H, W), (N, C, H, W) → (N, C, H_out, W_out)"""

    dims = 2


class MaxUnpool3d(_MaxUnpool):
    """(N, C, D, H, W), (N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims = 3
