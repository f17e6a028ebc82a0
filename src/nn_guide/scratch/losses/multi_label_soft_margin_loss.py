"""torch.nn.MultiLabelSoftMarginLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.activations.log_sigmoid import LogSigmoid
from nn_guide.scratch.losses.reduce import reduce


class MultiLabelSoftMarginLoss:
    """(*, C), (*, C) → () or (*)"""

    def __init__(
        self, weight: Tensor | None = None, reduction: str = "mean"
    ):
        self.weight = weight
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        log_sigmoid = LogSigmoid()
        losses = -target * log_sigmoid(input)
        losses = losses - (1 - target) * log_sigmoid(-input)
        if self.weight is not None:
            losses = losses * self.weight
        return reduce(losses.mean(-1), self.reduction)
