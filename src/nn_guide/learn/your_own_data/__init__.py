"""Checks of the lesson "Your own data"."""

import tempfile
from pathlib import Path

import torch
from torch import Tensor

from nn_guide.labs import check, is_tensor, say

TRAIN = torch.tensor([[1000.0, 900.0], [3000.0, 1300.0], [5000.0, 2000.0]])
TEST = torch.tensor([[4000.0, 1500.0], [9000.0, 3000.0]])
CSV = "metres,cents,tariff\n14000,4150,night\n500,725,day\n9300,3990,airport\n"


@check
def check_1(scale):
    """Exercise 1: the scale of the training."""
    given = {"train": TRAIN.clone(), "test": TEST.clone()}
    got = scale(given["train"], given["test"])
    assert isinstance(got, tuple | list) and len(got) == 2, say(
        "scale(train, test) should return two tensors, train and test",
        "scale(train, test) 应当返回两个张量：train 和 test",
    )
    train, test = got
    is_tensor(train, "scale(train, test)[0]", (3, 2))
    is_tensor(test, "scale(train, test)[1]", (2, 2))
    mean, std = TRAIN.mean(0), TRAIN.std(0)
    both = torch.cat([TRAIN, TEST])
    assert not same(test, (TEST - TEST.mean(0)) / TEST.std(0)), say(
        "test is scaled with a mean of its own: a ride of 4000 m and one of 4000 m in the training "
        "become different numbers. Use the mean and the deviation of train for both",
        "test 用了自己的均值：同样是 4000 米，训练时和测试时变成了不同的数。"
        "两边都要用 train 的均值和标准差",
    )
    assert not same(train, (TRAIN - both.mean(0)) / both.std(0)), say(
        "the mean and the deviation are those of train and test together: the training has seen "
        "something of the test",
        "均值和标准差是 train 与 test 合在一起算的：训练时已经看到了测试集的信息",
    )
    assert not same(train, (TRAIN - TRAIN.mean()) / TRAIN.std()), say(
        "one mean was taken over all columns: metres and cents need one each (dim=0)",
        "所有列合用了一个均值：米和分应当各算各的（dim=0）",
    )
    assert not same(train, TRAIN - mean / std), say(
        "first subtract, then divide: parentheses are missing",
        "先减后除：少了括号",
    )
    assert not same(train, TRAIN - mean), say(
        "the mean is 0, but the deviation isn't 1: divide by it",
        "均值已经是 0，标准差却不是 1：还要除以标准差",
    )
    whole = TRAIN.std(0, correction=0)
    assert same(train, (TRAIN - mean) / std) or same(train, (TRAIN - mean) / whole), say(
        f"the columns of train should have the mean 0 and the deviation 1, and have "
        f"{listed(train.mean(0))} and {listed(train.std(0))}",
        f"train 各列的均值应为 0、标准差应为 1，现在是 {listed(train.mean(0))} 和 "
        f"{listed(train.std(0))}",
    )
    step = (train[2] - train[0]) / (TRAIN[2] - TRAIN[0])
    assert same(test, train[1] + (TEST - TRAIN[1]) * step), say(
        f"test becomes {listed(test[0])} in its first row, which isn't the scale of train",
        f"test 的第一行变成 {listed(test[0])}，与 train 的尺度不一致",
    )
    for name, before in (("train", TRAIN), ("test", TEST)):
        assert torch.equal(given[name], before), say(
            f"your function has changed the caller's {name}: `-=` and `/=` write into the tensor; "
            f"write `{name} = ({name} - mean) / std`",
            f"函数改动了调用者的 {name}：`-=` 和 `/=` 会直接写进原来的张量，"
            f"应当写成 `{name} = ({name} - mean) / std`",
        )


