"""torch.nn.GaussianNLLLoss, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class GaussianNLLLoss:
    """(*), (*), (*) → () or (*)"""

    def __init__(
        self,
        *,
        full: bool = False,
        eps: float = 1e-6,
        reduction: str = "mean",
    ):
        self.full = full
        self.eps = eps
        self.reduction = reduction

    def __call__(
        self, input: Tensor, target: Tensor, var: Tensor | float
    ) -> Tensor:
        if isinstance(var, float):
            var = torch.full_like(input, var)
        if var.shape == input.shape[:-1]:
            var = var.unsqueeze(-1)
        var = var + (var.clamp(min=self.eps) - var).detach()  # (1)!
        losses = (var.log() + (input - target) ** 2 / var) / 2
        if self.full:
            losses = losses + math.log(2 * math.pi) / 2
        return reduce(losses, self.reduction)
