"""torch.nn.Upsample, as in torch 2.13"""

import torch
from torch import Tensor


def tent(distance: Tensor) -> Tensor:
    """From 1 down to 0 over one pixel."""
    return (1 - distance).clamp(min=0)


def cubic(distance: Tensor) -> Tensor:
    """From 1 down to 0 over one pixel, below 0 over the next."""
    d = distance
    near = 1.25 * d**3 - 2.25 * d**2 + 1
    far = -0.75 * (d**3 - 5 * d**2 + 8 * d - 4)
    return torch.where(d < 1, near, far) * (d < 2)


def shares(
    old: int, new: int, step: float, mode: str, align_corners: bool
) -> Tensor:
    """How much each new pixel takes of each old one: (new, old)"""
    pixel = torch.arange(new)[:, None]
    source = torch.arange(-2, old + 2)  # (1)!
    if mode == "area":
        start, stop = pixel * old // new, -(-(pixel + 1) * old // new)
        inside = (start <= source) & (source < stop)
        share = inside / inside.sum(dim=1, keepdim=True)
    else:
        if mode == "nearest":
            place = (pixel * step).floor()
        elif mode == "nearest-exact":
            place = ((pixel + 0.5) * step).floor()
        elif align_corners:
            place = pixel * (old - 1) / max(new - 1, 1)
        else:
            place = (pixel + 0.5) * step - 0.5
        distance = (place - source).abs()
        share = cubic(distance) if mode == "bicubic" else tent(distance)
    return share.new_zeros(new, old).index_add(
        1, source.clamp(0, old - 1), share
    )


class Upsample:
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    def __init__(
        self,
        size: int | tuple[int, ...] | None = None,
        scale_factor: float | tuple[float, ...] | None = None,
        mode: str = "nearest",
        align_corners: bool | None = None,
        recompute_scale_factor: bool | None = None,
    ):
        self.size = size
        self.scale_factor = scale_factor
        self.mode = mode
        self.align_corners = align_corners
        self.recompute_scale_factor = recompute_scale_factor

    def __call__(self, input: Tensor) -> Tensor:
        given = self.scale_factor if self.size is None else self.size
        for dim in range(2, input.dim()):
            old = input.shape[dim]
            value = (
                given[dim - 2] if isinstance(given, tuple) else given
            )
            new = int(old * value) if self.size is None else value
            step = old / new
            if self.size is None and not self.recompute_scale_factor:
                step = 1 / value  # (2)!
            share = shares(
                old, new, step, self.mode, self.align_corners
            )
            input = input.transpose(dim, -1) @ share.T
            input = input.transpose(dim, -1)
        return input


class UpsamplingNearest2d(Upsample):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    def __init__(
        self,
        size: int | tuple[int, int] | None = None,
        scale_factor: float | tuple[float, float] | None = None,
    ):
        super().__init__(size, scale_factor, mode="nearest")


class UpsamplingBilinear2d(Upsample):
    """(N, C, H, W) → (N, C, H_out, W_out)"""

    def __init__(
        self,
        size: int | tuple[int, int] | None = None,
        scale_factor: float | tuple[float, float] | None = None,
    ):
        super().__init__(
            size, scale_factor, mode="bilinear", align_corners=True
        )
