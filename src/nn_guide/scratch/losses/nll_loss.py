"""torch.nn.NLLLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class NLLLoss:
    """(N, C, d1, …), (N, d1, …) → () or (N, d1, …)"""

    def __init__(
        self,
        weight: Tensor | None = None,
        ignore_index: int = -100,
        reduction: str = "mean",
    ):
        self.weight = weight
        self.ignore_index = ignore_index
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        log_p = input.movedim(1, -1) if input.dim() > 1 else input
        counted = target != self.ignore_index
        index = target.where(counted, 0)
        weight = (
            log_p.new_ones(log_p.shape[-1])
            if self.weight is None
            else self.weight
        )
        weights = weight[index] * counted
        log_p = log_p.gather(-1, index.unsqueeze(-1)).squeeze(-1)
        losses = -weights * log_p
        if self.reduction == "mean":
            return losses.sum() / weights.sum()
        return reduce(losses, self.reduction)
