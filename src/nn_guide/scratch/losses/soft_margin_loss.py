"""torch.nn.SoftMarginLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class SoftMarginLoss:
    """(*), (*) → () or (*)"""

    def __init__(self, reduction: str = "mean"):
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        return reduce((-target * input).exp().log1p(), self.reduction)
