"""Checks of the lesson "A hidden layer"."""

import torch
from torch import Tensor, nn

from nn_guide.labs import check, is_tensor, say


@check
def check_1(tariff):
    """Exercise 1: another price list."""
    km = torch.tensor([1.0, 2.0, 5.0, 15.0, 20.0])
    got = tariff(km)
    is_tensor(got, "tariff([1, 2, 5, 15, 20])", (5,))
    wanted = [8.0, 8.0, 17.0, 47.0, 69.5]
    first, _, third, fourth, last = got.tolist()
    assert near(third, 17.0) or not near(third, 23.0), say(
        "5 km cost 23, not 17: only the kilometres beyond 2 are paid for",
        "5 公里得到 23，应为 17：只有 2 公里以外的部分才收费",
    )
    assert not (third > 16.9 and near(first, 5.0)), say(
        "1 km costs 5, less than the start price of 8: a straight line goes on below 2 km",
        "1 公里得到 5，比起步价 8 还低：直线在 2 公里以内还在往下走",
    )
    assert not (near(fourth, 47.0) and near(last, 62.0)), say(
        "20 km cost 62, not 69.5: there is no bend at 15 km",
        "20 公里得到 62，应为 69.5：15 公里处没有折弯",
    )
    assert not (near(fourth, 47.0) and near(last, 84.5)), say(
        "20 km cost 84.5, not 69.5: beyond 15 km, the 3 of the first bend still counts, so the "
        "second one only adds the difference",
        "20 公里得到 84.5，应为 69.5：过了 15 公里，第一个折弯的 3 仍在计费，第二个只需加上差额",
    )
    assert all(near(one, other) for one, other in zip(got.tolist(), wanted, strict=True)), say(
        f"1, 2, 5, 15 and 20 km cost {got.tolist()}, not {wanted}",
        f"1、2、5、15、20 公里得到 {got.tolist()}，应为 {wanted}",
    )
    some = tariff(torch.tensor([[0.5], [16.0]]))
    is_tensor(some, "tariff([[0.5], [16]])", (2, 1))
    assert near(some[0].item(), 8.0) and near(some[1].item(), 51.5), say(
        f"0.5 and 16 km cost {some.flatten().tolist()}, not [8, 51.5]",
        f"0.5、16 公里得到 {some.flatten().tolist()}，应为 [8, 51.5]",
    )


@check
def check_2(network):
    """Exercise 2: a network that needs no training."""
    model = network()
    assert isinstance(model, nn.Module), say(
        "network() returns no module: is there a `return`?",
        "network() 返回的不是模块：是不是漏了 `return`？",
    )
    count = sum(parameter.numel() for parameter in model.parameters())
    assert count == 7, say(
        f"the network has {count} numbers; with two hidden units it has 7",
        f"网络有 {count} 个数，两个隐藏单元应是 7 个",
    )
    km = torch.tensor([[0.0], [2.0], [3.0], [5.0], [10.0], [12.0], [20.0]])
    got = model(km)
    is_tensor(got, "model(km)", (7, 1))
    zero, two, three, five, ten, _, twenty = got.flatten().tolist()
    assert not near(zero, 0.0), say(
        "0 km cost 0: the start price is missing", "0 公里得到 0：没有起步价"
    )
    assert not two > zero > 6.0, say(
        f"0 km cost {zero:g}, not 6: the units are already on. Their bends are at -bias / weight, "
        "so mind the sign of the biases",
        f"0 公里得到 {zero:g}，应为 6：单元一开始就有输出。折弯的位置是 -bias / weight，"
        "注意 bias 的正负号",
    )
    assert near(zero, 6.0) and near(three, 6.0), say(
        f"0 and 3 km cost {zero:g} and {three:g}, not 6 and 6",
        f"0 公里和 3 公里得到 {zero:g} 和 {three:g}，应当都是 6",
    )
    assert near(five, 11.0) and near(ten, 23.5), say(
        f"5 and 10 km cost {five:g} and {ten:g}, not 11 and 23.5: look at the unit that bends at 3",
        f"5 公里和 10 公里得到 {five:g} 和 {ten:g}，应为 11 和 23.5：看看在 3 处折弯的那个单元",
    )
    assert not near(twenty, 86.0), say(
        "20 km cost 86, not 61: the second unit adds to the first, it needs the difference, not "
        "the whole 3.75",
        "20 公里得到 86，应为 61：第二个单元是加在第一个上面的，只要差额，不要整个 3.75",
    )
    assert near(twenty, 61.0), say(
        f"20 km cost {twenty:g}, not 61: look at the unit that bends at 10",
        f"20 公里得到 {twenty:g}，应为 61：看看在 10 处折弯的那个单元",
    )
    wanted = 6 + 2.5 * torch.relu(km - 3) + 1.25 * torch.relu(km - 10)
    assert torch.allclose(got, wanted), say(
        f"0, 2, 3, 5, 10, 12 and 20 km cost {got.flatten().tolist()}",
        f"0、2、3、5、10、12、20 公里得到 {got.flatten().tolist()}",
    )


