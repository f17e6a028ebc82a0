"""torch.nn.LinearCrossEntropyLoss, as in torch 2.13"""

import math

from torch import Tensor

from nn_guide.scratch.layers.linear import Linear
from nn_guide.scratch.losses.cross_entropy import CrossEntropyLoss


class LinearCrossEntropyLoss:
    """(N, in_features), (N, *out_features) → ()

    With `reduction="none"` → (N, *out_features)
    """

    def __init__(
        self,
        in_features: int,
        num_classes: int,
        *,
        out_features: tuple[int, ...] = (),
        bias: bool = False,
        reduction: str = "mean",
        weight: Tensor | None = None,
        ignore_index: int | None = None,
        label_smoothing: float = 0.0,
        options: None = None,
    ):
        self.shape = (num_classes, *out_features)
        self.linear = Linear(in_features, math.prod(self.shape), bias)
        self.weight = weight
        self.ignore_index = (
            -100 if ignore_index is None else ignore_index
        )
        self.reduction = reduction
        self.label_smoothing = label_smoothing

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        logits = self.linear(input).unflatten(-1, self.shape)
        loss = CrossEntropyLoss(
            self.weight,
            self.ignore_index,
            self.reduction,
            self.label_smoothing,
        )
        return loss(logits, target)
