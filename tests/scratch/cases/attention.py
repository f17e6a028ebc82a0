import torch
from compare import case

KEEP = torch.tensor(
    [[True, False, True, True], [False, True, False, False], [True, True, True, False]]
)
NOTHING = torch.tensor([[True, False, True, True], [False] * 4, [True, True, True, False]])
ADDED = torch.tensor([[0.5, -1.0, 2.0, 0.0], [1.0, -2.0, 0.0, 3.0], [-0.5, 0.0, 1.0, 1.0]]).double()
PER_HEAD = torch.arange(4 * 3 * 4).reshape(4, 3, 4) % 5 == 0
PADDING = torch.tensor([[False, False, False, True], [False, True, False, True]])
LATER = torch.ones(3, 3, dtype=torch.bool).triu(1)

SDPA = "scaled_dot_product_attention"
QKV = ((2, 2, 3, 4), (2, 2, 4, 4), (2, 2, 4, 4))
MHA = "MultiheadAttention"
SELF = ((3, 2, 4),) * 3
CROSS = ((3, 2, 4), (4, 2, 4), (4, 2, 4))
FIRST = ((2, 3, 4), (2, 4, 4), (2, 4, 4))

CASES = [
    case(SDPA, *QKV),
    case(SDPA, (3, 4), (5, 4), (5, 2)),
    case(SDPA, (2, 3, 4), (2, 3, 4), (2, 3, 4), is_causal=True),
    case(SDPA, *QKV, is_causal=True, scale=0.3),
    case(SDPA, *QKV, attn_mask=KEEP),
    case(SDPA, *QKV, attn_mask=NOTHING),
    case(SDPA, *QKV, attn_mask=ADDED, scale=2.0),
    case(SDPA, *QKV, attn_mask=KEEP, dropout_p=0.4),
    case(SDPA, *QKV, dropout_p=0.4, is_causal=True),
    case(SDPA, (2, 6, 3, 4), (2, 2, 4, 4), (2, 2, 4, 5), enable_gqa=True),
    case(SDPA, (2, 4, 3, 4), (2, 2, 4, 4), (2, 2, 4, 4), enable_gqa=True, attn_mask=KEEP),
    case(MHA, *CROSS, embed_dim=4, num_heads=2),
    case(MHA, *CROSS, embed_dim=4, num_heads=1, bias=False, call={"attn_mask": ADDED}),
    case(MHA, (3, 4), (4, 4), (4, 4), embed_dim=4, num_heads=2, batch_first=True),
    case(
        MHA,
        *((3, 4), (4, 4), (4, 4)),
        embed_dim=4,
        num_heads=2,
        call={"key_padding_mask": PADDING[0], "need_weights": False},
    ),
    case(MHA, *FIRST, embed_dim=4, num_heads=2, batch_first=True),
    case(MHA, *FIRST, embed_dim=4, num_heads=4, batch_first=True, call={"need_weights": False}),
    case(
        MHA,
        *FIRST,
        embed_dim=4,
        num_heads=2,
        batch_first=True,
        call={"attn_mask": PER_HEAD, "key_padding_mask": PADDING, "average_attn_weights": False},
    ),
    case(
        MHA,
        *FIRST,
        embed_dim=4,
        num_heads=2,
        batch_first=True,
        dropout=0.3,
        call={"attn_mask": PER_HEAD, "need_weights": False},
    ),
    case(MHA, *CROSS, embed_dim=4, num_heads=2, dropout=0.3, call={"attn_mask": ~KEEP}),
    case(
        MHA,
        *SELF,
        embed_dim=4,
        num_heads=2,
        call={"attn_mask": ~NOTHING[:, :3], "need_weights": False},
    ),
    case(
        MHA,
        *SELF,
        embed_dim=4,
        num_heads=2,
        call={"attn_mask": ~KEEP[:, :3], "is_causal": True, "need_weights": False},
    ),
    case(
        MHA,
        *SELF,
        embed_dim=4,
        num_heads=2,
        call={
            "attn_mask": ~KEEP[:, :3],
            "key_padding_mask": PADDING[:, 1:],
            "is_causal": True,
            "need_weights": False,
        },
    ),
    case(MHA, *SELF, embed_dim=4, num_heads=2, call={"attn_mask": LATER, "is_causal": True}),
    case(
        MHA,
        *((3, 2, 4), (4, 2, 5), (4, 2, 3)),
        embed_dim=4,
        num_heads=2,
        kdim=5,
        vdim=3,
        call={"key_padding_mask": PADDING},
    ),
    case(MHA, (3, 2, 4), (4, 2, 4), (4, 2, 3), embed_dim=4, num_heads=2, vdim=3, bias=False),
    case(
        MHA,
        *CROSS,
        embed_dim=4,
        num_heads=2,
        add_bias_kv=True,
        call={"attn_mask": ~KEEP, "key_padding_mask": PADDING},
    ),
    case(
        MHA,
        *CROSS,
        embed_dim=4,
        num_heads=2,
        add_bias_kv=True,
        add_zero_attn=True,
        call={"attn_mask": PER_HEAD, "average_attn_weights": False},
    ),
    case(
        MHA,
        *CROSS,
        embed_dim=4,
        num_heads=2,
        add_zero_attn=True,
        dropout=0.2,
        call={"need_weights": False},
    ),
]

MUTATIONS = [
    ("layers/scaled_dot_product_attention", "math.sqrt(query.shape[-1])", "query.shape[-1]"),
    ("layers/scaled_dot_product_attention", "masked_fill(~attn_mask", "masked_fill(attn_mask"),
    ("layers/scaled_dot_product_attention", ".tril()", ".triu()"),
    (
        "layers/scaled_dot_product_attention",
        "key.repeat_interleave(repeats, dim=-3)",
        "key.repeat(1, repeats, 1, 1)",
    ),
    ("layers/scaled_dot_product_attention", ".masked_fill(blocked, 0)\n", "\n"),
    ("layers/scaled_dot_product_attention", "softmax(dim=-1)", "softmax(dim=-2)"),
    ("layers/multihead_attention", "masked_fill(mask, -math.inf)", "masked_fill(~mask, -math.inf)"),
    (
        "layers/multihead_attention",
        "unflatten(2, (self.num_heads, -1))",
        "unflatten(2, (-1, self.num_heads)).mT",
    ),
    ("layers/multihead_attention", "math.sqrt(q.shape[3])", "math.sqrt(query.shape[2])"),
    ("layers/multihead_attention", "is_causal and key_padding_mask is None", "is_causal"),
    ("layers/multihead_attention", "dropout_p if self.training else 0.0", "dropout_p"),
    ("layers/multihead_attention", "torch.zeros_like(v[:, :1])", "v[:, :1]"),
    ("layers/multihead_attention", "math.sqrt(6 / (rows + columns))", "1 / math.sqrt(columns)"),
]