@check
def check_2(Rides):  # noqa: N803
    """Exercise 2: rides from a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rides.csv"
        path.write_text(CSV)
        rides = Rides(path)
        length = len(rides)
        got = [rides[index] for index in range(min(3, length))]
    assert length == 3, say(
        f"of a file with a head and 3 rides, len(Rides(path)) is {length}",
        f"文件有一行表头和 3 程，len(Rides(path)) 却是 {length}",
    )
    for answer, line in zip(got, CSV.splitlines()[1:], strict=True):
        metres, cents, tariff = line.split(",")
        assert isinstance(answer, tuple | list) and len(answer) == 2, say(
            f"for the line {line}, an item should be two things, (ride, class), and is {answer!r}",
            f"对 {line} 这一行，应当返回两样东西（行程, 类别），现在是 {answer!r}",
        )
        ride, label = answer
        assert not isinstance(ride, str), say(
            f"for the line {line}, the ride is the text {ride!r}: a file holds text, and float() "
            "makes a number of it",
            f"对 {line} 这一行，行程是字符串 {ride!r}：文件里都是文本，要用 float() 转成数",
        )
        is_tensor(ride, "Rides(path)[0][0]", (2,))
        assert not isinstance(label, str), say(
            f"for the line {line}, the class is the text {label!r}: the loss needs its place in "
            "NAMES",
            f"对 {line} 这一行，类别是字符串 {label!r}：损失需要的是它在 NAMES 里的位置",
        )
        whole = not label.is_floating_point() if isinstance(label, Tensor) else type(label) is int
        assert whole, say(
            f"for the line {line}, the class is {label!r}: it has to be a whole number",
            f"对 {line} 这一行，类别是 {label!r}：应当是整数",
        )
        wanted = ["day", "night", "airport"].index(tariff)
        assert int(label) != wanted + 1, say(
            f"for the line {line}, the class is {int(label)}: classes are counted from 0",
            f"对 {line} 这一行，类别是 {int(label)}：类别从 0 数起",
        )
        assert int(label) == wanted, say(
            f"for the line {line}, the class is {int(label)}, not {wanted}",
            f"对 {line} 这一行，类别是 {int(label)}，应为 {wanted}",
        )
        assert ride.dtype == torch.float32, say(
            f"for the line {line}, the ride is of type {ride.dtype}: a layer wants torch.float32",
            f"对 {line} 这一行，行程的类型是 {ride.dtype}：层需要 torch.float32",
        )
        meant = torch.tensor([float(metres) / 1000, float(cents) / 100])
        assert not same(ride, meant.flip(0)), say(
            f"for the line {line}, the ride is {listed(ride)}: first the kilometres, then the fare",
            f"对 {line} 这一行，行程是 {listed(ride)}：公里数在前，车费在后",
        )
        assert same(ride, meant), say(
            f"for the line {line}, the ride is {listed(ride)}, not {listed(meant)}: metres to "
            "kilometres, cents to whole units",
            f"对 {line} 这一行，行程是 {listed(ride)}，应为 {listed(meant)}：米换成公里，分换成元",
        )


@check
def check_3(collate):
    """Exercise 3: rides of different lengths in one batch."""
    one, two, three = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([4.0]), torch.tensor([5.0, 6.0])
    samples = [(two, 2), (one, 0), (three, 1)]
    got = attempt(collate, samples)
    assert got is not Ellipsis, say(
        "rides with 1, 3 and 2 streets can't be stacked as they are: fill the shorter ones up",
        "1 段、3 段、2 段的行程不能直接叠在一起：要把短的补齐",
    )
    assert isinstance(got, tuple | list) and len(got) == 3, say(
        "collate should return three things: streets, lengths, tariffs",
        "collate 应当返回三样东西：streets、lengths、tariffs",
    )
    streets, lengths, tariffs = got
    is_tensor(streets, "collate(samples)[0]")
    is_tensor(lengths, "collate(samples)[1]", (3,))
    is_tensor(tariffs, "collate(samples)[2]", (3,))
    assert tuple(streets.shape) != (3, 2), say(
        "the streets have the shape (3, 2): the longest ride was cut off",
        "streets 的形状是 (3, 2)：最长的一程被截断了",
    )
    is_tensor(streets, "collate(samples)[0]", (3, 3))
    assert streets[0].tolist() != [0, 0, 4], say(
        "the ride [4] becomes [0, 0, 4]: the zeros belong behind it",
        "行程 [4] 变成了 [0, 0, 4]：零应当补在后面",
    )
    assert streets[0].tolist() != [4, 4, 4], say(
        "the ride [4] becomes [4, 4, 4]: fill up with zeros, not with copies",
        "行程 [4] 变成了 [4, 4, 4]：应当补零，不是重复",
    )
    wanted = [[4, 0, 0], [1, 2, 3], [5, 6, 0]]
    assert streets.tolist() != sorted(wanted), say(
        "the rides stand in another order than the samples: the tariffs no longer belong to them",
        "行程的顺序和样本不一致：类别对不上了",
    )
    assert streets.tolist() == wanted, say(
        f"for rides [4], [1, 2, 3], [5, 6] the streets are {streets.tolist()}, not {wanted}",
        f"行程为 [4]、[1, 2, 3]、[5, 6] 时，streets 是 {streets.tolist()}，应为 {wanted}",
    )
    assert lengths.tolist() != [3, 3, 3], say(
        "all lengths are 3: count the streets before they are filled up",
        "长度全是 3：要数补齐之前的段数",
    )
    assert lengths.tolist() == [1, 3, 2], say(
        f"the lengths are {lengths.tolist()}, not [1, 3, 2]",
        f"长度是 {lengths.tolist()}，应为 [1, 3, 2]",
    )
    assert tariffs.tolist() == [2, 0, 1], say(
        f"the tariffs are {tariffs.tolist()}, not [2, 0, 1]",
        f"类别是 {tariffs.tolist()}，应为 [2, 0, 1]",
    )
    alone, _, _ = collate([(three, 1)])
    assert tuple(alone.shape) == (1, 2), say(
        f"a batch of the ride [5, 6] alone has the shape {tuple(alone.shape)}, not (1, 2): fill up "
        "to the longest ride of the batch, not to a fixed length",
        f"批次里只有 [5, 6] 这一程时，形状是 {tuple(alone.shape)}，应为 (1, 2)：补到这一批里最长的"
        "为止，不是补到固定的长度",
    )


def attempt(function, samples):
    """What a function returns; `...` if torch couldn't stack in it."""
    try:
        return function(samples)
    except RuntimeError as error:
        if "equal size" in str(error):
            return ...
        raise


def listed(tensor: Tensor) -> list[float]:
    """The numbers of a tensor, rounded."""
    return [round(x, 2) for x in tensor.tolist()]


def same(one: Tensor, other: Tensor, tolerance: float = 1e-4) -> bool:
    """Whether two tensors have equal numbers up to rounding."""
    return torch.allclose(one.double(), other.double(), rtol=1e-4, atol=tolerance)
