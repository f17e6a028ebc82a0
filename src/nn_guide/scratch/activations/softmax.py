"""torch.nn.Softmax, as in torch 2.13"""

from torch import Tensor


class Softmax:
    """(*) → (*)"""

    def __init__(self, dim: int | None = None):
        self.dim = dim

    def __call__(self, input: Tensor) -> Tensor:
        shifted = input - input.amax(self.dim, keepdim=True)  # (1)!
        powers = shifted.exp()
        return powers / powers.sum(self.dim, keepdim=True)


class Softmin(Softmax):
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return super().__call__(-input)


class Softmax2d:
    """(N, C, H, W) → (N, C, H, W) or (C, H, W) → (C, H, W)"""

    def __call__(self, input: Tensor) -> Tensor:
        return Softmax(dim=-3)(input)
