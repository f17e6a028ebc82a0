"""Checks of the lesson "The loop"."""

import torch
from torch import Tensor

from nn_guide.labs import check, say

RIDES = torch.tensor([[1.0, 4.0], [2.0, 1.0], [3.0, 5.0], [4.0, 0.0], [5.0, 3.0], [6.0, 2.0]])
FARES = torch.tensor([10.7, 11.4, 15.8, 16.1, 19.9, 22.1])
STEPS = 6


@check
def check_1(train):
    """Exercise 1: the four lines."""
    got = train(RIDES, FARES, 0.04, STEPS)
    assert isinstance(got, list), say(
        f"train(…) returns {type(got).__name__}, not a list of losses",
        f"train(…) 返回的是 {type(got).__name__}，应为由损失组成的列表",
    )
    assert len(got) == STEPS, say(
        f"for {STEPS} steps, train(…) returns {len(got)} losses",
        f"走 {STEPS} 步，train(…) 却返回了 {len(got)} 个损失",
    )
    numbers = plain_numbers(got)
    whole = [losses("zbs"), losses("bs")]
    assert not alike(numbers, [numbers[0]] * STEPS), say(
        f"with the six rides of the lesson, the loss is {numbers[0]:.2f} in every step: no weight "
        "has moved. Either backward or step is missing, or the gradients are cleared between the "
        "two, or step comes before backward, so that zero_grad clears what backward found",
        f"用本课的六程来训练，每一步的损失都是 {numbers[0]:.2f}：权重没有动过。要么少了 backward "
        "或 step，要么在两者之间把梯度清掉了，要么 step 写在了 backward 前面，backward 求出的梯度"
        "还没用就被 zero_grad 清掉了",
    )
    assert not alike(numbers, whole[1]), say(
        f"the loss swings, {listed(numbers)}: the gradients of earlier steps are still there",
        f"损失来回摆动（{listed(numbers)}）：前面几步的梯度还留着",
    )
    assert not alike(numbers[:-1], whole[0][1:]), say(
        f"the first loss is {numbers[0]:.2f}, that of the weights after a step; take it before",
        f"第一个损失是 {numbers[0]:.2f}，那是走了一步以后的损失，应当取走这一步之前的",
    )
    assert alike(numbers, whole[0]), say(
        f"the losses are {listed(numbers)}, not {listed(whole[0])}",
        f"损失依次是 {listed(numbers)}，应为 {listed(whole[0])}",
    )
    assert not any(isinstance(loss, Tensor) and loss.requires_grad for loss in got), say(
        "the list holds tensors that still carry the record of their computation; keep plain "
        "numbers, with .item()",
        "列表里放的是张量，还带着整份计算记录；用 .item() 换成普通的数再存",
    )
    slower = plain_numbers(train(RIDES, FARES, 0.01, STEPS))
    assert alike(slower, losses("zbs", 0.01)), say(
        f"with lr = 0.01 the losses are {listed(slower)}: does the optimizer get lr?",
        f"lr = 0.01 时，损失依次是 {listed(slower)}：lr 传给优化器了吗？",
    )


@check
def check_2(Descent):  # noqa: N803
    """Exercise 2: an optimizer of your own."""
    one, two = leaves()
    optimizer = Descent([one, two], 0.5)
    steps_down(optimizer, "Descent")
    optimizer.step()
    for weight, value in ((one, [1.0, 2.0]), (two, [10.0])):
        gradient(weight, value)
    optimizer.step()
    moved(one, two, 0.5)
    optimizer.zero_grad()
    for weight in (one, two):
        assert weight.grad is None or not weight.grad.any(), say(
            f"after zero_grad() there is still a gradient, {weight.grad.tolist()}",
            f"zero_grad() 之后仍有梯度：{weight.grad.tolist()}",
        )
    before = one.tolist() + two.tolist()
    optimizer.step()
    after = one.tolist() + two.tolist()
    assert before == after, say(
        f"a step after zero_grad() moves the weights from {before} to {after}",
        f"zero_grad() 之后再走一步，权重仍从 {before} 变成 {after}",
    )


