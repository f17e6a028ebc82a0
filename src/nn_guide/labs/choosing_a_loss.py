"""Checks of the lab "Choosing a loss"."""

import torch

from nn_guide.labs import check, is_tensor, say


def train(model, loss_fn, points, labels):
    """Fit the model with 200 steps of Adam; the last loss."""
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for _ in range(200):
        loss = loss_fn(model(points), labels)
        is_number(loss, "detector_loss(…)")
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


def is_number(loss, call):
    """Assert that a loss is one number that the gradient can come
    from."""
    is_tensor(loss, call)
    assert loss.numel() == 1, say(
        f"{call} has the shape {tuple(loss.shape)}: a loss is one "
        "number",
        f"{call} 的形状是 {tuple(loss.shape)}，而损失应当只是一个数",
    )
    assert loss.requires_grad, say(
        f"{call} has no gradient: is it detached, or made by .item()?",
        f"{call} 没有梯度：是不是用了 detach 或 .item()？",
    )


@check
def check_quantile(quantile_loss):
    """Exercise 1: a loss whose minimum is a quantile."""
    for input, target, q, wanted in [
        (0.0, 4.0, 0.75, 3.0),
        (4.0, 0.0, 0.75, 1.0),
        (4.0, 0.0, 0.25, 3.0),
        (2.0, 2.0, 0.75, 0.0),
    ]:
        call = f"quantile_loss([{input:g}], [{target:g}], {q})"
        got = quantile_loss(
            torch.tensor([input]), torch.tensor([target]), q
        )
        is_tensor(got, call)
        got, low = got.sum().item(), input < target
        assert abs(got - wanted) < 1e-5, say(
            f"{call} is {got:g}, not {wanted:g}"
            + ", for an error of 4 that is too "
            f"{'low' if low else 'high'}" * (wanted > 0),
            f"{call} 是 {got:g}，应为 {wanted:g}"
            + f"（预测{'偏低' if low else '偏高'}，误差为 4）"
            * (wanted > 0),
        )
    waits = torch.tensor([1.0, 2, 2, 3, 4, 6, 17])
    for guess, wanted, gradient in (
        (0.0, 0.75 * 5, -0.75),
        (5.0, (0.25 * 13 + 0.75 * 13) / 7, (5 * 0.25 - 2 * 0.75) / 7),
        (20.0, 0.25 * 15, 0.25),
    ):
        guess = torch.tensor(guess, requires_grad=True)
        loss = quantile_loss(guess.expand(7), waits, 0.75)
        is_number(loss, "quantile_loss(input, target, q)")
        got = loss.item()
        assert abs(got - wanted) < 1e-4, say(
            f"quantile_loss of a guess of {guess:g} for waits is "
            f"{got:.2f}, not {wanted:.2f}: it has to be the mean",
            f"对 waits 猜 {guess:g} 时，quantile_loss 是 {got:.2f}，"
            f"应为 {wanted:.2f}：返回的应当是平均值",
        )
        loss.backward()
        got = guess.grad.item()
        assert abs(got - gradient) < 1e-5, say(
            f"the gradient of a guess of {guess:g} for waits is "
            f"{got:.2f}, not {gradient:.2f}",
            f"对 waits 猜 {guess:g} 时，梯度是 {got:.2f}，"
            f"应为 {gradient:.2f}",
        )


