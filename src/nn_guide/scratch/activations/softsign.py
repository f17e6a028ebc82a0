"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.Softsign.html"""

from torch import Tensor


class Softsign:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return input / (1 + input.abs())
