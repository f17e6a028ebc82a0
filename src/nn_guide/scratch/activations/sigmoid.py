"""torch.nn.Sigmoid, as in torch 2.13"""

from torch import Tensor


class Sigmoid:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return 1 / (1 + (-input).exp())
