"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.Sigmoid.html"""

from torch import Tensor


class Sigmoid:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return 1 / (1 + (-input).exp())
