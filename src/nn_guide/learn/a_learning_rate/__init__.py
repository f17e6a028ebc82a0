"""Checks of the lesson "A learning rate"."""

import math

import torch

from nn_guide.labs import check, is_tensor, say


@check
def check_1(verdict):
    """Exercise 1: reading a curve."""
    nan, inf = float("nan"), float("inf")
    curves = [
        ([2.3, 1.1, 0.6, 0.4], "good"),
        ([2.3, 2.31, 2.29, 2.28], "too small"),
        ([2.3, 40.0, 2.4, 2.5], "too large"),
        ([2.3, 6.0, 30.0, nan], "too large"),
        ([2.3, 6.0, 30.0, inf], "too large"),
        ([270.0, 250.0, 245.0, 244.0], "too small"),
        ([0.8, 0.9, 0.5, 0.6], "good"),
        ([120.0, 3.0, 2.0, 2.5], "good"),
    ]
    for losses, meant in curves:
        got = verdict(list(losses))
        assert got is not None, say(
            f"verdict({losses}) returns None: is there a `return` for this case?",
            f"verdict({losses}) 返回的是 None：这种情况漏了 `return` 吗？",
        )
        assert got in ("too small", "good", "too large"), say(
            f"verdict({losses}) is {got!r}; it should be 'too small', 'good' or 'too large'",
            f"verdict({losses}) 是 {got!r}，应为 'too small'、'good'、'too large' 之一",
        )
        assert got == meant or not math.isnan(losses[-1]), say(
            f"verdict({losses}) is {got!r}: each comparison with nan is False, so ask for it with "
            "math.isfinite or math.isnan",
            f"verdict({losses}) 是 {got!r}：nan 和任何数比较都得到 False，要用 math.isfinite 或 "
            "math.isnan 来判断",
        )
        assert got == meant or meant != "too small", say(
            f"verdict({losses}) is {got!r}, but the loss fell by less than a tenth of {losses[0]}: "
            "'too small'",
            f"verdict({losses}) 是 {got!r}，可是损失下降不到 {losses[0]} 的十分之一，"
            "应为 'too small'",
        )
        assert got == meant or meant != "good", say(
            f"verdict({losses}) is {got!r}, but the loss fell from {losses[0]} to {losses[-1]}: "
            "'good'",
            f"verdict({losses}) 是 {got!r}，可是损失从 {losses[0]} 降到了 {losses[-1]}，"
            "应为 'good'",
        )
        assert got == meant, say(
            f"verdict({losses}) is {got!r}, but the loss ends above where it began: 'too large'",
            f"verdict({losses}) 是 {got!r}，可是损失最后比开始还高，应为 'too large'",
        )


@check
def check_2(step):
    """Exercise 2: a ball with friction."""
    w = torch.tensor([1.0, -2.0], requires_grad=True)
    other = w.detach().clone().requires_grad_()
    optimizer = torch.optim.SGD([other], lr=0.1, momentum=0.9)
    scale = torch.tensor([1.0, 3.0])
    speed = torch.zeros(2)
    before = w.detach().clone()
    for number in range(1, 5):
        (scale * w**2).sum().backward()
        grad = w.grad.clone()
        old, speed_before = w.detach().clone(), speed.clone()
        speed = step(w, speed, 0.1, 0.9)
        is_tensor(speed, "step(w, speed, 0.1, 0.9)", (2,))
        optimizer.zero_grad()
        (scale * other**2).sum().backward()
        optimizer.step()
        moved = w.detach() - old
        assert moved.abs().sum() > 0, say(
            f"step {number} leaves w as it is: change the tensor that was handed in, w -= …",
            f"第 {number} 步没有改变 w：要原地修改传进来的张量，w -= ……",
        )
        assert not near(moved, -0.1 * (speed_before + grad)) or number == 1, say(
            f"step {number} adds the gradient to the whole old speed: nothing is lost, and the "
            "ball never comes to rest. Where is momentum?",
            f"第 {number} 步把梯度加到了全部旧速度上：一点也没有损失，"
            "球永远停不下来。momentum 用在哪里？",
        )
        assert not near(moved, 0.1 * (0.9 * speed_before + grad)), say(
            f"step {number} goes uphill: subtract",
            f"第 {number} 步走反了，这是上坡：应当减",
        )
        assert not near(moved, -(0.9 * speed_before + grad)), say(
            f"step {number} moves w by the whole speed: multiply by lr",
            f"第 {number} 步按整个速度移动：还要乘 lr",
        )
        assert not near(moved, -0.1 * grad) or number == 1, say(
            f"step {number} uses the gradient alone: the speed of before is forgotten",
            f"第 {number} 步只用了梯度：之前的速度忘掉了",
        )
        assert w.grad is None or not w.grad.any(), say(
            f"after step {number}, w.grad is still there: clear it",
            f"第 {number} 步之后 w.grad 还在：要清掉",
        )
        assert near(w.detach(), other.detach()), say(
            f"after step {number} from {before.tolist()}, w is {rounded(w)}, and with "
            f"torch.optim.SGD it is {rounded(other)}",
            f"从 {before.tolist()} 出发，第 {number} 步之后 w 是 {rounded(w)}，"
            f"而 torch.optim.SGD 得到 {rounded(other)}",
        )
        buffer = optimizer.state[other]["momentum_buffer"]
        assert near(speed, buffer), say(
            f"step {number} returns {rounded(speed)}, not the new speed {rounded(buffer)}",
            f"第 {number} 步返回的是 {rounded(speed)}，应当返回新的速度 {rounded(buffer)}",
        )


