"""torch.nn.KLDivLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class KLDivLoss:
    """(N, *), (N, *) → () or (N, *)"""

    def __init__(
        self, reduction: str = "mean", log_target: bool = False
    ):
        self.reduction = reduction
        self.log_target = log_target

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        if self.log_target:
            losses = target.exp() * (target - input)
        else:
            losses = target.xlogy(target) - target * input  # (1)!
        if self.reduction == "batchmean":
            return losses.sum() / len(input)
        return reduce(losses, self.reduction)
