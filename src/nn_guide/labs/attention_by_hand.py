"""The task of the lab "Attention by hand", its models with fixed
weights, and the checks."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import Calls, check, is_tensor, say


def dictionaries(samples, entries):
    """Small dictionaries and a question to each: asked `(N,)`, key and
    value `(N, entries)`, target `(N,)`.

    The keys of a dictionary are different numbers below 16, the values
    are digits. `asked` is one of the keys, `target` the value that
    belongs to it.
    """
    key = torch.rand(samples, 16).argsort(dim=1)[:, :entries]
    value = torch.randint(10, (samples, entries))
    place = torch.randint(entries, (samples, 1))
    return (
        key.gather(1, place).squeeze(1),
        key,
        value,
        value.gather(1, place).squeeze(1),
    )


class Flat(nn.Module):
    """Layers that get the question and the dictionary as one-hot
    vectors, all in a row.

    `(N, 16 + entries * (16 + 10))` → `(N, 10)`
    """

    def __init__(self, *layers):
        super().__init__()
        self.layers = nn.Sequential(*layers)

    def forward(self, asked, key, value):
        row = [
            F.one_hot(asked, 16),
            F.one_hot(key, 16).flatten(1),
            F.one_hot(value, 10).flatten(1),
        ]
        return self.layers(torch.cat(row, dim=1).float())


@check
def check_causal(causal):
    """Exercise 1: the causal mask of nn.MultiheadAttention."""
    for length in (4, 7):
        mask = causal(length)
        is_tensor(mask, f"causal({length})", (length, length))
        assert mask.dtype == torch.bool or mask.is_floating_point(), (
            say(
                f"causal({length}) has the dtype {mask.dtype}: a mask "
                "is bool or float",
                f"causal({length}) 的数据类型是 {mask.dtype}；"
                "掩码只能是 bool 或浮点数",
            )
        )
        layer = nn.MultiheadAttention(8, 2).to(mask.device)
        x = torch.randn(length, 8).to(mask.device)
        weights = layer(x, x, x, attn_mask=mask)[1]
        for token, row in enumerate(weights):
            assert not row.isnan().any(), say(
                f"token {token} may look at nothing: its weights are "
                "nan",
                f"词元 {token} 什么也看不到：它的权重是 nan",
            )
            seen, wanted = (
                (row > 1e-6).nonzero().flatten().tolist(),
                list(range(token + 1)),
            )
            assert seen == wanted, say(
                f"token {token} looks at the tokens {seen}, not at "
                f"{wanted}",
                f"词元 {token} 能看到的词元是 {seen}，应为 {wanted}",
            )
        weights = layer(
            x, x, x, attn_mask=mask, average_attn_weights=False
        )[1]
        expected = layer(x, x, x, average_attn_weights=False)[1].tril()
        expected = expected / expected.sum(dim=-1, keepdim=True)
        assert torch.allclose(weights, expected, atol=1e-4), say(
            "the mask also changes the ratio of the weights that it "
            "leaves",
            "掩码还改变了留下来的权重之间的比例",
        )


@check
def check_split(split):
    """Exercise 2: cut the features into heads."""
    for length, features, heads in (
        (3, 4, 2),
        (5, 12, 3),
        (4, 6, 1),
        (2, 8, 8),
    ):
        x = 100.0 * torch.arange(length).unsqueeze(1) + torch.arange(
            features
        )
        call = f"split(x, {heads})"
        given = x.clone()
        parts = split(given, heads)
        width = features // heads
        is_tensor(
            parts,
            f"{call} [x: {length} x {features}]",
            (heads, length, width),
        )
        for head in range(heads):
            for token in range(length):
                found = parts[head, token].tolist()
                expected = x[
                    token, head * width : (head + 1) * width
                ].tolist()
                assert found == expected, say(
                    f"with x[i, j] = 100 * i + j: {call}[{head}, "
                    f"{token}] is {found}, not {expected}",
                    "设 x[i, j] = 100 * i + j，"
                    f"则 {call}[{head}, {token}] 是 {found}，"
                    f"应为 {expected}",
                )
        assert torch.equal(given, x), say(
            "split changes x itself", "split 修改了 x 本身"
        )


def steps_of(
    module,
    x,
    scale=None,
    order=(0, 1, 2),
    biased=True,
    cut="heads",
    joined=True,
    projected=True,
):
    """What nn.MultiheadAttention computes, or what comes out after one
    mistake."""
    heads, (length, features) = module.num_heads, x.shape
    bias = module.in_proj_bias if biased else None
    parts = F.linear(x, module.in_proj_weight, bias).chunk(3, dim=1)
    parts = [parts[place] for place in order]
    if cut == "heads":
        parts = [
            part.unflatten(1, (heads, -1)).transpose(0, 1)
            for part in parts
        ]
    elif cut == "rows":
        parts = [part.reshape(heads, length, -1) for part in parts]
    else:
        parts = [part.unsqueeze(0) for part in parts]
    mixed = F.scaled_dot_product_attention(*parts, scale=scale)
    mixed = (
        mixed.transpose(0, 1).flatten(1)
        if joined
        else mixed.reshape(length, features)
    )
    return module.out_proj(mixed) if projected else mixed


def mistake(module, x, output):
    """The mistake that explains this output, in words; empty if it is
    none of the usual ones."""
    left_out = say(
        "module.out_proj is left out", "漏掉了 module.out_proj"
    )
    one_head = say("it has one head", "只有一个头")
    mistakes = [
        ({"projected": False}, left_out),
        (
            {"biased": False},
            say(
                "module.in_proj_bias is left out",
                "漏掉了 module.in_proj_bias",
            ),
        ),
        (
            {"scale": 1.0},
            say("the scores aren't scaled", "得分没有缩放"),
        ),
        (
            {"order": (1, 0, 2)},
            say("query and key are swapped", "查询和键互换了"),
        ),
    ]
    if module.num_heads > 1:
        both = say(
            "it has one head, and module.out_proj is left out",
            "只有一个头，还漏掉了 module.out_proj",
        )
        mistakes += [
            ({"cut": "none", "projected": False}, both),
            ({"cut": "none"}, one_head),
            (
                {"cut": "rows"},
                say(
                    "the heads are cut without a transpose",
                    "切分各个头时少了 transpose",
                ),
            ),
            (
                {"joined": False},
                say(
                    "the heads are joined without a transpose",
                    "拼接各个头时少了 transpose",
                ),
            ),
            (
                {"scale": module.embed_dim**-0.5},
                say(
                    "the scores are divided by sqrt(embed_dim), not "
                    "by sqrt(head_dim)",
                    "得分除以的是 sqrt(embed_dim)，应为 sqrt(head_dim)",
                ),
            ),
        ]
    for options, words in mistakes:
        if torch.allclose(
            output, steps_of(module, x, **options), atol=1e-4
        ):
            return words
    return ""


@check
def check_multihead(multihead):
    """Exercise 3: the output of nn.MultiheadAttention from its
    parameters."""
    for heads in (1, 3):
        for biases in ("zero", "random"):
            module = nn.MultiheadAttention(12, heads)
            if biases == "random":
                nn.init.normal_(module.in_proj_bias)
                nn.init.normal_(module.out_proj.bias)
            x = torch.randn(5, 12)
            expected = module(x, x, x)[0]
            with Calls() as calls:
                output = multihead(module, x)
            used = sorted(
                name
                for name in calls.names
                if "multi_head_attention" in name
            )
            assert not used, say(
                f"multihead calls {used[-1]}, the module's own "
                "computation: use the parameters",
                f"multihead 调用了 {used[-1]}，也就是模块自己的计算；"
                "请只用它的参数",
            )
            is_tensor(output, "multihead(module, x)", (5, 12))
            why = mistake(module, x, output)
            assert torch.allclose(output, expected, atol=1e-4), say(
                f"with num_heads={heads} and {biases} biases, "
                "multihead(module, x) != module(x, x, "
                f"x)[0]{': ' * bool(why)}{why}",
                f"num_heads={heads}、偏"
                f"置{'全为零' if biases == 'zero' else '为随机数'}时，"
                "multihead(module, x) 不等于 module(x, x, "
                f"x)[0]{'：' * bool(why)}{why}",
            )
