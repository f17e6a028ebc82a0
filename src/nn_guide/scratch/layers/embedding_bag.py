"""torch.nn.EmbeddingBag, as in torch 2.13"""

from itertools import pairwise

import torch
from torch import Tensor

from nn_guide.scratch.layers.embedding import Embedding


class EmbeddingBag(Embedding):
    """(B, N), or (N) and offsets (B) → (B, embedding_dim)"""

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        mode: str = "mean",
        sparse: bool = False,
        _weight: Tensor | None = None,
        include_last_offset: bool = False,
        padding_idx: int | None = None,
    ):
        options = (
            padding_idx,
            max_norm,
            norm_type,
            scale_grad_by_freq,
            sparse,
            _weight,
        )
        super().__init__(num_embeddings, embedding_dim, *options)
        self.mode, self.include_last_offset = mode, include_last_offset

    def __call__(
        self,
        input: Tensor,
        offsets: Tensor | None = None,
        per_sample_weights: Tensor | None = None,
    ) -> Tensor:
        rows = super().__call__(input.flatten())
        if per_sample_weights is not None:
            rows = rows * per_sample_weights.reshape(-1, 1)
        if input.dim() == 2:
            cuts = list(range(0, input.numel() + 1, input.shape[1]))
        elif self.include_last_offset:
            cuts = offsets.tolist()
        else:
            cuts = [*offsets.tolist(), len(input)]
        padding = (
            -1 if self.padding_idx is None else self.padding_idx
        )  # (1)!
        kept = input.flatten() != padding
        bags = [
            rows[start:end][kept[start:end]]
            for start, end in pairwise(cuts)
        ]
        return torch.stack([self.reduce(bag) for bag in bags])

    def reduce(self, bag: Tensor) -> Tensor:
        if self.mode == "sum" or len(bag) == 0:  # (2)!
            return bag.sum(dim=0)
        if self.mode == "mean":
            return bag.mean(dim=0)
        return bag.max(dim=0).values
