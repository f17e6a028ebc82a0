"""Checks of the lab "An LSTM that counts"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check


@check
def check_step(step):
    """Exercise 1: one step by hand."""
    lstm = nn.LSTM(2, 3)
    for parameter in lstm.parameters():
        nn.init.normal_(parameter)
    x, h, c = torch.randn(5, 2), torch.randn(5, 3), torch.randn(5, 3)
    with torch.no_grad():
        new_h, new_c = step(lstm, x, h, c)
        _, (want_h, want_c) = lstm(x[None], (h[None], c[None]))
        products = F.linear(x, lstm.weight_ih_l0, lstm.bias_ih_l0)
        products = products + F.linear(h, lstm.weight_hh_l0, lstm.bias_hh_l0)
    i, f, _, g = products.chunk(4, dim=-1)
    other_order = f.sigmoid() * c + i.sigmoid() * g.tanh()
    shapes = (tuple(new_h.shape), tuple(new_c.shape))
    assert shapes == ((5, 3), (5, 3)), f"the shapes of h and c are {shapes}, not both (5, 3)"
    assert not torch.equal(new_c, c), "c is what it was before the step"
    assert not same(new_c, other_order), "c has the gates in the order i, f, o, g, not i, f, g, o"
    assert not same(new_c, want_h[0]), "the two results are swapped: return h first, then c"
    assert same(new_c, want_c[0]), "c differs from c_n of nn.LSTM after the same step"
    assert same(new_h, want_h[0]), "c is right, but h differs from h_n of nn.LSTM"


@check
def check_counter(build):
    """Exercise 2: a counter that was never trained."""
    lstm = build()
    for name, text, wanted in [
        ("a", [0], 1),
        ("b", [1], -1),
        ("aaab", [0, 0, 0, 1], 2),
        ("500 times a, 500 times b", [0] * 500 + [1] * 500, 0),
        ("300 times b, 700 times a", [1] * 300 + [0] * 700, 400),
    ]:
        letters = F.one_hot(torch.tensor(text), 2).float()[None]
        with torch.no_grad():
            _, (_, c_n) = lstm(letters)
        count = c_n.flatten()[0].item()
        assert abs(count - wanted) < 0.1, f"after {name}, c_n is {count:.2f}, not {wanted}"


@check
def check_last_output(last_output):
    """Exercise 3: the last output that isn't padding."""
    for lengths in ([3, 1, 5, 2], [6, 4, 1], [2, 2]):
        output = torch.randn(len(lengths), 6, 3)
        last = last_output(output, torch.tensor(lengths))
        shape, wanted = tuple(last.shape), (len(lengths), 3)
        assert shape == wanted, f"the result has the shape {shape}, not {wanted}"
        for row, length in enumerate(lengths):
            found = [step for step in range(6) if torch.equal(last[row], output[row, step])]
            assert found == [length - 1], (
                f"lengths[{row}] is {length}: wanted output[{row}, {length - 1}], got "
                + (f"output[{row}, {found[0]}]" if found else "none of its steps")
            )


def same(one, other):
    """Whether two tensors are equal up to rounding, TF32 on a GPU included."""
    return torch.allclose(one, other, atol=1e-2)
