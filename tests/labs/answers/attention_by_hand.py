"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

CAUSAL = """
def causal(length):
    return {}
"""

SPLIT = """
def split(x, heads):
    length, features = x.shape
    return {}
"""

MULTIHEAD = """
def multihead(module, x):
    heads = module.num_heads
    projected = F.linear(x, module.in_proj_weight{bias})
    query, key, value = {cut}
    mixed = F.scaled_dot_product_attention(query, key, value{scale})
    joined = {join}
    return {last}
"""
PARTS = {
    "bias": ", module.in_proj_bias",
    "cut": "projected.unflatten(1, (3, heads, -1)).permute(1, 2, 0, 3)",
    "scale": "",
    "join": "mixed.transpose(0, 1).flatten(1)",
    "last": "module.out_proj(joined)",
}
CALLED = """
def multihead(module, x):
    return {}
"""

RIGHT = [
    (1, CAUSAL.format("~torch.ones(length, length).tril().bool()")),
    (1, CAUSAL.format("torch.ones(length, length, dtype=torch.bool).triu(1)")),
    (1, CAUSAL.format("torch.full((length, length), float('-inf')).triu(1)")),
    (1, CAUSAL.format("nn.Transformer.generate_square_subsequent_mask(length)")),
    (1, CAUSAL.format("torch.arange(length) > torch.arange(length).unsqueeze(1)")),
    (1, CAUSAL.format("torch.ones(length, length).tril() == 0")),
    (
        1,
        CAUSAL.format(
            "torch.zeros(length, length).masked_fill(torch.ones(length, length).triu(1) == 1, -1e9)"
        ),
    ),
    (1, CAUSAL.format("torch.tensor([[j > i for j in range(length)] for i in range(length)])")),
    (
        1,
        """
def causal(length):
    mask = torch.zeros(length, length)
    for i in range(length):
        mask[i, i + 1 :] = -torch.inf
    return mask
""",
    ),
    (2, SPLIT.format("x.unflatten(1, (heads, -1)).permute(1, 0, 2)")),
    (2, SPLIT.format("torch.stack(x.chunk(heads, dim=1))")),
    (2, SPLIT.format("torch.stack(x.split(features // heads, dim=-1), 0)")),
    (2, SPLIT.format("x.view(length, heads, -1).swapaxes(0, 1)")),
    (2, SPLIT.format("x.T.reshape(heads, -1, length).transpose(1, 2)")),
    (2, SPLIT.format("torch.einsum('lhd->hld', x.reshape(length, heads, -1)).contiguous()")),
    (2, SPLIT.format("x.unfold(1, features // heads, features // heads).transpose(0, 1)")),
    (
        2,
        """
@torch.no_grad()
def split(x, heads):
    width = x.shape[1] // heads
    parts = torch.empty(heads, len(x), width, dtype=x.dtype)
    for head in range(heads):
        parts[head] = x[:, head * width : (head + 1) * width]
    return parts
""",
    ),
    (3, MULTIHEAD.format(**PARTS)),
    (
        3,
        """
def multihead(module, x):
    length, features = x.shape
    width = features // module.num_heads
    query, key, value = (x @ module.in_proj_weight.T + module.in_proj_bias).split(features, dim=-1)
    heads = []
    for i in range(module.num_heads):
        part = slice(i * width, (i + 1) * width)
        scores = query[:, part] @ key[:, part].T / width**0.5
        heads.append(scores.softmax(dim=-1) @ value[:, part])
    return module.out_proj(torch.cat(heads, dim=1))
""",
    ),
    (
        3,
        """
def multihead(module, x):
    parts = []
    for weight, bias in zip(module.in_proj_weight.chunk(3), module.in_proj_bias.chunk(3)):
        part = torch.einsum("lf,ef->le", x, weight) + bias
        parts.append(part.view(len(x), module.num_heads, module.head_dim))
    query, key, value = parts
    scores = torch.einsum("qhd,khd->hqk", query, key) * module.head_dim**-0.5
    weights = F.softmax(scores, dim=2)
    joined = torch.einsum("hqk,khd->qhd", weights, value).reshape(len(x), -1)
    return joined @ module.out_proj.weight.mT + module.out_proj.bias
""",
    ),
    (
        3,
        """
@torch.no_grad()
def multihead(module, x):
    e, d = x.shape[1], module.head_dim
    w, b = module.in_proj_weight.double(), module.in_proj_bias.double()
    x = x.double()
    output = module.out_proj.bias.double().clone()
    for i in range(0, e, d):
        q = x @ w[i : i + d].T + b[i : i + d]
        k = x @ w[e + i : e + i + d].T + b[e + i : e + i + d]
        v = x @ w[2 * e + i : 2 * e + i + d].T + b[2 * e + i : 2 * e + i + d]
        weights = torch.softmax(torch.mm(q, k.t()) / torch.tensor(d).sqrt(), -1)
        output = output + (weights @ v) @ module.out_proj.weight[:, i : i + d].double().T
    return output.float()
""",
    ),
    (
        3,
        """
def multihead(module, x):
    state = module.state_dict()
    qkv = F.linear(x, state["in_proj_weight"], state["in_proj_bias"])
    q, k, v = (split(part, module.num_heads) for part in qkv.chunk(3, dim=-1))
    weights = torch.softmax(torch.bmm(q, k.transpose(1, 2)) / q.size(-1) ** 0.5, dim=-1)
    mixed = torch.bmm(weights, v).permute(1, 0, 2).contiguous().view(x.shape)
    return F.linear(mixed, state["out_proj.weight"], state["out_proj.bias"])


def split(x, heads):
    return torch.stack(x.chunk(heads, dim=1))
""",
    ),
    (1, CAUSAL.format("torch.triu(torch.ones(length, length), 1) * -1e30")),
    (1, CAUSAL.format("torch.ones(length, length).tril().bool().logical_not_()")),
    (1, CAUSAL.format("torch.ones(length, length).tril().log()")),
    (2, SPLIT.format("torch.cat(x.tensor_split(heads, dim=1)).view(heads, length, -1)")),
    (
        2,
        SPLIT.format(
            "x.as_strided((heads, length, features // heads), (features // heads, features, 1))"
        ),
    ),
    (
        2,
        "def split(x, heads):\n"
        "    width = x.size(1) // heads\n"
        "    return torch.stack([x[:, i : i + width] for i in range(0, x.size(1), width)])",
    ),
    (
        3,
        """
def multihead(module, x):
    q, k, v = (
        torch.addmm(b, x, w.T).view(len(x), module.num_heads, -1).transpose(0, 1)
        for w, b in zip(module.in_proj_weight.chunk(3), module.in_proj_bias.chunk(3))
    )
    mixed = torch.stack([attention(*parts) for parts in zip(q, k, v)], dim=1)
    return module.out_proj(mixed.flatten(1))
""",
    ),
    (
        3,
        """
def multihead(module, x):
    e, h = module.embed_dim, module.num_heads
    qkv = F.linear(x[None], module.in_proj_weight, module.in_proj_bias)
    q, k, v = (t.view(1, -1, h, e // h).transpose(1, 2) for t in qkv.split(e, dim=-1))
    scores = torch.matmul(q / (e // h) ** 0.5, k.transpose(-2, -1))
    weights = scores.exp() / scores.exp().sum(-1, keepdim=True)
    return module.out_proj((weights @ v).transpose(1, 2).reshape(1, -1, e)).squeeze(0)
""",
    ),
]

