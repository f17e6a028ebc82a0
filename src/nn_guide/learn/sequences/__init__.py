"""Checks of the lesson "Sequences"."""

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, is_tensor, say


@check
def check_1(questions):
    """Exercise 1: questions and answers."""
    for length, size in ((5, 3), (9, 2), (8, 7)):
        ids = torch.arange(1, length + 1)
        call = f"questions([1, …, {length}], {size})"
        got = questions(ids.clone(), size)
        kind = type(got).__name__
        assert isinstance(got, tuple | list), say(
            f"{call} returns {kind}, not x and y",
            f"{call} 返回的是 {kind}，不是 x 和 y",
        )
        assert len(got) == 2, say(
            f"{call} returns {len(got)} things, not x and y",
            f"{call} 返回了 {len(got)} 样东西，应为 x 和 y",
        )
        x, y = got
        is_tensor(x, f"x of {call}")
        is_tensor(y, f"y of {call}")
        listed = [row.tolist() for row in x]
        assert not torch.equal(x, y), say(
            f"{call}: y is the same as x; the answer to a letter is the one after it",
            f"{call}：y 和 x 一样；每个字母的答案应当是它后面的那一个",
        )
        assert y.ndim == 2, say(
            f"{call}: y has the shape {tuple(y.shape)}: each of the {size} letters of a window "
            "needs an answer",
            f"{call}：y 的形状是 {tuple(y.shape)}，而窗口里 {size} 个字母各要有一个答案",
        )
        assert x.shape[1:] == (size,), say(
            f"{call}: the windows of x have {x.shape[1]} letters, not {size}",
            f"{call}：x 的窗口有 {x.shape[1]} 个字母，应为 {size} 个",
        )
        assert not torch.equal(y, x - 1), say(
            f"{call}: the answers are the letters before, not after",
            f"{call}：答案取成了前一个字母，应当是后一个",
        )
        count = length - size
        assert len(x) == count, say(
            f"{call}: x has {len(x)} windows, not {count}: {listed}",
            f"{call}：x 有 {len(x)} 个窗口，应为 {count} 个：{listed}",
        )
        want = torch.stack([ids[i : i + size] for i in range(count)])
        assert torch.equal(x, want), say(
            f"{call}: x is {listed}, not {want.tolist()}",
            f"{call}：x 是 {listed}，应为 {want.tolist()}",
        )
        assert torch.equal(y, want + 1), say(
            f"{call}: y is {y.tolist()}, not {(want + 1).tolist()}",
            f"{call}：y 是 {y.tolist()}，应为 {(want + 1).tolist()}",
        )


@check
def check_2(attention):
    """Exercise 2: attention by hand."""
    for letters, numbers in ((4, 8), (6, 3), (1, 5)):
        q, k = torch.randn(2, letters, numbers)
        v = torch.randn(letters, numbers)
        call = f"attention(q, k, v) of shape ({letters}, {numbers})"
        got = attention(q.clone(), k.clone(), v.clone())
        is_tensor(got, call, (letters, numbers))
        assert not got.isnan().any(), say(
            f"{call} is NaN: a letter may look at itself, so the diagonal must stay free",
            f"{call} 得到 NaN：每个字母要能看自己，对角线不能遮住",
        )
        later = torch.ones(letters, letters).bool().triu(1)
        scores = q @ k.T
        root = scores / numbers**0.5
        free, masked = torch.softmax(root, dim=1), torch.softmax(hidden(root, later), dim=1)
        slips = (
            (
                torch.softmax(scores, dim=1),
                "both are missing, the mask and the root",
                "掩码和开方都还没有",
            ),
            (
                free,
                "the mask is missing: the first letters look ahead",
                "少了掩码：前面的字母看到了后面的",
            ),
            (torch.softmax(hidden(scores, later), dim=1), "the root is missing", "少了除以根号"),
            (
                torch.softmax(hidden(scores / numbers, later), dim=1),
                "it divides by the number itself, not by its root",
                "除的是个数本身，不是它的平方根",
            ),
            (
                torch.softmax(hidden(scores / letters**0.5, later), dim=1),
                "the root is that of the letters; it should be that of the numbers in a row",
                "开方的是字母个数，应当是每行数的个数",
            ),
            (
                torch.softmax(hidden(root, later.T), dim=1),
                "the mask is the wrong way round: the letters see only what comes later",
                "掩码反了：字母只看得见后面的",
            ),
            (
                free.masked_fill(later, 0),
                "the mask comes after the softmax: the weights no longer add up to 1",
                "掩码用在了 softmax 之后：权重加起来不再是 1",
            ),
            (
                torch.softmax(hidden(root, later), dim=0),
                "the softmax runs along dim=0: the weights of one letter, a row, must add up to 1",
                "softmax 沿 dim=0 计算了：一个字母的权重是一行，加起来才是 1",
            ),
        )
        if letters > 1:
            for weights, en, zh in slips:
                assert not close(got, weights @ v), say(f"{call}: {en}", f"{call}：{zh}")
        assert close(got, masked @ v), say(
            f"{call} differs from torch's own by {(got - masked @ v).abs().max():.3f}",
            f"{call} 与 torch 的结果相差 {(got - masked @ v).abs().max():.3f}",
        )


