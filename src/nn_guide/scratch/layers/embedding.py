"""torch.nn.Embedding, as in torch 2.13"""

import torch
from torch import Tensor


class Embedding:
    """(*) → (*, embedding_dim)"""

    def __init__(
        self,
        num_embeddings: int,
        embedding_dim: int,
        padding_idx: int | None = None,
        max_norm: float | None = None,
        norm_type: float = 2.0,
        scale_grad_by_freq: bool = False,
        sparse: bool = False,
        _weight: Tensor | None = None,
        _freeze: bool = False,
    ):
        if padding_idx is not None:
            padding_idx %= num_embeddings  # (1)!
        self.padding_idx = padding_idx
        self.max_norm, self.norm_type = max_norm, norm_type
        self.scale_grad_by_freq = scale_grad_by_freq
        self.sparse = sparse
        if _weight is None:
            _weight = torch.randn(num_embeddings, embedding_dim)
            if padding_idx is not None:
                _weight[padding_idx] = 0
        self.weight = _weight.detach()  # (2)!
        self.weight.requires_grad_(not _freeze)

    def __call__(self, input: Tensor) -> Tensor:
        if self.max_norm is not None:
            shorten(
                self.weight,
                input.unique(),
                self.max_norm,
                self.norm_type,
            )
        return Lookup.apply(
            self.weight,
            input,
            self.padding_idx,
            self.scale_grad_by_freq,
            self.sparse,
        )


def shorten(
    weight: Tensor, used: Tensor, max_norm: float, norm_type: float
) -> None:
    with torch.no_grad():
        norm = weight[used].norm(norm_type, dim=1, keepdim=True)
        scale = max_norm / (norm + 1e-7)  # (3)!
        weight[used] *= scale.where(norm > max_norm, 1)


class Lookup(torch.autograd.Function):
    """(V, H), (*) → (*, H)"""

    @staticmethod
    def forward(
        ctx, weight, input, padding_idx, scale_grad_by_freq, sparse
    ):
        ctx.input, ctx.size = input.flatten(), weight.shape
        ctx.options = padding_idx, scale_grad_by_freq, sparse
        return weight[input]

    @staticmethod
    def backward(ctx, gradient):
        padding_idx, scale_grad_by_freq, sparse = ctx.options
        used, rows = ctx.input, gradient.reshape(-1, ctx.size[1])
        if scale_grad_by_freq:
            rows = rows / used.bincount()[used].unsqueeze(1)
        if padding_idx is not None:
            kept = used != padding_idx
            used, rows = used[kept], rows[kept]
        if sparse:
            result = torch.sparse_coo_tensor(
                used.unsqueeze(0), rows, ctx.size, check_invariants=True
            )
        else:
            result = rows.new_zeros(ctx.size)
            result = result.index_add(0, used, rows)  # (4)!
        return result, None, None, None, None