@check
def check_3(Ball):  # noqa: N803
    """Exercise 3: a ball that rolls."""
    steps_down(Ball(leaves(), 0.1, 0.9), "Ball")
    path = rolled(Ball, 0.9)
    wanted = [-0.1, -0.29, -0.561]
    plain, damped = [-0.1, -0.2, -0.3], [-0.01, -0.029, -0.0561]
    once = [-0.1, -0.29, -0.48]
    call = say(
        "with a gradient of 1 in every step, lr = 0.1 and keep = 0.9",
        "每一步的梯度都是 1、lr = 0.1、keep = 0.9 时",
    )
    shown = ", ".join(f"{x:.3f}" for x in path)
    assert not alike(path, plain), say(
        f"{call}, a weight goes from 0 to {shown}: always the same step, nothing is kept",
        f"{call}，权重从 0 依次走到 {shown}：步子始终一样大，没有保留速度",
    )
    assert not alike(path, damped), say(
        f"{call}, a weight goes from 0 to {shown}: the new gradient must count in full, not "
        "1 - keep of it",
        f"{call}，权重从 0 依次走到 {shown}：新的梯度要全部计入，不要再乘 1 - keep",
    )
    assert not alike(path, once), say(
        f"{call}, a weight goes from 0 to {shown}: the speed holds only the last gradient, not "
        "what was kept of all before",
        f"{call}，权重从 0 依次走到 {shown}：速度里只有上一步的梯度，更早的没有保留下来",
    )
    assert not alike(path, [-0.1, -0.3, -0.6]), say(
        f"{call}, a weight goes from 0 to {shown}: the whole speed is kept; where is keep?",
        f"{call}，权重从 0 依次走到 {shown}：速度全部保留了，keep 没有用上",
    )
    assert alike(path, wanted), say(
        f"{call}, a weight goes from 0 to {shown}, not to -0.100, -0.290, -0.561",
        f"{call}，权重从 0 依次走到 {shown}，应为 -0.100, -0.290, -0.561",
    )
    one, two = (torch.zeros(2, requires_grad=True) for _ in range(2))
    optimizer = Ball([one, two], 0.1, 0.9)
    for _ in range(2):
        gradient(one, [1.0, 2.0])
        gradient(two, [0.0, -1.0])
        optimizer.step()
        optimizer.zero_grad()
    got, right = one.tolist() + two.tolist(), [-0.29, -0.58, 0.0, 0.29]
    assert alike(got, right), say(
        f"with two weights, two steps lead to {listed(got)}, not {listed(right)}: each weight "
        "needs a speed of its own",
        f"有两个权重时，两步之后是 {listed(got)}，应为 {listed(right)}：每个权重要有自己的速度",
    )


def steps_down(optimizer, name: str) -> None:
    """Assert that an optimizer has the two methods."""
    for method in ("step", "zero_grad"):
        assert callable(getattr(optimizer, method, None)), say(
            f"{name} has no method {method}", f"{name} 没有 {method} 方法"
        )


def leaves() -> tuple[Tensor, Tensor]:
    """Two weights."""
    return torch.tensor([1.0, 2.0], requires_grad=True), torch.tensor([3.0], requires_grad=True)


def gradient(weight: Tensor, value: list[float]) -> None:
    """Give a weight this gradient."""
    weight.grad = torch.tensor(value)


def moved(one: Tensor, two: Tensor, lr: float) -> None:
    """Assert that both weights of `leaves` have taken a step against [1, 2] and [10]."""
    got, before, right = one.tolist() + two.tolist(), [1.0, 2.0, 3.0], [0.5, 1.0, -2.0]
    call = say(
        f"weights [1, 2] and [3] with the gradients [1, 2] and [10], lr = {lr}:",
        f"权重 [1, 2] 和 [3]，梯度 [1, 2] 和 [10]，lr = {lr}：",
    )
    assert got != before, say(
        f"{call} step() changes nothing. The tensors that were handed in have to change, with -=",
        f"{call}step() 什么也没改。要用 -= 修改传进来的那些张量",
    )
    assert not alike(got, [1.5, 3.0, 8.0]), say(
        f"{call} step() leads to {got}: that is uphill", f"{call}step() 得到 {got}：这是上坡"
    )
    assert not alike(got, [0.0, 0.0, -7.0]), say(
        f"{call} step() leads to {got}: where is lr?", f"{call}step() 得到 {got}：lr 忘了乘"
    )
    assert not alike(got, [0.5, 1.0, 3.0]), say(
        f"{call} step() leads to {got}: only the first weight has moved",
        f"{call}step() 得到 {got}：只有第一个权重动了",
    )
    assert alike(got, right), say(
        f"{call} step() leads to {got}, not {right}", f"{call}step() 得到 {got}，应为 {right}"
    )


def rolled(ball, keep: float) -> list[float]:
    """Where a weight is after each of three steps from 0, with a gradient of 1 in each."""
    w = torch.zeros(1, requires_grad=True)
    optimizer = ball([w], 0.1, keep)
    path = []
    for _ in range(3):
        optimizer.zero_grad()
        w.sum().backward()
        optimizer.step()
        path.append(w.item())
    return path


def losses(order: str, lr: float = 0.04) -> list[float]:
    """The loss of each step, with backward and step in this order, and zero_grad if it has a z."""
    w, b = torch.zeros(2, requires_grad=True), torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=lr)
    found = []
    for _ in range(STEPS):
        loss = ((RIDES @ w + b - FARES) ** 2).mean()
        found.append(loss.item())
        if "z" in order:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return found


def plain_numbers(losses: list) -> list[float]:
    """Losses as numbers of Python, whether they are tensors or not."""
    return [loss.item() if isinstance(loss, Tensor) else float(loss) for loss in losses]


def listed(numbers: list[float]) -> str:
    """Numbers in a row, with two digits after the point."""
    return ", ".join(f"{number:.2f}" for number in numbers)


def alike(some: list[float], others: list[float]) -> bool:
    """Whether two lists of numbers are equal up to rounding."""
    pairs = zip(some, others, strict=True)
    return all(abs(one - other) <= 1e-3 * max(0.1, abs(other)) for one, other in pairs)
