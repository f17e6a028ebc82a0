"""Checks of the lesson "A line by hand"."""

import torch

from nn_guide.labs import check, is_tensor, say

RIDES = torch.tensor([[1.0, 4.0], [2.0, 1.0], [3.0, 5.0]])
W, B = torch.tensor([2.5, 0.5]), torch.tensor(6.0)
FARES = torch.tensor([10.5, 11.5, 16.0])


@check
def check_1(predict):
    """Exercise 1: from rides to fares."""
    got = predict(RIDES.clone(), W.clone(), B.clone())
    call = "predict(rides, w, b)"
    is_tensor(got, call)
    shape = tuple(got.shape)
    assert shape != (3, 2), say(
        f"{call} has the shape {shape}: a number for each entry of the table; those of a ride "
        "still have to be added up",
        f"{call} 的形状是 {shape}：表里每个数各得一个数，同一程的还要加起来",
    )
    assert got.numel() != 1, say(
        f"{call} is a single number: add within each ride, not over all of them",
        f"{call} 只有一个数：应当在每一程之内相加，而不是把所有行程加在一起",
    )
    assert shape != (2,), say(
        f"{call} has the shape (2,), a number for each column: it was added down the table, not "
        "along each ride",
        f"{call} 的形状是 (2,)，每列一个数：加的方向反了，应当沿着每一程加",
    )
    is_tensor(got, call, (3,))
    assert not close(got, RIDES @ W), say(
        f"{call} is {listed(got)}, 6 too little on every ride: b is missing",
        f"{call} 是 {listed(got)}，每一程都少了 6：忘了加 b",
    )
    assert close(got, FARES), say(
        f"{call} is {listed(got)}, not {listed(FARES)}",
        f"{call} 是 {listed(got)}，应为 {listed(FARES)}",
    )
    wide, w = torch.arange(12.0).reshape(4, 3), torch.tensor([1.0, -2.0, 3.0])
    is_tensor(predict(wide, w, B), "with three columns, predict(rides, w, b)", (4,))
    assert close(predict(wide, w, B), wide @ w + B), say(
        "with three columns in rides and three weights, the fares are wrong",
        "rides 有三列、权重有三个时，车费算错了",
    )


@check
def check_2(loss_of):
    """Exercise 2: a loss that minds the shape."""
    prediction = torch.tensor([10.5, 11.5, 17.0])
    column = FARES[:, None]
    flat, of_column = (loss_of(prediction.clone(), f.clone()) for f in (FARES, column))
    for got, call in ((flat, "loss_of(prediction, fares)"), (of_column, "with a column, loss_of")):
        is_tensor(got, call)
        assert got.numel() == 1, say(
            f"{call} has {got.numel()} numbers: a loss is a single one",
            f"{call} 有 {got.numel()} 个数，而损失只能是一个数",
        )
    given = say(
        f"for predictions {listed(prediction)} and fares {listed(FARES)}",
        f"预测是 {listed(prediction)}、车费是 {listed(FARES)}",
    )
    column_given = say(f"{given} as a column, (3, 1),", f"{given}，排成一列（形状 (3, 1)）时")
    flat_given = say(f"{given}, both flat,", f"{given}，两者都是平的（形状 (3,)）时")
    wanted = 1 / 3
    everything = ((prediction - column) ** 2).mean().item()
    assert not near(flat.item(), 1.0), say(
        f"{flat_given} the loss is 1, the sum of the squares, not their mean",
        f"{flat_given}，损失是 1，这是平方和，不是平均",
    )
    assert not near(flat.item(), everything), say(
        f"{flat_given} the loss is {flat.item():.2f}, not {wanted:.2f}: now these are "
        "compared each with each; the column is the one to be changed",
        f"{flat_given}，损失是 {flat.item():.2f}，应为 {wanted:.2f}：这下变成它两两相比了，"
        "要改的是那一列",
    )
    assert near(flat.item(), wanted), say(
        f"{flat_given} the loss is {flat.item():.2f}, not {wanted:.2f}",
        f"{flat_given}，损失是 {flat.item():.2f}，应为 {wanted:.2f}",
    )
    assert not near(of_column.item(), everything), say(
        f"{column_given} the loss is {everything:.2f}, not {wanted:.2f}: each prediction was "
        "compared with each of the three fares",
        f"{column_given}，损失是 {everything:.2f}，应为 {wanted:.2f}：每个预测都和三个车费"
        "各比了一次",
    )
    first = ((prediction - FARES[0]) ** 2).mean().item()
    assert not near(of_column.item(), first), say(
        f"{column_given} the loss is {first:.2f}: all predictions were compared with the "
        "first fare; `column[0]` is its first row",
        f"{column_given}，损失是 {first:.2f}：所有预测都在和第一个车费比，`column[0]` 是它的第一行",
    )
    assert near(of_column.item(), wanted), say(
        f"{column_given} the loss is {of_column.item():.2f}, not {wanted:.2f}",
        f"{column_given}，损失是 {of_column.item():.2f}，应为 {wanted:.2f}",
    )