WRONG = [
    (1, CAUSAL.format("torch.ones(length, length).triu().bool()"), "may look at nothing"),
    (
        1,
        CAUSAL.format("torch.ones(length, length).triu(1)"),
        "token 0 looks at the tokens [0, 1, 2",
    ),
    (1, CAUSAL.format("torch.eye(length).bool()"), "token 0 looks at the tokens [1, 2, 3]"),
    (
        1,
        CAUSAL.format("torch.ones(length, length).tril(-1).bool()"),
        "token 0 looks at the tokens [0, 1, 2, 3], not at [0]",
    ),
    (1, CAUSAL.format("torch.ones(4, 4).triu(1).bool()"), "has the shape (4, 4), not (7, 7)"),
    (1, CAUSAL.format("torch.ones(length, length).triu(1).int()"), "a mask is bool or float"),
    (1, CAUSAL.format("x").replace("return x", "mask = ~torch.eye(length).bool()"), "`return`?"),
    (
        1,
        CAUSAL.format(
            "torch.where(torch.ones(length, length).tril() > 0, "
            "torch.arange(1.0, length + 1), -torch.inf)"
        ),
        "ratio",
    ),
    (2, SPLIT.format("x.reshape(length, heads, -1)"), "has the shape (3, 2, 2)"),
    (2, SPLIT.format("x.T.reshape(heads, length, -1)"), "[0.0, 100.0], not [0.0, 1.0]"),
    (2, SPLIT.format("x.unflatten(1, (-1, heads)).permute(2, 0, 1)"), "[0.0, 2.0]"),
    (2, SPLIT.format("x.chunk(heads, dim=1)"), "returns tuple, not a tensor"),
    (2, SPLIT.format("x").replace("return x", "x.chunk(heads, dim=1)"), "is there a `return`?"),
    (2, SPLIT.format("torch.stack(x.chunk(heads, dim=1)).flip(0)"), "[0, 0] is [2.0, 3.0]"),
    (3, MULTIHEAD.format(**PARTS | {"last": "joined"}), "out_proj is left out"),
    (3, MULTIHEAD.format(**PARTS | {"bias": ""}), "in_proj_bias is left out"),
    (
        3,
        MULTIHEAD.format(
            **PARTS | {"cut": "(p.reshape(heads, len(x), -1) for p in projected.chunk(3, dim=1))"}
        ),
        "cut without a transpose",
    ),
    (3, MULTIHEAD.format(**PARTS | {"join": "mixed.reshape(x.shape)"}), "joined without"),
    (3, MULTIHEAD.format(**PARTS | {"scale": ", scale=x.shape[1] ** -0.5"}), "sqrt(embed_dim)"),
    (3, MULTIHEAD.format(**PARTS | {"scale": ", scale=1.0"}), "the scores aren't scaled"),
    (3, MULTIHEAD.format(**PARTS).replace("return ", ""), "is there a `return`?"),
    (
        3,
        MULTIHEAD.format(**PARTS | {"cut": "projected.chunk(3, dim=1)", "join": "mixed"}),
        "it has one head",
    ),
    (
        3,
        MULTIHEAD.format(**PARTS).replace("query, key, value =", "key, query, value ="),
        "query and key are swapped",
    ),
    *(
        (3, CALLED.format(call), "the module's own computation")
        for call in (
            "module(x, x, x)[0]",
            "module(x, x, x, need_weights=False)[0]",
            "module.forward(x, x, x)[0]",
            "nn.MultiheadAttention.forward(module, x, x, x)[0]",
            "torch.inference_mode()(module.eval().forward)(x, x, x)[0]",
            "F.multi_head_attention_forward(x, x, x, x.shape[1], module.num_heads, "
            "module.in_proj_weight, module.in_proj_bias, None, None, False, 0.0, "
            "module.out_proj.weight, module.out_proj.bias)[0]",
            "torch._native_multi_head_attention(x[None], x[None], x[None], x.shape[1], "
            "module.num_heads, module.in_proj_weight, module.in_proj_bias, "
            "module.out_proj.weight, module.out_proj.bias)[0][0]",
        )
    ),
    (1, CAUSAL.format("torch.ones(length, length).triu(1) * -1.0"), "token 0 looks at"),
    (1, CAUSAL.format("torch.full((length, length), -torch.inf).triu()"), "nothing"),
    (1, CAUSAL.format("torch.ones(length, length).triu(2).bool()"), "[0, 1], not at [0]"),
    (2, SPLIT.format("x.reshape(length, heads, -1).transpose(1, 2)"), "has the shape"),
    (2, SPLIT.format("torch.stack(x.chunk(heads, dim=1)) / heads**0.5"), "[0, 0] is"),
    (
        3,
        MULTIHEAD.format(**PARTS | {"last": "F.linear(joined, module.out_proj.weight)"}),
        "random biases",
    ),
    (3, MULTIHEAD.format(**PARTS | {"scale": ", is_causal=True"}), "!="),
]
