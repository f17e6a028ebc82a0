"""torch.nn.HingeEmbeddingLoss, as in torch 2.13"""

from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce


class HingeEmbeddingLoss:
    """(*), (*) → () or (*)"""

    def __init__(self, margin: float = 1.0, reduction: str = "mean"):
        self.margin = margin
        self.reduction = reduction

    def __call__(self, input: Tensor, target: Tensor) -> Tensor:
        similar = input.where(target != -1, 0)
        dissimilar = (
            (self.margin - input).clamp(min=0).where(target != 1, 0)
        )
        return reduce(similar + dissimilar, self.reduction)
