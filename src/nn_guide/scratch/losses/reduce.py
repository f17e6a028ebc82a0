"""The last step of a loss function: https://docs.pytorch.org/docs/2.13/nn.html#loss-functions"""

from torch import Tensor


def reduce(losses: Tensor, reduction: str) -> Tensor:
    """(*) → (*) for 'none', () for 'mean' and 'sum'"""
    return {"none": losses, "mean": losses.mean(), "sum": losses.sum()}[reduction]
