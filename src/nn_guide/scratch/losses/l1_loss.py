"""torch.nn.L1Loss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class L1Loss:
    """(*), (*) → () or (*)"""

    def __init__(self, reduction: str = "mean"):
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        return reduce((input - target).abs(), self.reduction)