@check
def check_detector(detector_class, loss_fn):
    """Exercise 2: outputs that aren't squashed twice, and a loss that
    counts the rare class."""
    labels = torch.arange(40) % 2
    points = (6.0 * labels - 3).unsqueeze(1).expand(40, 2)
    detector = detector_class()
    is_tensor(detector(points), "Detector()(x)", (40, 2))
    loss = train(detector, loss_fn, points, labels)
    # After a second softmax the loss of two classes can't go below
    # 0.31.
    assert abs(loss) < 0.25, say(
        f"with two classes far apart, the loss stops at {loss:.2f}, "
        "not near 0: is it a softmax twice, or a logarithm that is "
        "missing?",
        f"两个类别相距很远，损失却停在 {loss:.2f}，没有接近 0："
        "是不是做了两遍 softmax，或者漏了取对数？",
    )
    labels = (torch.arange(2000) < 100).long()
    points = torch.randn(2000, 2) + labels.unsqueeze(1)
    detector = detector_class()
    train(detector, loss_fn, points, labels)
    outputs = detector.eval()(points)
    assert torch.allclose(
        detector(points[:50]), outputs[:50], atol=1e-4
    ), say(
        "what Detector answers for a point depends on the other "
        "points of the batch: is something computed over dim=0?",
        "Detector 对一个点的输出取决于批次里的其他点："
        "是不是沿 dim=0 做了运算？",
    )
    found = outputs.argmax(1) == 1
    recall = found[labels == 1].float().mean().item()
    alarms = found[labels == 0].float().mean().item()
    assert recall > 0.6, say(
        f"{recall:.0%} of class 1 are found, not more than 60%: do "
        "its mistakes cost enough?",
        f"类别 1 只找出了 {recall:.0%}，没有超过 60%："
        "漏掉它的代价够大吗？",
    )
    assert alarms < 0.4, say(
        f"{alarms:.0%} of class 0 are false alarms, not less than 40%",
        f"类别 0 有 {alarms:.0%} 被误报，没有低于 40%",
    )


def rounded(numbers):
    """The numbers of a tensor, for a message."""
    return [round(number, 2) for number in numbers.tolist()]


@check
def check_masked(masked_mse):
    """Exercise 3: a mean over what isn't padding."""
    input = torch.tensor([[1.0, 2, 3, 4], [1, 2, 0, 0]])
    target = torch.tensor([[1.0, 2, 3, 6], [2, 4, 0, 0]])
    mask = torch.tensor(
        [[True, True, True, True], [True, True, False, False]]
    )
    loss = masked_mse(input.clone(), target.clone(), mask.clone())
    is_tensor(loss, "masked_mse(input, target, mask)")
    loss = loss.sum().item()
    en, zh = {
        1.125: (
            "the mean over all 8 positions",
            "这是全部 8 个位置的平均值",
        ),
        1.75: (
            "the mean of the means of the rows",
            "这是先求每行平均、再求平均",
        ),
        9.0: ("the sum", "这是总和"),
    }.get(round(loss, 4), ("", ""))
    assert abs(loss - 1.5) < 1e-5, say(
        "squared errors of 0, 0, 0, 4, 1, 4 and 2 positions of "
        f"padding give {loss:.2f}{': ' * bool(en)}{en}; wanted 9 / 6 "
        "= 1.50",
        "平方误差为 0、0、0、4、1、4，另有 2 个位置是填充，"
        f"结果是 {loss:.2f}{'，' * bool(zh)}{zh}；应为 9 / 6 = 1.50",
    )
    for padding in (100.0, torch.nan, torch.inf):
        for name in ("target", "input"):
            given = {"input": input.clone(), "target": target.clone()}
            given[name][~mask] = padding
            leaf = given["input"].requires_grad_()
            loss = masked_mse(leaf, given["target"], mask.clone())
            is_number(loss, "masked_mse(input, target, mask)")
            case = say(
                f"with {padding:g} in the padding of {name}",
                f"{name} 的填充是 {padding:g} 时",
            )
            got = loss.item()
            assert abs(got - 1.5) < 1e-5, say(
                f"{case}, the loss is {got:.2f}, not 1.50",
                f"{case}，损失是 {got:.2f}，应为 1.50",
            )
            loss.backward()
            outside = leaf.grad[~mask].tolist()
            assert outside == [0, 0], say(
                f"{case}, the gradient there is {outside}, not [0, 0]",
                f"{case}，那里的梯度是 {outside}，应为 [0, 0]",
            )
            right = 2 * (input - target)[mask] / 6
            inside = leaf.grad[mask]
            assert torch.allclose(inside, right), say(
                f"{case}, the gradient at the real positions is "
                f"{rounded(inside)}, not {rounded(right)}",
                f"{case}，真实位置上的梯度是 {rounded(inside)}，"
                f"应为 {rounded(right)}",
            )
