"""torch.nn.ZeroPad1d, as in torch 2.13"""

import torch
from torch import Tensor

from nn_guide.scratch.layers.windows import repeat


def pad(
    input: Tensor,
    pad: tuple[int, ...],
    mode: str = "constant",
    value: float | None = None,
) -> Tensor:
    """(*, H, W) → (*, H + pad[2] + pad[3], W + pad[0] + pad[1])"""
    for i in range(len(pad) // 2):
        dim = input.dim() - 1 - i
        size = input.shape[dim]
        place = torch.arange(-pad[2 * i], size + pad[2 * i + 1])  # (1)!
        index = place.clamp(0, size - 1)  # (2)!
        outside = place != index
        if mode == "reflect":
            index = size - 1 - (size - 1 - place.abs()).abs()  # (3)!
        elif mode == "circular":
            kept = place[~outside]
            index = kept[(place - kept[0]) % len(kept)]  # (4)!
        input = input.index_select(dim, index)
        if mode == "constant":
            input = input.index_fill(
                dim, outside.nonzero().flatten(), value or 0
            )
    return input


class _Pad:
    dims: int
    mode = "constant"
    value = 0.0

    def __init__(self, padding: int | tuple[int, ...]):
        self.padding = repeat(padding, 2 * self.dims)

    def __call__(self, input: Tensor) -> Tensor:
        return pad(input, self.padding, self.mode, self.value)


class ZeroPad1d(_Pad):
    """(*, W) → (*, W_out)"""

    dims = 1


class ZeroPad2d(_Pad):
    """(*, H, W) → (*, H_out, W_out)"""

    dims = 2


class ZeroPad3d(_Pad):
    """(*, D, H, W) → (*, D_out, H_out, W_out)"""

    dims = 3


class _ConstantPad(_Pad):
    def __init__(self, padding: int | tuple[int, ...], value: float):
        super().__init__(padding)
        self.value = value


class ConstantPad1d(_ConstantPad):
    """(*, W) → (*, W_out)"""

    dims = 1


class ConstantPad2d(_ConstantPad):
    """(*, H, W) → (*, H_out, W_out)"""

    dims = 2


class ConstantPad3d(_ConstantPad):
    """(*, D, H, W) → (*, D_out, H_out, W_out)"""

    dims = 3


class ReflectionPad1d(_Pad):
    """(N, C, W) → (N, C, W_out)"""

    dims, mode = 1, "reflect"


class ReflectionPad2d(_Pad):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    dims, mode = 2, "reflect"


class ReflectionPad3d(_Pad):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims, mode = 3, "reflect"


class ReplicationPad1d(_Pad):
    """(N, C, W) → (N, C, W_out)"""

    dims, mode = 1, "replicate"


class ReplicationPad2d(_Pad):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    dims, mode = 2, "replicate"


class ReplicationPad3d(_Pad):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims, mode = 3, "replicate"


class CircularPad1d(_Pad):
    """(N, C, W) → (N, C, W_out)"""

    dims, mode = 1, "circular"


class CircularPad2d(_Pad):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    dims, mode = 2, "circular"


class CircularPad3d(_Pad):
    """(N, C, D, H, W) → (N, C, D_out, H_out, W_out)"""

    dims, mode = 3, "circular"
