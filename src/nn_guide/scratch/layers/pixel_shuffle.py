"""torch.nn.PixelShuffle, as in torch 2.13"""

import torch
from torch import Tensor


class PixelShuffle:
    """(*, C * r * r, H, W) → (*, C, H * r, W * r)"""

    def __init__(self, upscale_factor: int):
        self.upscale_factor = upscale_factor

    def __call__(self, input: Tensor) -> Tensor:
        r = self.upscale_factor
        blocks = input.unflatten(-3, (-1, r, r))
        blocks = torch.einsum("...cyxhw->...chywx", blocks)  # (1)!
        return blocks.flatten(-2).flatten(-3, -2)


class PixelUnshuffle:
    """(*, C, H * r, W * r) → (*, C * r * r, H, W)"""

    def __init__(self, downscale_factor: int):
        self.downscale_factor = downscale_factor

    def __call__(self, input: Tensor) -> Tensor:
        r = self.downscale_factor
        blocks = input.unflatten(-1, (-1, r)).unflatten(-3, (-1, r))
        blocks = torch.einsum("...chywx->...cyxhw", blocks)
        return blocks.flatten(-5, -3)


class ChannelShuffle:
    """(N, C, *) → (N, C, *)"""

    def __init__(self, groups: int):
        self.groups = groups

    def __call__(self, input: Tensor) -> Tensor:
        grouped = input.unflatten(1, (self.groups, -1))
        return grouped.transpose(1, 2).flatten(1, 2)  # (2)!
