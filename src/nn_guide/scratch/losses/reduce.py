"""The last step of a loss function:
https://docs.pytorch.org/docs/2.13/nn.html#loss-functions"""

from torch import Tensor


def reduce(losses: Tensor, reduction: str) -> Tensor:
    """(*) → (*) for 'none', () for 'mean' and 'sum'"""
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()
