"""torch.nn.Dropout, as in torch 2.13"""

from torch import Tensor


class Dropout:
    """(*) → (*)"""

    dims = 0

    def __init__(self, p: float = 0.5, inplace: bool = False):
        self.p, self.inplace, self.training = p, inplace, True

    def __call__(self, input: Tensor) -> Tensor:
        if not self.training or self.p == 0:
            return input
        keep = 1 - self.p
        shape = (
            input.shape[: input.dim() - self.dims] + (1,) * self.dims
        )  # (1)!
        mask = input.new_empty(shape).bernoulli_(keep)
        mask = mask / (keep or 1)  # (2)!
        return input.mul_(mask) if self.inplace else input * mask


class Dropout1d(Dropout):
    """(N, C, L) → (N, C, L)"""

    dims = 1


class Dropout2d(Dropout):
    """(N, C, H, W) → (N, C, H, W)"""

    dims = 2


class Dropout3d(Dropout):
    """(N, C, D, H, W) → (N, C, D, H, W)"""

    dims = 3
