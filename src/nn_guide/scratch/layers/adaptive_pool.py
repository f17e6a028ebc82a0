"""torch.nn.AdaptiveAvgPool1d, as in torch 2.13"""

import math
from collections.abc import Iterator

import torch
from torch import Tensor

from nn_guide.scratch.layers.windows import repeat


def parts(
    input: Tensor, dim: int, count: int | None
) -> Iterator[Tensor]:
    """Cut a dimension into `count` windows that together cover it."""
    length = input.shape[dim]
    count = length if count is None else count
    for i in range(count):
        start = math.floor(i * length / count)
        end = math.ceil((i + 1) * length / count)  # (1)!
        yield input.narrow(dim, start, end - start)


class _AdaptiveAvgPool:
    dims: int

    def __init__(self, output_size: int | tuple[int | None, ...]):
        self.output_size = output_size

    def __call__(self, input: Tensor) -> Tensor:
        for i, count in enumerate(repeat(self.output_size, self.dims)):
            dim = i - self.dims
            means = [
                part.mean(dim, keepdim=True)
                for part in parts(input, dim, count)
            ]
            input = torch.cat(means, dim)  # (2)!
        return input


class _AdaptiveMaxPool:
    dims: int

    def __init__(
        self,
        output_size: int | tuple[int | None, ...],
        return_indices: bool = False,
    ):
        self.output_size = output_size
        self.return_indices = return_indices

    def __call__(self, input: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        plane = input.shape[-self.dims :]
        places = torch.arange(math.prod(plane)).reshape(plane)
        places = places.expand_as(input)
        for i in reversed(range(self.dims)):
            dim = i - self.dims
            count = repeat(self.output_size, self.dims)[i]
            best = [
                part.max(dim, keepdim=True)
                for part in parts(input, dim, count)
            ]
            near = zip(parts(places, dim, count), best)
            places = torch.cat(
                [part.gather(dim, b.indices) for part, b in near], dim
            )  # (3)!
            input = torch.cat([b.values for b in best], dim)
        return (input, places) if self.return_indices else input


class AdaptiveAvgPool1d(_AdaptiveAvgPool):
    """(N, C, L) → (N, C, *output_size)"""

    dims = 1


class AdaptiveAvgPool2d(_AdaptiveAvgPool):
    """(N, C, H, W) → (N, C, *output_size)"""

    dims = 2


class AdaptiveAvgPool3d(_AdaptiveAvgPool):
    """(N, C, D, H, W) → (N, C, *output_size)"""

    dims = 3


class AdaptiveMaxPool1d(_AdaptiveMaxPool):
    """(N, C, L) → (N, C, *output_size)"""

    dims = 1


class AdaptiveMaxPool2d(_AdaptiveMaxPool):
    """(N, C, H, W) → (N, C, *output_size)"""

    dims = 2


class AdaptiveMaxPool3d(_AdaptiveMaxPool):
    """(N, C, D, H, W) → (N, C, *output_size)"""

    dims = 3
