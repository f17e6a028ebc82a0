"""torch.nn.HuberLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class HuberLoss:
    """(*), (*) → () or (*)"""

    def __init__(self, reduction: str = "mean", delta: float = 1.0):
        self.reduction = reduction
        self.delta = delta

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        error = (input - target).abs()
        quadratic = error**2 / 2
        linear = self.delta * (error - self.delta / 2)
        return reduce(
            quadratic.where(error < self.delta, linear), self.reduction
        )
