"""torch.nn.MultiLabelMarginLoss, as in torch 2.13"""

import torch
from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class MultiLabelMarginLoss:
    """(N, C), (N, C) → () or (N)"""

    def __init__(self, reduction: str = "mean"):
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        listed = (target == -1).cumsum(-1) == 0  # (1)!
        index = target.where(listed, 0)
        classes = torch.arange(input.shape[-1])
        named = (index.unsqueeze(-1) == classes) & listed.unsqueeze(-1)
        right = named.any(-2)  # (2)!
        wanted = input.gather(-1, index).unsqueeze(-1)
        gap = 1 - wanted + input.unsqueeze(-2)
        pairs = listed.unsqueeze(-1) & ~right.unsqueeze(-2)
        losses = (
            gap.clamp(min=0).where(pairs, 0).sum((-2, -1))
            / input.shape[-1]
        )
        return reduce(losses, self.reduction)
