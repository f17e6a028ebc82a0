"""torch.nn.MultiMarginLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class MultiMarginLoss:
    """(N, C), (N) → () or (N)"""

    def __init__(
        self,
        p: int = 1,
        margin: float = 1.0,
        weight: Tensor | None = None,
        reduction: str = "mean",
    ):
        self.p = p
        self.margin = margin
        self.weight = weight
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        index = target.unsqueeze(-1)
        gap = self.margin - input.gather(-1, index) + input  # (1)!
        losses = gap.clamp(min=0) ** self.p
        if self.weight is not None:
            losses = losses * self.weight[index]
        losses = losses.scatter(-1, index, 0)  # (2)!
        return reduce(losses.mean(-1), self.reduction)
