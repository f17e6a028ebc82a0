"""torch.nn.MarginRankingLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class MarginRankingLoss:
    """(*), (*), (*) → () or (*)"""

    def __init__(self, margin: float = 0.0, reduction: str = "mean"):
        self.margin = margin
        self.reduction = reduction

    def __call__(
        self, input1: Tensor, input2: Tensor, target: Tensor
    ) -> Tensor:
        losses = (self.margin - target * (input1 - input2)).clamp(min=0)
        return reduce(losses, self.reduction)
