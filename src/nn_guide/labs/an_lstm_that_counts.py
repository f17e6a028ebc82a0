"""Checks of the lab "An LSTM that counts"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import Calls, check, is_tensor, say


@check
def check_step(step):
    """Exercise 1: one step by hand."""
    lstm = nn.LSTM(2, 3)
    for parameter in lstm.parameters():
        nn.init.normal_(parameter)
    x, h, c = torch.randn(5, 2), torch.randn(5, 3), torch.randn(5, 3)
    with torch.no_grad():
        with Calls() as calls:
            result = step(lstm, x.clone(), h.clone(), c.clone())
        _, (want_h, want_c) = lstm(x[None], (h[None], c[None]))
        products = F.linear(x, lstm.weight_ih_l0) + F.linear(
            h, lstm.weight_hh_l0
        )
        biases = lstm.bias_ih_l0 + lstm.bias_hh_l0
    kind = type(result).__name__
    pair = isinstance(result, tuple | list) and len(result) == 2
    assert pair, say(
        f"lstm_step(…) returns {kind}, not the pair h, c"
        + (": is there a `return`?" if result is None else ""),
        f"lstm_step(…) 返回的是 {kind}，不是 h 和 c 两个张量"
        + ("：是不是漏了 `return`？" if result is None else ""),
    )
    new_h, new_c = result
    is_tensor(new_h, "h of lstm_step(…)", (5, 3))
    is_tensor(new_c, "c of lstm_step(…)", (5, 3))
    ready = calls.among(
        "lstm", "lstm_cell", "_thnn_fused_lstm_cell", "mkldnn_rnn_layer"
    )
    assert not ready, say(
        f"lstm_step calls {ready[-1]}: compute the three formulas "
        "yourself",
        f"lstm_step 调用了 {ready[-1]}：请自己按三个公式计算",
    )
    assert not torch.equal(new_c, c), say(
        "c is what it was before the step",
        "c 还是这一步之前的值，没有更新",
    )
    assert not same(new_c, want_h[0]), say(
        "the two results are swapped: return h first, then c",
        "两个结果弄反了：先返回 h，再返回 c",
    )
    i, f, g, o = (products + biases).chunk(4, dim=-1)
    assert not same(new_c, f.sigmoid() * c + i.sigmoid() * o.tanh()), (
        say(
            "c has the gates in the order i, f, o, g, not i, f, g, o",
            "计算 c 时把各部分的顺序当成了 i、f、o、g，应为 i、f、g、o",
        )
    )
    assert not same(new_c, i.sigmoid() * c + f.sigmoid() * g.tanh()), (
        say(
            "c has the gates i and f swapped",
            "计算 c 时把 i 和 f 弄反了",
        )
    )
    assert not same(new_c, f.sigmoid() * c + i.sigmoid() * g), say(
        "c lacks the tanh around g", "计算 c 时，g 没有经过 tanh"
    )
    i, f, g, _ = products.chunk(4, dim=-1)
    assert not same(new_c, f.sigmoid() * c + i.sigmoid() * g.tanh()), (
        say("c is computed without the biases", "计算 c 时没有加偏置")
    )
    assert same(new_c, want_c[0]), say(
        "c differs from c_n of nn.LSTM after the same step",
        "同样走一步，算出的 c 与 nn.LSTM 的 c_n 不同",
    )
    assert not same(new_h, o.sigmoid() * c.tanh()), say(
        "h is computed from the c before the step, not from the new "
        "one",
        "h 用的是这一步之前的 c，应当用更新后的 c",
    )
    assert same(new_h, want_h[0]), say(
        "c is right, but h differs from h_n of nn.LSTM",
        "c 算对了，但 h 与 nn.LSTM 的 h_n 不同",
    )


@check
def check_counter(build):
    """Exercise 2: a counter that was never trained."""
    lstm = build()
    kind = type(lstm).__name__
    assert isinstance(lstm, nn.LSTM), say(
        f"build_counter() returns {kind}, not an nn.LSTM"
        + (": is there a `return`?" if lstm is None else ""),
        f"build_counter() 返回的是 {kind}，不是 nn.LSTM"
        + ("：是不是漏了 `return`？" if lstm is None else ""),
    )
    size = (lstm.input_size, lstm.hidden_size, lstm.num_layers)
    assert size == (2, 1, 1), say(
        f"the LSTM has input_size, hidden_size and num_layers {size}, "
        "not (2, 1, 1)",
        f"这个 LSTM 的 input_size、hidden_size、num_layers 是 {size}，"
        "应为 (2, 1, 1)",
    )
    for name, text, wanted in [
        ("a", [0], 1),
        ("b", [1], -1),
        ("aaab", [0, 0, 0, 1], 2),
        ("bba", [1, 1, 0], -1),
        ("1000 times a", [0] * 1000, 1000),
        ("500 times a, 500 times b", [0] * 500 + [1] * 500, 0),
        ("300 times b, 700 times a", [1] * 300 + [0] * 700, 400),
    ]:
        # Without a batch, so that `batch_first` doesn't matter.
        letters = F.one_hot(torch.tensor(text), 2).to(lstm.weight_ih_l0)
        with torch.no_grad():
            _, (_, c_n) = lstm(letters)
        assert c_n.numel() == 1, say(
            f"c_n has {c_n.numel()} numbers, not 1: the LSTM must not "
            "be bidirectional",
            f"c_n 有 {c_n.numel()} 个数，应为 1 个：不能用双向 LSTM",
        )
        count = c_n.item()
        assert abs(count - wanted) < 0.1, say(
            f"after {name}, c_n is {count:.2f}, not {wanted}",
            f"读完 {name.replace('times', '个')} 之后，"
            f"c_n 是 {count:.2f}，应为 {wanted}",
        )


@check
def check_last_output(last_output):
    """Exercise 3: the last output that isn't padding."""
    for lengths in ([3, 1, 5, 2], [6, 4, 1], [2, 2], [4]):
        output = torch.randn(len(lengths), 6, 3)
        last = last_output(output.clone(), torch.tensor(lengths))
        is_tensor(
            last, "last_output(output, lengths)", (len(lengths), 3)
        )
        for row, length in enumerate(lengths):
            found = [
                step
                for step in range(6)
                if same(last[row], output[row, step])
            ]
            english = (
                f"output[{row}, {found[0]}]"
                if found
                else "none of its steps"
            )
            chinese = (
                f"output[{row}, {found[0]}]"
                if found
                else "任何一步都对不上"
            )
            assert found == [length - 1], say(
                f"lengths[{row}] is {length}: wanted output[{row}, "
                f"{length - 1}], got {english}",
                f"lengths[{row}] 是 {length}："
                f"应取 output[{row}, {length - 1}]，结果是 {chinese}",
            )


def same(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors are equal up to rounding, TF32 on a GPU
    included."""
    return torch.allclose(one.float(), other.float(), atol=1e-2)
