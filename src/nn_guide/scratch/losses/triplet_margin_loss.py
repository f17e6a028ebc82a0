"""torch.nn.TripletMarginLoss, as in torch 2.13"""

from collections.abc import Callable

import torch
from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class PairwiseDistance:
    """(*, D), (*, D) → (*), with keepdim (*, 1)"""

    def __init__(
        self, p: float = 2.0, eps: float = 1e-6, keepdim: bool = False
    ):
        self.norm = p
        self.eps = eps
        self.keepdim = keepdim

    def __call__(self, x1: Tensor, x2: Tensor) -> Tensor:
        difference = x1 - x2 + self.eps
        return torch.linalg.vector_norm(
            difference, self.norm, -1, self.keepdim
        )


class TripletMarginWithDistanceLoss:
    """(*, D), (*, D), (*, D) → () or (*)"""

    def __init__(
        self,
        *,
        distance_function: Callable[[Tensor, Tensor], Tensor]
        | None = None,
        margin: float = 1.0,
        swap: bool = False,
        reduction: str = "mean",
    ):
        self.distance_function = distance_function or PairwiseDistance()
        self.margin = margin
        self.swap = swap
        self.reduction = reduction

    def __call__(
        self, anchor: Tensor, positive: Tensor, negative: Tensor
    ) -> Tensor:
        near = self.distance_function(anchor, positive)
        far = self.distance_function(anchor, negative)
        if self.swap:
            far = far.minimum(
                self.distance_function(positive, negative)
            )
        return reduce(
            (self.margin + near - far).clamp(min=0), self.reduction
        )


class TripletMarginLoss(TripletMarginWithDistanceLoss):
    """(*, D), (*, D), (*, D) → () or (*)"""

    def __init__(
        self,
        margin: float = 1.0,
        p: float = 2.0,
        eps: float = 1e-6,
        swap: bool = False,
        reduction: str = "mean",
    ):
        super().__init__(
            distance_function=PairwiseDistance(p, eps),
            margin=margin,
            swap=swap,
            reduction=reduction,
        )
