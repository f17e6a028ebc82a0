"""torch.nn.Flatten, as in torch 2.13"""

import math

from torch import Tensor


class Flatten:
    """(N, C, H, W) → (N, C * H * W)"""

    def __init__(self, start_dim: int = 1, end_dim: int = -1):
        self.start_dim = start_dim
        self.end_dim = end_dim

    def __call__(self, input: Tensor) -> Tensor:
        start = self.start_dim % input.dim()  # (1)!
        stop = self.end_dim % input.dim() + 1
        shape = input.shape
        joined = math.prod(shape[start:stop])
        return input.reshape(*shape[:start], joined, *shape[stop:])


class Unflatten:
    """(N, C * H * W) → (N, C, H, W)"""

    def __init__(self, dim: int, unflattened_size: tuple[int, ...]):
        self.dim = dim
        self.unflattened_size = unflattened_size

    def __call__(self, input: Tensor) -> Tensor:
        dim = self.dim % input.dim()
        shape = input.shape
        return input.reshape(
            *shape[:dim], *self.unflattened_size, *shape[dim + 1 :]
        )
