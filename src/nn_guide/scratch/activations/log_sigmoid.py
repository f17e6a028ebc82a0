"""https://docs.pytorch.org/docs/2.13/generated/torch.nn.LogSigmoid.html"""

from torch import Tensor


class LogSigmoid:
    """(*) → (*)"""

    def __call__(self, input: Tensor) -> Tensor:
        return input.clamp(max=0) - (-input.abs()).exp().log1p()  # (1)!
