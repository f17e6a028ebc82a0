"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.Tanhshrink.html"""

from torch import Tensor


class Tanhshrink:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return input - input.tanh()
