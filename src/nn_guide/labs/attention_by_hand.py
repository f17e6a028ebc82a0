"""The task of the lab "Attention by hand", its models with fixed weights, and the checks."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check


def dictionaries(samples, entries):
    """Small dictionaries and a question to each: asked `(N,)`, key and value `(N, entries)`,
    target `(N,)`.

    The keys of a dictionary are different numbers below 16, the values are digits. `asked` is one
    of the keys, `target` the value that belongs to it.
    """
    key = torch.rand(samples, 16).argsort(dim=1)[:, :entries]
    value = torch.randint(10, (samples, entries))
    place = torch.randint(entries, (samples, 1))
    return key.gather(1, place).squeeze(1), key, value, value.gather(1, place).squeeze(1)


class Flat(nn.Module):
    """Layers that get the question and the dictionary as one-hot vectors, all in a row.

    `(N, 16 + entries * (16 + 10))` → `(N, 10)`
    """

    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.Sequential(*layers)

    def forward(self, asked, key, value):
        row = [F.one_hot(asked, 16), F.one_hot(key, 16).flatten(1), F.one_hot(value, 10).flatten(1)]
        return self.layers(torch.cat(row, dim=1).float())


@check
def check_causal(causal):
    """Exercise 1: the causal mask of nn.MultiheadAttention."""
    for length in (4, 7):
        mask = causal(length)
        assert isinstance(mask, torch.Tensor), f"causal({length}) is a {type(mask).__name__}"
        shape = tuple(mask.shape)
        wanted = (length, length)
        assert shape == wanted, f"causal({length}) has the shape {shape}, not {wanted}"
        layer = nn.MultiheadAttention(8, 2).to(mask.device)
        x = torch.randn(length, 8).to(mask.device)
        weights = layer(x, x, x, attn_mask=mask)[1]
        for token, row in enumerate(weights):
            assert not row.isnan().any(), f"token {token} may look at nothing: its weights are nan"
            seen, wanted = (row > 0).nonzero().flatten().tolist(), list(range(token + 1))
            assert seen == wanted, f"token {token} looks at the tokens {seen}, not at {wanted}"
        weights = layer(x, x, x, attn_mask=mask, average_attn_weights=False)[1]
        expected = layer(x, x, x, average_attn_weights=False)[1].tril()
        expected = expected / expected.sum(dim=-1, keepdim=True)
        assert torch.allclose(weights, expected, atol=1e-4), (
            "the mask also changes the ratio of the weights that it leaves"
        )


@check
def check_split(split):
    """Exercise 2: cut the features into heads."""
    for length, features, heads in ((3, 4, 2), (5, 12, 3), (4, 6, 1), (2, 8, 8)):
        x = 10.0 * torch.arange(length).unsqueeze(1) + torch.arange(features)
        parts = split(x, heads)
        width = features // heads
        shape, wanted = tuple(parts.shape), (heads, length, width)
        assert shape == wanted, (
            f"with x of the shape {(length, features)}: "
            f"split(x, {heads}) has the shape {shape}, not {wanted}"
        )
        for head in range(heads):
            for token in range(length):
                found = parts[head, token].tolist()
                expected = x[token, head * width : (head + 1) * width].tolist()
                assert found == expected, (
                    f"with x[i, j] = 10 * i + j: split(x, {heads})[{head}, {token}] is {found}, "
                    f"not {expected}"
                )


def steps_of(module, x, scale=None, cut="heads", joined=True, projected=True):
    """What nn.MultiheadAttention computes, or what comes out after one mistake."""
    heads, (length, features) = module.num_heads, x.shape
    parts = F.linear(x, module.in_proj_weight, module.in_proj_bias).chunk(3, dim=1)
    if cut == "heads":
        parts = [part.unflatten(1, (heads, -1)).transpose(0, 1) for part in parts]
    elif cut == "rows":
        parts = [part.reshape(heads, length, -1) for part in parts]
    else:
        parts = [part.unsqueeze(0) for part in parts]
    mixed = F.scaled_dot_product_attention(*parts, scale=scale)
    mixed = mixed.transpose(0, 1).flatten(1) if joined else mixed.reshape(length, features)
    return module.out_proj(mixed) if projected else mixed


def mistake(module, x, output):
    """The mistake that explains this output, in words; empty if it is none of the usual ones."""
    mistakes = [({"projected": False}, "module.out_proj is left out")]
    if module.num_heads > 1:
        mistakes += [
            (
                {"cut": "none", "projected": False},
                "it has one head, and module.out_proj is left out",
            ),
            ({"cut": "none"}, "it has one head"),
            ({"cut": "rows"}, "the heads are cut without a transpose"),
            ({"joined": False}, "the heads are joined without a transpose"),
            (
                {"scale": module.embed_dim**-0.5},
                "the scores are divided by sqrt(embed_dim), not by sqrt(head_dim)",
            ),
        ]
    for options, words in mistakes:
        if torch.allclose(output, steps_of(module, x, **options), atol=1e-4):
            return f": {words}"
    return ""


@check
def check_multihead(multihead):
    """Exercise 3: the output of nn.MultiheadAttention from its parameters."""
    called = []
    for heads in (1, 3):
        for biases in ("zero", "random"):
            module = nn.MultiheadAttention(12, heads)
            if biases == "random":
                nn.init.normal_(module.in_proj_bias)
                nn.init.normal_(module.out_proj.bias)
            x = torch.randn(5, 12)
            expected = module(x, x, x)[0]
            module.register_forward_pre_hook(lambda *_: called.append(True))
            output = multihead(module, x)
            assert not called, "multihead calls the module itself: use its parameters"
            shape = tuple(output.shape)
            assert shape == (5, 12), f"multihead(module, x) has the shape {shape}, not (5, 12)"
            assert torch.allclose(output, expected, atol=1e-4), (
                f"with num_heads={heads} and {biases} biases, "
                f"multihead(module, x) != module(x, x, x)[0]{mistake(module, x, output)}"
            )
