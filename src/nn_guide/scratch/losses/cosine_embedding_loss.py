"""torch.nn.CosineEmbeddingLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class CosineEmbeddingLoss:
    """(N, D), (N, D), (N) → () or (N)"""

    def __init__(self, margin: float = 0.0, reduction: str = "mean"):
        self.margin = margin
        self.reduction = reduction

    def __call__(
        self, input1: Tensor, input2: Tensor, target: Tensor
    ) -> Tensor:
        square1 = (input1 * input1).sum(-1) + 1e-12  # (1)!
        square2 = (input2 * input2).sum(-1) + 1e-12
        cosine = (input1 * input2).sum(-1) / (square1 * square2).sqrt()
        similar = (1 - cosine).where(target == 1, 0)
        dissimilar = (
            (cosine - self.margin).clamp(min=0).where(target == -1, 0)
        )
        return reduce(similar + dissimilar, self.reduction)
