"""torch.nn.LayerNorm, as in torch 2.13"""

import torch
from torch import Tensor


class LayerNorm:
    """(*, normalized_shape) → (*, normalized_shape)"""

    def __init__(
        self,
        normalized_shape: int | tuple[int, ...],
        eps: float = 1e-5,
        elementwise_affine: bool = True,
        bias: bool = True,
    ):
        shape = normalized_shape
        if isinstance(shape, int):
            shape = (shape,)
        self.axes = tuple(range(-len(shape), 0))  # (1)!
        self.eps = eps
        self.weight = torch.ones(shape) if elementwise_affine else None
        self.bias = (
            torch.zeros(shape) if elementwise_affine and bias else None
        )

    def __call__(self, input: Tensor) -> Tensor:
        mean = input.mean(self.axes, keepdim=True)
        var = input.var(self.axes, correction=0, keepdim=True)
        output = (input - mean) / (var + self.eps).sqrt()
        if self.weight is not None:
            output = output * self.weight
        return output if self.bias is None else output + self.bias
