"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.Identity.html"""

from torch import Tensor


class Identity:
    """(*) → (*), unchanged; takes any arguments and ignores them."""

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, input: Tensor) -> Tensor:
        return input
