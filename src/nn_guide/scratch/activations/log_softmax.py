"""torch.nn.LogSoftmax, as in torch 2.13"""

from torch import Tensor


class LogSoftmax:
    """(*) → (*)"""

    def __init__(self, dim: int | None = None):
        self.dim = dim

    def __call__(self, input: Tensor) -> Tensor:
        shifted = input - input.amax(self.dim, keepdim=True)
        return shifted - shifted.exp().sum(self.dim, keepdim=True).log()