@check
def check_3(gradients):
    """Exercise 3: backward without backward."""
    w = torch.tensor([2.0, 1.0], requires_grad=True)
    b = torch.tensor(5.0, requires_grad=True)
    ((RIDES @ w + b - FARES) ** 2).mean().backward()
    without_b = 2 * RIDES.T @ (RIDES @ w.detach() - FARES) / 3
    got = gradients(RIDES.clone(), FARES.clone(), w.detach().clone(), b.detach().clone())
    assert isinstance(got, tuple | list) and len(got) == 2, say(
        "gradients(…) should return two things: return of_w, of_b",
        "gradients(…) 应当返回两样东西：return of_w, of_b",
    )
    of_w = torch.as_tensor(got[0]).detach()
    of_b = torch.as_tensor(got[1]).detach()
    assert of_w.shape == (2,), say(
        f"of_w has the shape {tuple(of_w.shape)}, and w has (2,): a gradient has the shape of what "
        "it belongs to",
        f"of_w 的形状是 {tuple(of_w.shape)}，而 w 是 (2,)：梯度的形状总和它的主人一样",
    )
    for name, found, wanted in (("of_w", of_w, w.grad), ("of_b", of_b, b.grad)):
        assert not close(found, -wanted), say(
            f"{name} is {listed(found)}, with the wrong sign: the error is prediction minus fare",
            f"{name} 是 {listed(found)}，正负号反了：误差是预测减车费",
        )
        assert not close(found, wanted / 2), say(
            f"{name} is {listed(found)}, half of what it should be: the square brings a factor 2",
            f"{name} 是 {listed(found)}，只有应有的一半：平方会带来一个 2",
        )
        assert not close(found, wanted * 3), say(
            f"{name} is {listed(found)}, three times too large: the loss is a mean over "
            "three rides",
            f"{name} 是 {listed(found)}，大了三倍：损失是三程的平均",
        )
        assert not close(found, wanted * 1.5), say(
            f"{name} is {listed(found)}: neither the 2 of the square nor the mean is in it",
            f"{name} 是 {listed(found)}：平方带来的 2 和求平均都漏了",
        )
        assert name == "of_b" or not close(found, without_b), say(
            f"of_w is {listed(found)}: the prediction lacks b",
            f"of_w 是 {listed(found)}：预测里没有加 b",
        )
        assert close(found, wanted), say(
            f"{name} is {listed(found)}, and backward says {listed(wanted)}",
            f"{name} 是 {listed(found)}，而 backward 算出的是 {listed(wanted)}",
        )


def close(one: torch.Tensor, other: torch.Tensor) -> bool:
    """Whether two tensors hold the same numbers up to rounding."""
    return one.numel() == other.numel() and torch.allclose(
        one.double().reshape(-1), other.double().reshape(-1), atol=1e-4
    )


def near(one: float, other: float) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) <= 1e-4 * max(1, abs(other))


def listed(tensor: torch.Tensor):
    """The numbers of a tensor, rounded to be read."""
    rounded = [round(x, 2) for x in tensor.detach().reshape(-1).tolist()]
    return rounded if tensor.dim() else rounded[0]
