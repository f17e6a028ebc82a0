"""torch.nn.functional.scaled_dot_product_attention, as in torch 2.13"""

import math

import torch
from torch import Tensor


def scaled_dot_product_attention(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    attn_mask: Tensor | None = None,
    dropout_p: float = 0.0,
    is_causal: bool = False,
    scale: float | None = None,
    enable_gqa: bool = False,
) -> Tensor:
    """(N, H, L, E), (N, H, S, E), (N, H, S, E_v) → (N, H, L, E_v)"""
    if enable_gqa:
        repeats = query.shape[-3] // key.shape[-3]
        key = key.repeat_interleave(repeats, dim=-3)
        value = value.repeat_interleave(repeats, dim=-3)
    if scale is None:
        scale = 1 / math.sqrt(query.shape[-1])
    scores = query @ key.mT * scale
    if is_causal:
        attn_mask = torch.ones(
            scores.shape[-2:], dtype=torch.bool
        ).tril()
    if attn_mask is not None and attn_mask.dtype == torch.bool:
        scores = scores.masked_fill(~attn_mask, -math.inf)
    elif attn_mask is not None:
        scores = scores + attn_mask
    blocked = scores.isneginf().all(dim=-1, keepdim=True)  # (1)!
    weights = scores.masked_fill(blocked, 0).softmax(dim=-1)
    weights = weights.masked_fill(blocked, 0)
    if dropout_p > 0:
        keep = torch.empty_like(weights).bernoulli_(1 - dropout_p)
        weights = weights * keep
        weights = weights / (1 - dropout_p)
    return weights @ value