@check
def check_3(rate_at):
    """Exercise 3: warm up, then cool down."""
    for steps, peak in ((20, 0.1), (100, 2.0), (70, 0.03)):
        rates = [rate_at(step, steps, peak) for step in range(steps)]
        call = f"with steps={steps} and peak={peak}, the rate"
        words = f"steps={steps}、peak={peak} 时，学习率"
        assert None not in rates, say(
            "rate_at returns None for some step: is there a `return` in each case?",
            "rate_at 在某些步返回了 None：每种情况都有 `return` 吗？",
        )
        rates = [float(rate) for rate in rates]
        warm = steps // 10
        assert min(rates) >= 0, say(
            f"{call} becomes negative, {min(rates):.3f}: a cosine goes from 1 to -1, so add 1 and "
            "halve it",
            f"{words}变成了负数 {min(rates):.3f}：余弦从 1 到 -1，要先加 1 再减半",
        )
        assert rates[0] > 0, say(
            f"{call} of step 0 is 0: a step without a move. Begin with peak / {warm}",
            f"{words}在第 0 步是 0：这一步白走了。应从 peak / {warm} 开始",
        )
        assert len(set(rates)) > 1, say(f"{call} is always the same", f"{words}始终不变")
        assert near_number(max(rates), peak), say(
            f"{call} reaches {max(rates):.4g}, not {peak}",
            f"{words}最高是 {max(rates):.4g}，应为 {peak}",
        )
        assert rates[0] < 0.99 * peak, say(
            f"{call} begins at its peak: the first {warm} steps should climb to it",
            f"{words}一开始就是最高值：前 {warm} 步应当逐步升上去",
        )
        meant = [peak * (step + 1) / warm for step in range(warm)]
        for step in range(warm):
            assert near_number(rates[step], meant[step]), say(
                f"{call} of step {step} is {rates[step]:.4g}, not {meant[step]:.4g}: {warm} equal "
                "strides up to the peak",
                f"{words}在第 {step} 步是 {rates[step]:.4g}，应为 {meant[step]:.4g}："
                f"分 {warm} 等份升到最高值",
            )
        assert rates[-1] < 0.1 * peak, say(
            f"{call} of the last step is still {rates[-1]:.4g}: it should have come down to "
            "nearly 0",
            f"{words}在最后一步仍有 {rates[-1]:.4g}：应当降到接近 0",
        )
        for step in range(warm, steps):
            done = (step - warm) / (steps - warm)
            wanted = peak * (1 + math.cos(math.pi * done)) / 2
            assert near_number(rates[step], wanted), say(
                f"{call} of step {step} is {rates[step]:.4g}, not {wanted:.4g}: half a cosine from "
                f"step {warm} to step {steps}",
                f"{words}在第 {step} 步是 {rates[step]:.4g}，应为 {wanted:.4g}：从第 {warm} 步到第 "
                f"{steps} 步走完半个余弦",
            )


def rounded(tensor: torch.Tensor) -> list[float]:
    """The numbers of a tensor, to four decimals."""
    return [round(x, 4) for x in tensor.tolist()]


def near(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors are equal up to rounding."""
    return torch.allclose(one, other, atol=1e-5)


def near_number(one: float, other: float) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) <= 1e-4 * max(1e-3, abs(other)) + 1e-7
