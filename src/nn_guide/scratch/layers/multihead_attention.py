"""torch.nn.MultiheadAttention, as in torch 2.13"""

import math

import torch
from torch import Tensor

from nn_guide.scratch.layers.linear import Linear
from nn_guide.scratch.layers.scaled_dot_product_attention import (
    scaled_dot_product_attention,
)


def xavier_uniform(rows: int, columns: int) -> Tensor:
    bound = math.sqrt(6 / (rows + columns))
    return torch.empty(rows, columns).uniform_(-bound, bound)


def additive(mask: Tensor) -> Tensor:
    """True → -inf, False → 0; numbers stay as they are"""
    if mask.dtype != torch.bool:
        return mask
    return torch.zeros(mask.shape).masked_fill(mask, -math.inf)


class MultiheadAttention:
    """(L, N, E), (S, N, K), (S, N, V) → (L, N, E), (N, L, S)"""

    def __init__(
        self,
        embed_dim: int,
        num_heads: int,
        dropout: float = 0.0,
        bias: bool = True,
        add_bias_kv: bool = False,
        add_zero_attn: bool = False,
        kdim: int | None = None,
        vdim: int | None = None,
        batch_first: bool = False,
    ):
        self.num_heads = num_heads
        self.dropout_p = dropout
        self.add_zero_attn = add_zero_attn
        self.batch_first = batch_first
        self.training = True
        self.in_proj_weight = None
        self.q_proj_weight = self.k_proj_weight = None
        self.v_proj_weight = None
        self.out_proj = Linear(embed_dim, embed_dim, bias)
        kdim, vdim = kdim or embed_dim, vdim or embed_dim
        if kdim == vdim == embed_dim:
            self.in_proj_weight = xavier_uniform(
                3 * embed_dim, embed_dim
            )  # (1)!
        else:
            self.q_proj_weight = xavier_uniform(embed_dim, embed_dim)
            self.k_proj_weight = xavier_uniform(embed_dim, kdim)
            self.v_proj_weight = xavier_uniform(embed_dim, vdim)
        self.in_proj_bias = torch.zeros(3 * embed_dim) if bias else None
        if bias:
            self.out_proj.bias = torch.zeros(embed_dim)
        self.bias_k = self.bias_v = None
        if add_bias_kv:
            std = 1 / math.sqrt(embed_dim)
            self.bias_k = torch.empty(1, 1, embed_dim).normal_(0, std)
            self.bias_v = torch.empty(1, 1, embed_dim).normal_(0, std)

    def __call__(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        key_padding_mask: Tensor | None = None,
        need_weights: bool = True,
        attn_mask: Tensor | None = None,
        average_attn_weights: bool = True,
        is_causal: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        batched = query.dim() == 3
        if not batched:
            query, key, value = query[None], key[None], value[None]
        elif not self.batch_first:
            query, key, value = (
                x.transpose(0, 1) for x in (query, key, value)
            )
        q, k, v = self.project(query, key, value)
        if self.bias_k is not None:
            k = torch.cat([k, self.bias_k.expand(len(k), 1, -1)], dim=1)
            v = torch.cat([v, self.bias_v.expand(len(v), 1, -1)], dim=1)
        if self.add_zero_attn:
            k = torch.cat([k, torch.zeros_like(k[:, :1])], dim=1)
            v = torch.cat([v, torch.zeros_like(v[:, :1])], dim=1)
        q, k, v = (
            x.unflatten(2, (self.num_heads, -1)).transpose(1, 2)
            for x in (q, k, v)
        )

        mask = torch.zeros(*q.shape[:3], k.shape[2])
        seen = mask[..., : key.shape[1]]  # (2)!
        if attn_mask is not None:
            per_head = attn_mask.dim() == 3
            if per_head:
                attn_mask = attn_mask.unflatten(0, q.shape[:2])
            seen += additive(attn_mask)
        if key_padding_mask is not None:
            padding = additive(key_padding_mask)
            seen += padding.reshape(-1, 1, 1, key.shape[1])

        dropout_p = self.dropout_p if self.training else 0.0
        weights = None
        if need_weights:
            scores = q @ k.mT / math.sqrt(q.shape[3]) + mask
            weights = scores.softmax(dim=-1)
            if dropout_p > 0:
                keep = torch.empty_like(weights)
                weights = weights * keep.bernoulli_(1 - dropout_p)
                weights = weights / (1 - dropout_p)
            output = weights @ v
            weights = (
                weights.mean(dim=1) if average_attn_weights else weights
            )
        elif is_causal and key_padding_mask is None:
            output = scaled_dot_product_attention(
                q, k, v, None, dropout_p, is_causal
            )  # (3)!
        else:
            output = scaled_dot_product_attention(
                q, k, v, mask, dropout_p
            )
        output = self.out_proj(output.permute(2, 0, 1, 3).flatten(2))
        if not batched:
            return output[:, 0], weights[0] if need_weights else None
        if self.batch_first:
            output = output.transpose(0, 1)
        return output, weights

    def project(
        self, query: Tensor, key: Tensor, value: Tensor
    ) -> tuple[Tensor, ...]:
        weights = (
            self.q_proj_weight,
            self.k_proj_weight,
            self.v_proj_weight,
        )
        if self.in_proj_weight is not None:
            weights = self.in_proj_weight.chunk(3)
        inputs = query, key, value
        q, k, v = (x @ w.T for x, w in zip(inputs, weights))
        if self.in_proj_bias is None:
            return q, k, v
        q_bias, k_bias, v_bias = self.in_proj_bias.chunk(3)
        return q + q_bias, k + k_bias, v + v_bias
