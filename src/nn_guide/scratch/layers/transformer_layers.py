"""torch.nn.TransformerEncoderLayer, as in torch 2.13"""

from collections.abc import Callable

from torch import Tensor

from nn_guide.scratch.activations.gelu import GELU
from nn_guide.scratch.activations.relu import ReLU
from nn_guide.scratch.layers.dropout import Dropout
from nn_guide.scratch.layers.layer_norm import LayerNorm
from nn_guide.scratch.layers.linear import Linear
from nn_guide.scratch.layers.multihead_attention import (
    MultiheadAttention,
)

ACTIVATIONS = {"relu": ReLU(), "gelu": GELU()}


class TransformerEncoderLayer:
    """(S, N, E) → (S, N, E)"""

    def __init__(
        self,
        d_model: int,
        nhead: int,
        dim_feedforward: int = 2048,
        dropout: float = 0.1,
        activation: str | Callable[[Tensor], Tensor] = "relu",
        layer_norm_eps: float = 1e-5,
        batch_first: bool = False,
        norm_first: bool = False,
        bias: bool = True,
    ):
        self.self_attn = MultiheadAttention(
            d_model, nhead, dropout, bias, batch_first=batch_first
        )
        self.linear1 = Linear(d_model, dim_feedforward, bias)
        self.linear2 = Linear(dim_feedforward, d_model, bias)
        self.norm1 = LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.norm2 = LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.drop = Dropout(dropout)
        self.norm_first = norm_first
        self.activation = ACTIVATIONS.get(activation, activation)

    def __call__(
        self,
        src: Tensor,
        src_mask: Tensor | None = None,
        src_key_padding_mask: Tensor | None = None,
        is_causal: bool = False,
    ) -> Tensor:
        masks = {
            "attn_mask": src_mask,
            "key_padding_mask": src_key_padding_mask,
            "is_causal": is_causal,
        }
        if self.norm_first:
            x = src + self.attend(self.norm1(src), masks)
            return x + self.feed_forward(self.norm2(x))
        x = self.norm1(src + self.attend(src, masks))
        return self.norm2(x + self.feed_forward(x))

    def attend(self, x: Tensor, masks: dict) -> Tensor:
        return self.drop(
            self.self_attn(x, x, x, need_weights=False, **masks)[0]
        )

    def feed_forward(self, x: Tensor) -> Tensor:
        hidden = self.drop(self.activation(self.linear1(x)))
        return self.drop(self.linear2(hidden))


class TransformerDecoderLayer(TransformerEncoderLayer):
    """(T, N, E), (S, N, E) → (T, N, E)"""

    def __init__(
        self,
        d_model: int,
        nhead: int,
        dim_feedforward: int = 2048,
        dropout: float = 0.1,
        activation: str | Callable[[Tensor], Tensor] = "relu",
        layer_norm_eps: float = 1e-5,
        batch_first: bool = False,
        norm_first: bool = False,
        bias: bool = True,
    ):
        self.self_attn = MultiheadAttention(
            d_model, nhead, dropout, bias, batch_first=batch_first
        )
        self.multihead_attn = MultiheadAttention(
            d_model, nhead, dropout, bias, batch_first=batch_first
        )
        self.linear1 = Linear(d_model, dim_feedforward, bias)
        self.linear2 = Linear(dim_feedforward, d_model, bias)
        self.norm1 = LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.norm2 = LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.norm3 = LayerNorm(d_model, layer_norm_eps, bias=bias)
        self.drop = Dropout(dropout)
        self.norm_first = norm_first
        self.activation = ACTIVATIONS.get(activation, activation)

    def __call__(
        self,
        tgt: Tensor,
        memory: Tensor,
        tgt_mask: Tensor | None = None,
        memory_mask: Tensor | None = None,
        tgt_key_padding_mask: Tensor | None = None,
        memory_key_padding_mask: Tensor | None = None,
        tgt_is_causal: bool = False,
        memory_is_causal: bool = False,
    ) -> Tensor:
        masks = {
            "attn_mask": tgt_mask,
            "key_padding_mask": tgt_key_padding_mask,
            "is_causal": tgt_is_causal,
        }
        memory_masks = {
            "attn_mask": memory_mask,
            "key_padding_mask": memory_key_padding_mask,
            "is_causal": memory_is_causal,
        }
        if self.norm_first:
            x = tgt + self.attend(self.norm1(tgt), masks)
            x = x + self.look_up(self.norm2(x), memory, memory_masks)
            return x + self.feed_forward(self.norm3(x))
        x = self.norm1(tgt + self.attend(tgt, masks))
        x = self.norm2(x + self.look_up(x, memory, memory_masks))
        return self.norm3(x + self.feed_forward(x))

    def look_up(self, x: Tensor, memory: Tensor, masks: dict) -> Tensor:
        found = self.multihead_attn(
            x, memory, memory, need_weights=False, **masks
        )[0]
        return self.drop(found)
