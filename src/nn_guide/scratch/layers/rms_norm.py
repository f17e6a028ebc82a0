"""torch.nn.RMSNorm, as in torch 2.13"""

import torch
from torch import Tensor


class RMSNorm:
    """(*, normalized_shape) → (*, normalized_shape)"""

    def __init__(
        self,
        normalized_shape: int | tuple[int, ...],
        eps: float | None = None,
        elementwise_affine: bool = True,
    ):
        shape = normalized_shape
        if isinstance(shape, int):
            shape = (shape,)
        self.axes = tuple(range(-len(shape), 0))
        self.eps = eps
        self.weight = torch.ones(shape) if elementwise_affine else None

    def __call__(self, x: Tensor) -> Tensor:
        eps = (
            torch.finfo(x.dtype).eps if self.eps is None else self.eps
        )  # (1)!
        square = x.square().mean(self.axes, keepdim=True)
        output = x / (square + eps).sqrt()
        return output if self.weight is None else output * self.weight
