"""Checks of the lesson "A weight that learns"."""

import math

import torch

from nn_guide.labs import check, is_tensor, say

KM = torch.tensor([1.0, 2.0, 3.0, 4.0])
FARE = torch.tensor([2.6, 4.8, 7.6, 10.0])


@check
def check_1(loss_of):
    """Exercise 1: a loss that can't be fooled."""
    km, fare = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 5.0])
    w = torch.tensor(2.0, requires_grad=True)
    got = loss_of(w, km, fare)
    call = "loss_of(2, [1, 2], [1, 5])"
    assert not isinstance(got, float), say(
        f"{call} returns a float: a plain number doesn't know how it was computed, and backward "
        "can't start from it",
        f"{call} 返回的是 float：普通的数不记得自己是怎样算出来的，backward 无从开始",
    )
    is_tensor(got, call)
    assert got.numel() == 1, say(
        f"{call} has {got.numel()} numbers: a loss is a single one",
        f"{call} 有 {got.numel()} 个数，而损失只能是一个数",
    )
    value = got.item()
    assert value != 0, say(
        f"{call} is 0, but the errors are 1 and -1: before the mean, make them positive",
        f"{call} 是 0，可是误差是 1 和 -1：求平均之前，要先让它们都变成正数",
    )
    assert value != 2, say(
        f"{call} is 2: that is the sum of the squares, not their mean",
        f"{call} 是 2：这是平方的和，不是平均",
    )
    other = loss_of(torch.tensor(1.0), KM, FARE).item()
    absolute = (KM - FARE).abs().mean().item()
    assert not near(other, absolute), say(
        f"for w = 1 and the four receipts it is {other:.2f}, the mean of the errors without their "
        "sign; it should be the mean of their squares",
        f"w = 1 时，四张收据得到 {other:.2f}，这是误差绝对值的平均，应当是误差平方的平均",
    )
    assert not near(other, 16.89**0.5), say(
        f"for w = 1 and the four receipts it is {other:.2f}, the root of the mean; leave the root "
        "out",
        f"w = 1 时，四张收据得到 {other:.2f}，多开了一次平方根",
    )
    assert near(value, 1) and near(other, 16.89), say(
        f"{call} is {value:.2f}, not 1; for w = 1 and the four receipts it is {other:.2f}, not "
        "16.89",
        f"{call} 是 {value:.2f}，应为 1；w = 1 时，四张收据得到 {other:.2f}，应为 16.89",
    )
    assert got.requires_grad, say(
        f"{call} doesn't remember w: no gradient can flow back to it",
        f"{call} 与 w 断开了联系，梯度传不回去",
    )


@check
def check_2(step):
    """Exercise 2: a step that can be repeated."""
    w = torch.tensor(1.0, requires_grad=True)
    step(w, KM, FARE, 0.05)
    first = w.item()
    assert first != 1, say(
        "after the first call, w is still 1: the tensor that was handed in has to change",
        "第一次调用之后，w 仍是 1：要改变的是传进来的那个张量",
    )
    assert not near(first, -0.125), say(
        "after the first call, w is -0.125: it went uphill",
        "第一次调用之后，w 是 -0.125：走反了，这是上坡",
    )
    assert not near(first, 23.5), say(
        "after the first call, w is 23.5: where is the learning rate?",
        "第一次调用之后，w 是 23.5：学习率忘了乘",
    )
    assert near(first, 2.125), say(
        f"after the first call, w is {first:.4f}, not 2.125",
        f"第一次调用之后，w 是 {first:.4f}，应为 2.125",
    )
    step(w, KM, FARE, 0.05)
    second = w.item()
    assert not near(second, 3.53125), say(
        "after the second call, w is 3.53125: the gradient of the first step was still there, and "
        "the new one was added to it",
        "第二次调用之后，w 是 3.53125：第一步的梯度还留着，新的梯度加了上去",
    )
    assert near(second, 2.40625), say(
        f"after the second call, w is {second:.5f}, not 2.40625",
        f"第二次调用之后，w 是 {second:.5f}，应为 2.40625",
    )
    w = torch.tensor(0.0, requires_grad=True)
    step(w, torch.tensor([1.0]), torch.tensor([3.0]), 0.1)
    assert near(w.item(), 0.6), say(
        f"with one ride of 1 km for 3, w = 0 and lr = 0.1, w becomes {w.item():.3f}, not 0.6",
        f"只有一张收据（1 公里，车费 3）、w = 0、lr = 0.1 时，w 变成 {w.item():.3f}，应为 0.6",
    )
    assert w.requires_grad, say(
        "after the call, w doesn't require a gradient any more",
        "调用之后，w 不再需要梯度",
    )


@check
def check_3(rate_for):
    """Exercise 3: a rate that always fits."""
    for km in (KM, 10 * KM, 0.1 * KM, torch.tensor([3.0, 3.0, 500.0])):
        listed = [round(x, 1) for x in km.tolist()]
        got = rate_for(km.clone())
        assert got is not None, say(
            f"rate_for({listed}) returns None: is there a `return`?",
            f"rate_for({listed}) 返回的是 None：是不是漏了 `return`？",
        )
        lr = float(got)
        assert lr > 0, say(
            f"rate_for({listed}) is {lr:g}: a rate is positive",
            f"rate_for({listed}) 是 {lr:g}：学习率应当是正数",
        )
        path = weights(km, 2.5 * km, lr)
        first, off = abs(path[0] - 2.5), abs(path[-1] - 2.5)
        swings = (path[-2] - 2.5) * (path[-1] - 2.5) < 0
        assert not (swings and near(off, first)), say(
            f"rate_for({listed}) is {lr:g}: w swings between {path[-2]:.2f} and {path[-1]:.2f} and "
            "comes no closer; half of that rate?",
            f"rate_for({listed}) 是 {lr:g}：w 在 {path[-2]:.2f} 和 {path[-1]:.2f} 之间来回摆动，"
            "总不靠近；减半试试？",
        )
        assert math.isfinite(off) and off <= first, say(
            f"rate_for({listed}) is {lr:g}, which is too large: w runs away from 2.5",
            f"rate_for({listed}) 是 {lr:g}，太大了：w 离 2.5 越来越远",
        )
        assert off <= 0.025 or not swings, say(
            f"rate_for({listed}) is {lr:g}, which is too large: w jumps from one side of 2.5 to "
            f"the other and hardly comes closer; after 50 steps it is {path[-1]:.2f}",
            f"rate_for({listed}) 是 {lr:g}，太大了：w 在 2.5 两边跳来跳去，每一步只靠近一点点，"
            f"50 步之后是 {path[-1]:.2f}",
        )
        assert off <= 0.025, say(
            f"rate_for({listed}) is {lr:g}, which is too small: after 50 steps w is "
            f"{path[-1]:.2f}, not 2.5",
            f"rate_for({listed}) 是 {lr:g}，太小了：50 步之后 w 是 {path[-1]:.2f}，不是 2.5",
        )


def weights(km, fare, lr: float, steps: int = 50) -> list[float]:
    """The weight before each step of gradient descent from 1, and after the last."""
    km, fare = km.double(), fare.double()
    w = torch.tensor(1.0).double()
    path = [w.item()]
    for _ in range(steps):
        w = w - lr * (2 * (w * km - fare) * km).mean()
        path.append(w.item())
    return path


def near(one: float, other: float) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) <= 1e-4 * max(1, abs(other))
