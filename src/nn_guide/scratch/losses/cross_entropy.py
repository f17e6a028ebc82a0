"""torch.nn.CrossEntropyLoss, as in torch 2.13"""

import torch
from torch import Tensor

from nn_guide.scratch.activations.log_softmax import LogSoftmax
from nn_guide.scratch.losses.reduce import reduce


class CrossEntropyLoss:
    """(N, C, d1, …), (N, d1, …) or (N, C, d1, …) → () or (N, d1, …)"""

    def __init__(
        self,
        weight: Tensor | None = None,
        ignore_index: int = -100,
        reduction: str = "mean",
        label_smoothing: float = 0.0,
    ):
        self.weight = weight
        self.ignore_index = ignore_index
        self.reduction = reduction
        self.label_smoothing = label_smoothing

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        dim = 1 if input.dim() > 1 else 0
        log_p = LogSoftmax(dim)(input).movedim(dim, -1)  # (1)!
        classes = log_p.shape[-1]
        weight = (
            log_p.new_ones(classes)
            if self.weight is None
            else self.weight
        )
        if target.is_floating_point():
            q = self.smooth(target.movedim(dim, -1))
            total = q[..., 0].numel()  # (2)!
        else:
            counted = target != self.ignore_index
            index = target.where(counted, 0)  # (3)!
            one_hot = torch.eye(classes).to(log_p)[index]
            q = self.smooth(one_hot) * counted.unsqueeze(-1)
            total = (weight[index] * counted).sum()
        losses = -(weight * q * log_p).sum(-1)  # (4)!
        if self.reduction == "mean":
            return losses.sum() / total
        return reduce(losses, self.reduction)

    def smooth(self, q: Tensor) -> Tensor:
        alpha = self.label_smoothing
        return (1 - alpha) * q + alpha / q.shape[-1]
