"""torch.nn.SmoothL1Loss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class SmoothL1Loss:
    """(*), (*) → () or (*)"""

    def __init__(self, reduction: str = "mean", beta: float = 1.0):
        self.reduction = reduction
        self.beta = beta

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        error = (input - target).abs()
        if self.beta == 0:
            return reduce(error, self.reduction)  # (1)!
        quadratic = error**2 / (2 * self.beta)
        linear = error - self.beta / 2
        return reduce(
            quadratic.where(error < self.beta, linear), self.reduction
        )