@check
def check_3(merged):
    """Exercise 3: two layers are one."""
    for inputs, hidden, outputs in ((1, 8, 1), (3, 2, 4)):
        first, second = nn.Linear(inputs, hidden), nn.Linear(hidden, outputs)
        kept = [p.detach().clone() for p in (*first.parameters(), *second.parameters())]
        one, misfit = attempt(merged, first, second, outputs)
        sizes = f"({inputs}, {hidden}), ({hidden}, {outputs})"
        misfit = misfit or (
            isinstance(one, nn.Linear) and one.bias is not None and one.bias.shape != (outputs,)
        )
        assert not misfit, say(
            f"the bias must have the shape ({outputs},), and first.bias has {hidden} numbers: it "
            "has to go through second.weight, as the input does",
            f"bias 的形状应为 ({outputs},)，而 first.bias 有 {hidden} 个数：它和输入一样，"
            "要先经过 second.weight",
        )
        assert isinstance(one, nn.Linear), say(
            f"merged(…) returns {type(one).__name__}, not a single nn.Linear",
            f"merged(…) 返回的是 {type(one).__name__}，应为单独一个 nn.Linear",
        )
        got, wanted = tuple(one.weight.shape), (outputs, inputs)
        assert got == wanted, say(
            f"for {sizes} the weight has the shape {got}, not {wanted}",
            f"{sizes} 合并后，weight 的形状是 {got}，应为 {wanted}",
        )
        unchanged = [*first.parameters(), *second.parameters()]
        assert all(torch.equal(a, b) for a, b in zip(kept, unchanged, strict=True)), say(
            "the two layers that were handed in have been changed", "传进来的两个层被改动了"
        )
        x = torch.randn(5, inputs)
        right, slope = second(first(x)), x @ (second.weight @ first.weight).T
        assert not close(one(x), slope + torch.zeros(outputs)), say(
            "the weight is right; the bias is 0, and shouldn't be", "weight 对了，bias 却是 0"
        )
        assert not close(one(x), slope + second.bias), say(
            "the weight is right. The bias is that of the second layer alone: the first one's "
            "passes through the second, too",
            "weight 对了，bias 却只有第二层的：第一层的 bias 也要经过第二层",
        )
        assert not close(one.weight @ x.T, slope.T) or close(one(x), right), say(
            "the weight is right, the bias isn't. What do both layers give for an input of zeros?",
            "weight 对了，bias 不对。输入全为 0 时，两层的输出是什么？",
        )
        assert close(one(x), right), say(
            f"for {sizes}, the one layer says something else than the two; begin with the weight",
            f"{sizes}：合并后的层与原来两层的输出不同。先看 weight",
        )


def attempt(merged, first: nn.Linear, second: nn.Linear, outputs: int) -> tuple:
    """What `merged` returns, and whether a bias didn't fit into the `(outputs,)` of its layer."""
    try:
        return merged(first, second), False
    except RuntimeError as error:
        if str(error).startswith(f"output with shape [{outputs}] "):
            return None, True
        raise


def near(one: float, other: float) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) <= 1e-3


def close(one: Tensor, other: Tensor) -> bool:
    """Whether two tensors are equal up to rounding."""
    return one.shape == other.shape and torch.allclose(one, other, atol=1e-5)
