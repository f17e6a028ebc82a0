import torch
from compare import case

ENCODER, DECODER, WHOLE = "TransformerEncoderLayer", "TransformerDecoderLayer", "Transformer"
SMALL = {"d_model": 4, "nhead": 2, "dim_feedforward": 3}
WHOLE_SMALL = SMALL | {"num_encoder_layers": 2, "num_decoder_layers": 3}
LATER = torch.ones(3, 3, dtype=torch.bool).triu(1)
LATER_ADDED = torch.zeros(3, 3).double().masked_fill(LATER, -torch.inf)
PADDING = torch.tensor([[False, False, True], [False, False, False]])
LONG_PADDING = torch.tensor([[False, True, False, True], [False, False, False, False]])
LOOK_BACK = torch.tensor([[0, 1, 0, 0], [0, 0, 1, 0], [1, 0, 0, 0]]).bool()
PAIR = ((3, 2, 4), (4, 2, 4))
FIRST = ((2, 3, 4), (2, 4, 4))


def encoder(src, mask, src_key_padding_mask, is_causal):
    return src.tanh()


def decoder(
    tgt,
    memory,
    tgt_mask,
    memory_mask,
    tgt_key_padding_mask,
    memory_key_padding_mask,
    tgt_is_causal,
    memory_is_causal,
):
    return tgt + memory.sum(dim=0)


CASES = [
    case(ENCODER, (3, 2, 4), **SMALL, dropout=0.0),
    case(ENCODER, (3, 2, 4), **SMALL),
    case(ENCODER, (2, 4), d_model=4, nhead=1),
    case(ENCODER, (3, 2, 4), **SMALL, dropout=0.4, norm_first=True, activation="gelu"),
    case(
        ENCODER,
        (2, 3, 4),
        **SMALL,
        batch_first=True,
        dropout=0.0,
        activation=torch.tanh,
        layer_norm_eps=0.5,
    ),
    case(ENCODER, (3, 2, 4), **SMALL, bias=False, norm_first=True, layer_norm_eps=0.1),
    case(
        ENCODER,
        (2, 3, 4),
        **SMALL,
        dropout=0.0,
        batch_first=True,
        call={"src_mask": LATER, "src_key_padding_mask": PADDING},
    ),
    case(ENCODER, (3, 2, 4), **SMALL, call={"src_mask": LATER_ADDED, "is_causal": True}),
    case(DECODER, *PAIR, **SMALL, dropout=0.0),
    case(DECODER, *PAIR, **SMALL),
    case(DECODER, (3, 4), (4, 4), d_model=4, nhead=1),
    case(DECODER, *PAIR, **SMALL, dropout=0.4, norm_first=True, activation="gelu"),
    case(
        DECODER,
        *FIRST,
        **SMALL,
        batch_first=True,
        dropout=0.0,
        activation=torch.tanh,
        layer_norm_eps=0.5,
    ),
    case(DECODER, *PAIR, **SMALL, bias=False, norm_first=True, layer_norm_eps=0.1),
    case(
        DECODER,
        *FIRST,
        **SMALL,
        dropout=0.0,
        batch_first=True,
        call={
            "tgt_mask": LATER,
            "memory_mask": LOOK_BACK,
            "tgt_key_padding_mask": PADDING,
            "memory_key_padding_mask": LONG_PADDING,
        },
    ),
    case(
        DECODER,
        *PAIR,
        **SMALL,
        call={
            "tgt_mask": LATER,
            "tgt_is_causal": True,
            "memory_mask": LOOK_BACK,
            "memory_is_causal": True,
        },
    ),
    case(WHOLE, (4, 2, 4), (3, 2, 4), **WHOLE_SMALL, dropout=0.0),
    case(WHOLE, (4, 2, 4), (3, 2, 4), **WHOLE_SMALL),
    case(WHOLE, (4, 2, 4), (3, 2, 4), **WHOLE_SMALL, dropout=0.4),
    case(
        WHOLE,
        (2, 4, 4),
        (2, 3, 4),
        **WHOLE_SMALL,
        dropout=0.0,
        activation="gelu",
        layer_norm_eps=0.1,
        batch_first=True,
        norm_first=True,
        bias=False,
        call={
            "tgt_mask": LATER,
            "memory_mask": LOOK_BACK,
            "src_key_padding_mask": LONG_PADDING,
            "tgt_key_padding_mask": PADDING,
            "memory_key_padding_mask": LONG_PADDING,
        },
    ),
    case(
        WHOLE,
        (3, 2, 4),
        (3, 2, 4),
        **WHOLE_SMALL,
        call={
            "src_mask": LATER,
            "tgt_mask": LATER,
            "src_is_causal": True,
            "tgt_is_causal": True,
        },
    ),
    case(
        WHOLE,
        (3, 2, 4),
        (3, 2, 4),
        **WHOLE_SMALL,
        custom_encoder=encoder,
        call={"memory_mask": LATER, "memory_is_causal": True},
    ),
    case(WHOLE, (3, 2, 4), (3, 2, 4), **WHOLE_SMALL, custom_decoder=decoder),
]

MUTATIONS = [
    (
        "layers/transformer_layers",
        "self.norm1(src + self.attend(src, masks))",
        "src + self.attend(src, masks)",
    ),
    (
        "layers/transformer_layers",
        "return x + self.feed_forward(self.norm2(x))",
        "return self.norm2(x + self.feed_forward(x))",
    ),
    ("layers/transformer_layers", "self.drop(self.linear2(hidden))", "self.linear2(hidden)"),
    ("layers/transformer_layers", '"gelu": GELU()', '"gelu": ReLU()'),
    ("layers/transformer_layers", '"attn_mask": memory_mask', '"attn_mask": None'),
    (
        "layers/transformer_layers",
        "self.norm3(x + self.feed_forward(x))",
        "self.norm3(tgt + self.feed_forward(x))",
    ),
    ("layers/transformer", "return x if self.norm is None else self.norm(x)", "return x"),
    ("layers/transformer", "        draw_matrices(self)  # (2)!\n", ""),
    (
        "layers/transformer",
        "            memory_mask,\n            tgt_key",
        "            tgt_mask,\n            tgt_key",
    ),
    ("layers/transformer", "copy.deepcopy(layer)", "layer"),
]
