"""torch.nn.BCELoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class BCELoss:
    """(*), (*) → () or (*)"""

    def __init__(
        self, weight: Tensor | None = None, reduction: str = "mean"
    ):
        self.weight = weight
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        log_p = input.log().clamp(min=-100)  # (1)!
        log_not_p = (-input).log1p().clamp(min=-100)
        losses = -(target * log_p + (1 - target) * log_not_p)
        if self.weight is not None:
            losses = self.weight * losses
        return reduce(losses, self.reduction)
