"""torch.nn.Softsign, as in torch 2.13"""

from torch import Tensor


class Softsign:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return input / (1 + input.abs())
