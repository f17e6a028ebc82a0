"""torch.nn.CTCLoss, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.losses.reduce import reduce

IMPOSSIBLE = -1e30  # (1)!


class CTCLoss:
    """(T, N, C), (N, S) or (S_1 + … + S_N), (N), (N) → () or (N)"""

    def __init__(
        self,
        blank: int = 0,
        reduction: str = "mean",
        zero_infinity: bool = False,
    ):
        self.blank = blank
        self.reduction = reduction
        self.zero_infinity = zero_infinity

    def __call__(
        self,
        log_probs: Tensor,
        targets: Tensor,
        input_lengths: Tensor,
        target_lengths: Tensor,
    ) -> Tensor:
        if log_probs.dim() == 2:
            batch = log_probs.unsqueeze(1)
            return self(
                batch, targets, input_lengths, target_lengths
            ).squeeze()
        steps = torch.as_tensor(input_lengths).flatten().tolist()
        sizes = torch.as_tensor(target_lengths).flatten().tolist()
        rows = targets.split(sizes) if targets.dim() == 1 else targets
        losses = torch.stack(
            [
                self.loss(log_probs[: steps[n], n], rows[n][: sizes[n]])
                for n in range(len(sizes))
            ]
        )
        infinite = 0.0 if self.zero_infinity else math.inf
        losses = losses.where(losses < -IMPOSSIBLE / 2, infinite)
        if self.reduction == "mean":
            sizes = torch.tensor(sizes).to(losses)
            losses = losses / sizes.clamp(min=1)
        return reduce(losses, self.reduction)

    def loss(self, log_p: Tensor, target: Tensor) -> Tensor:
        """(T, C), (S) → ()"""
        states = target.new_full(
            (2 * len(target) + 1,), self.blank
        )  # (2)!
        states[1::2] = target
        may_skip = states != states.roll(2)  # (3)!
        nothing = log_p.new_full((2,), IMPOSSIBLE)
        alpha = log_p[0, states].where(
            torch.arange(len(states)) < 2, IMPOSSIBLE
        )
        for row in log_p[1:, states]:
            before = torch.cat([nothing, alpha])
            skip = before[:-2].where(may_skip, IMPOSSIBLE)
            ways = torch.stack([alpha, before[1:-1], skip])
            alpha = ways.logsumexp(0) + row  # (4)!
        total = log_p.exp().sum()
        return total - total.detach() - alpha[-2:].logsumexp(0)  # (5)!
