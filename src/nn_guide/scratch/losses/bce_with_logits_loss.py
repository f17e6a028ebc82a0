"""torch.nn.BCEWithLogitsLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class BCEWithLogitsLoss:
    """(*), (*) → () or (*)"""

    def __init__(
        self,
        weight: Tensor | None = None,
        reduction: str = "mean",
        pos_weight: Tensor | None = None,
    ):
        self.weight = weight
        self.reduction = reduction
        self.pos_weight = pos_weight

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        zero = input.new_zeros(())
        if_one = zero.logaddexp(-input)  # (1)!
        if_zero = zero.logaddexp(input)
        if self.pos_weight is not None:
            if_one = self.pos_weight * if_one
        losses = target * if_one + (1 - target) * if_zero
        if self.weight is not None:
            losses = self.weight * losses
        return reduce(losses, self.reduction)