def hidden(scores, where):
    """Scores with minus infinity where a letter may not look."""
    return scores.masked_fill(where, float("-inf"))


def close(one, other) -> bool:
    """Whether two tensors are equal up to rounding."""
    return torch.allclose(one, other, atol=1e-5)


class Counts(nn.Module):
    """Says after each letter the sum of it and the one before it, plus one, of 50."""

    def forward(self, ids):
        assert ids.ndim == 2, say(
            f"the model was given the shape {tuple(ids.shape)}, not (1, letters)",
            f"传给模型的形状是 {tuple(ids.shape)}，应为 (1, 字母数)",
        )
        assert ids.shape[1] <= 16, say(
            f"the model was given {ids.shape[1]} letters; it takes 16 at most",
            f"传给模型的有 {ids.shape[1]} 个字母，它最多接受 16 个",
        )
        before = F.pad(ids, (1, 0))[:, :-1]
        return F.one_hot((ids + before + 1) % 50, 50).float()


class First(Counts):
    """Says after each letter one more than the first that it sees, of 50."""

    def forward(self, ids):
        super().forward(ids)
        return F.one_hot((ids[:, :1] + 1).expand_as(ids) % 50, 50).float()


@check
def check_3(write):
    """Exercise 3: a writer with faults."""
    start = torch.tensor([1, 2, 3])
    got = write(Counts(), start.clone(), 2)
    is_tensor(got, "write(model, [1, 2, 3], 2)")
    assert got.tolist() != [1, 2, 3, 2, 2], say(
        "the answer of the first letter is taken, which says what comes after that letter",
        "取的是第一个字母的答案，它说的是那个字母之后是什么",
    )
    assert got.shape != (2,), say(
        "write(model, [1, 2, 3], 2) returns the new letters only, not all of them",
        "write(model, [1, 2, 3], 2) 只返回了新的字母，应当返回全部",
    )
    assert got.tolist() == [1, 2, 3, 6, 10], say(
        f"write(model, [1, 2, 3], 2) is {got.tolist()}, not [1, 2, 3, 6, 10]: this model says the "
        "sum of the last two, plus one",
        f"write(model, [1, 2, 3], 2) 得到 {got.tolist()}，应为 [1, 2, 3, 6, 10]：这个模型给出的是"
        "最后两个之和再加 1",
    )
    long = write(Counts(), start.clone(), 20)
    assert len(long) == 23, say(
        f"20 letters were asked for, and {len(long) - 3} came",
        f"要的是 20 个字母，得到 {len(long) - 3} 个",
    )
    ids = torch.arange(20)
    got = write(First(), ids.clone(), 1)
    assert got.tolist() != [*range(20), 1], say(
        "when the text is longer than 16, the model gets its first letters, not the last 16",
        "文本超过 16 个字母时，传给模型的是开头的字母，应当是最后 16 个",
    )
    assert got.tolist() == [*range(20), 5], say(
        "when the text is longer than 16, the model doesn't get the last 16 letters",
        "文本超过 16 个字母时，传给模型的不是最后 16 个字母",
    )
