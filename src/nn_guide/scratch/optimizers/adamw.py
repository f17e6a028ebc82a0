"""torch.optim.AdamW, as in torch 2.13"""

from collections.abc import Iterable

from torch import Tensor

from nn_guide.scratch.optimizers.adam import Adam


class AdamW(Adam):
    """w ← (1 − lr · λ) · w − lr · m̂ / (√v̂ + ε)"""

    def __init__(
        self,
        params: Iterable[Tensor],
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 1e-2,
        amsgrad: bool = False,
        *,
        maximize: bool = False,
    ):
        super().__init__(
            params,
            lr,
            betas,
            eps,
            weight_decay,
            amsgrad,
            maximize=maximize,
            decoupled_weight_decay=True,
        )
