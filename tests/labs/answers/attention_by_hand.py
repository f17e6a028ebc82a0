"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

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
RIGHT = {
    "bias": ", module.in_proj_bias",
    "cut": "projected.unflatten(1, (3, heads, -1)).permute(1, 2, 0, 3)",
    "scale": "",
    "join": "mixed.transpose(0, 1).flatten(1)",
    "last": "module.out_proj(joined)",
}

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
        CAUSAL.format(
            "torch.where(torch.ones(length, length).tril() > 0, "
            "torch.arange(1.0, length + 1), -torch.inf)"
        ),
        "ratio",
    ),
    (2, SPLIT.format("x.reshape(length, heads, -1)"), "has the shape (3, 2, 2)"),
    (2, SPLIT.format("x.T.reshape(heads, length, -1)"), "[0.0, 10.0], not [0.0, 1.0]"),
    (2, SPLIT.format("x.unflatten(1, (-1, heads)).permute(2, 0, 1)"), "[0.0, 2.0]"),
    (3, MULTIHEAD.format(**RIGHT | {"last": "joined"}), "out_proj is left out"),
    (3, MULTIHEAD.format(**RIGHT | {"bias": ""}), "num_heads=1 and random biases"),
    (
        3,
        MULTIHEAD.format(
            **RIGHT | {"cut": "(p.reshape(heads, len(x), -1) for p in projected.chunk(3, dim=1))"}
        ),
        "cut without a transpose",
    ),
    (3, MULTIHEAD.format(**RIGHT | {"join": "mixed.reshape(x.shape)"}), "joined without"),
    (3, MULTIHEAD.format(**RIGHT | {"scale": ", scale=x.shape[1] ** -0.5"}), "sqrt(embed_dim)"),
    (
        3,
        MULTIHEAD.format(**RIGHT | {"cut": "projected.chunk(3, dim=1)", "join": "mixed"}),
        "it has one head",
    ),
    (3, "def multihead(module, x):\n    return module(x, x, x)[0]", "calls the module itself"),
]
