"""torch.nn.Transformer, as in torch 2.13"""

import copy
from collections.abc import Callable

from torch import Tensor

from nn_guide.scratch.layers.layer_norm import LayerNorm
from nn_guide.scratch.layers.multihead_attention import xavier_uniform
from nn_guide.scratch.layers.transformer_layers import (
    TransformerDecoderLayer,
    TransformerEncoderLayer,
)


class Stack:
    """What nn.TransformerEncoder and nn.TransformerDecoder are"""

    def __init__(
        self,
        layer: Callable,
        num_layers: int,
        norm: Callable | None = None,
    ):
        self.layers = [
            copy.deepcopy(layer) for _ in range(num_layers)
        ]  # (1)!
        self.norm = norm

    def __call__(
        self, x: Tensor, *others: Tensor | bool | None
    ) -> Tensor:
        for layer in self.layers:
            x = layer(x, *others)
        return x if self.norm is None else self.norm(x)


class Transformer:
    """(S, N, E), (T, N, E) → (T, N, E)"""

    def __init__(
        self,
        d_model: int = 512,
        nhead: int = 8,
        num_encoder_layers: int = 6,
        num_decoder_layers: int = 6,
        dim_feedforward: int = 2048,
        dropout: float = 0.1,
        activation: str | Callable[[Tensor], Tensor] = "relu",
        custom_encoder: Callable | None = None,
        custom_decoder: Callable | None = None,
        layer_norm_eps: float = 1e-5,
        batch_first: bool = False,
        norm_first: bool = False,
        bias: bool = True,
    ):
        sizes = d_model, nhead, dim_feedforward
        options = (
            dropout,
            activation,
            layer_norm_eps,
            batch_first,
            norm_first,
            bias,
        )
        self.encoder = custom_encoder or Stack(
            TransformerEncoderLayer(*sizes, *options),
            num_encoder_layers,
            LayerNorm(d_model, layer_norm_eps, bias=bias),
        )
        self.decoder = custom_decoder or Stack(
            TransformerDecoderLayer(*sizes, *options),
            num_decoder_layers,
            LayerNorm(d_model, layer_norm_eps, bias=bias),
        )
        draw_matrices(self)  # (2)!

    def __call__(
        self,
        src: Tensor,
        tgt: Tensor,
        src_mask: Tensor | None = None,
        tgt_mask: Tensor | None = None,
        memory_mask: Tensor | None = None,
        src_key_padding_mask: Tensor | None = None,
        tgt_key_padding_mask: Tensor | None = None,
        memory_key_padding_mask: Tensor | None = None,
        src_is_causal: bool | None = None,
        tgt_is_causal: bool | None = None,
        memory_is_causal: bool = False,
    ) -> Tensor:
        memory = self.encoder(
            src, src_mask, src_key_padding_mask, src_is_causal
        )
        return self.decoder(
            tgt,
            memory,
            tgt_mask,
            memory_mask,
            tgt_key_padding_mask,
            memory_key_padding_mask,
            tgt_is_causal,
            memory_is_causal,
        )


def draw_matrices(part: object) -> None:
    for name, value in vars(part).items():
        if isinstance(value, Tensor) and value.dim() == 2:
            setattr(part, name, xavier_uniform(*value.shape))
        elif isinstance(value, list):
            for layer in value:
                draw_matrices(layer)
        elif hasattr(value, "__dict__"):
            draw_matrices(value)
