"""torch.nn.PoissonNLLLoss, as in torch 2.13"""

import math

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class PoissonNLLLoss:
    """(*), (*) → () or (*)"""

    def __init__(
        self,
        log_input: bool = True,
        full: bool = False,
        eps: float = 1e-8,
        reduction: str = "mean",
    ):
        self.log_input = log_input
        self.full = full
        self.eps = eps
        self.reduction = reduction

    def __call__(self, log_input: Tensor, target: Tensor) -> Tensor:
        if self.log_input:
            losses = log_input.exp() - target * log_input
        else:
            losses = log_input - target * (log_input + self.eps).log()
        if self.full:
            half = (2 * math.pi * target).log() / 2
            stirling = target * target.log() - target + half
            losses = losses + stirling.where(target > 1, 0)
        return reduce(losses, self.reduction)
