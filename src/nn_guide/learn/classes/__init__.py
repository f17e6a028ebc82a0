"""Checks of the lesson "Classes"."""

import torch

from nn_guide.labs import check, is_tensor, say


@check
def check_1(accuracy):
    """Exercise 1: how many are right."""
    logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0], [0.0, 1.0, 4.0], [1.0, 0.0, 2.0]])
    target = torch.tensor([0, 1, 0, 0])
    for number in (3, 4):
        call = f"accuracy of {number} rides, 2 of them right,"
        words = f"{number} 程中判对 2 程，accuracy"
        got, mismatch = attempt(accuracy, logits[:number], target[:number])
        assert not mismatch, say(
            f"with {number} rides and 3 classes it fails: {mismatch}. Is the largest logit looked "
            "for in each row (dim=1)?",
            f"{number} 程、3 个类别时报错：{mismatch}。最大的 logit 是在每一行里（dim=1）找的吗？",
        )
        value = number_of(got, call)
        assert not near(value, 2), say(
            f"{call} is 2: that is how many are right, not which part of them",
            f"{words} 得到 2：这是判对的个数，不是所占的比例",
        )
        assert not near(value, 200 / number), say(
            f"{call} is {value:.1f}: a part of 1 is wanted, not percent",
            f"{words} 得到 {value:.1f}：要的是 0 到 1 之间的比例，不是百分数",
        )
        assert not near(value, 2 / (3 * number)), say(
            f"{call} is {value:.2f}: divide by the number of rides, not by that of all logits",
            f"{words} 得到 {value:.2f}：应除以行程数，而不是 logits 的总个数",
        )
        assert not near(value, 1 - 2 / number) or near(value, 2 / number), say(
            f"{call} is {value:.2f}: that is the part that is wrong",
            f"{words} 得到 {value:.2f}：这是判错的比例",
        )
        assert near(value, 2 / number), say(
            f"{call} is {value:.2f}, not {2 / number:.2f}: the answer to a ride is the place of "
            "the largest logit in its row",
            f"{words} 得到 {value:.2f}，应为 {2 / number:.2f}：每一程的答案，是它那一行里最大的 "
            "logit 所在的位置",
        )


@check
def check_2(loss_of):
    """Exercise 2: cross entropy by hand."""
    logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0]], requires_grad=True)
    target = torch.tensor([0, 2])
    got = loss_of(logits, target)
    call = "loss_of([[2, 0, 1], [0, 3, 1]], [0, 2])"
    is_tensor(got, call)
    assert got.numel() == 1, say(
        f"{call} has {got.numel()} numbers: a loss is a single one, the mean over the rides",
        f"{call} 有 {got.numel()} 个数：损失只能是一个数，要对各程取平均",
    )
    value = got.item()
    logs = logits.detach().log_softmax(dim=1)
    right = -logs[[0, 1], target]
    assert not near(value, -logs.max(dim=1).values.mean().item()), say(
        f"{call} is {value:.3f}: that rewards the largest probability, whichever class it is. Take "
        "the probability of the right class",
        f"{call} 是 {value:.3f}：这是在奖励最大的那个概率，不管它属于哪一类。应取正确类别的概率",
    )
    assert not near(value, -right.mean().item()), say(
        f"{call} is {value:.3f}: the logarithm of a probability is negative; the minus is missing",
        f"{call} 是 {value:.3f}：概率的对数是负数，漏了负号",
    )
    assert not near(value, right.sum().item()), say(
        f"{call} is {value:.3f}: that is the sum over the rides, not their mean",
        f"{call} 是 {value:.3f}：这是各程之和，不是平均",
    )
    assert not near(value, -right.neg().exp().mean().log().item()), say(
        f"{call} is {value:.3f}: first the logarithm of each probability, then the mean",
        f"{call} 是 {value:.3f}：先对每个概率取对数，再求平均",
    )
    assert not near(value, -logs[:, target].mean().item()), say(
        f"{call} is {value:.3f}, not {right.mean().item():.3f}: `[:, target]` takes all these "
        "columns from every row; take one number per row",
        f"{call} 是 {value:.3f}，应为 {right.mean().item():.3f}：`[:, target]` 会从每一行取出"
        "所有这些列，而每一行只该取一个数",
    )
    assert near(value, right.mean().item()), say(
        f"{call} is {value:.3f}, not {right.mean().item():.3f}",
        f"{call} 是 {value:.3f}，应为 {right.mean().item():.3f}",
    )
    assert got.requires_grad, say(
        f"{call} doesn't remember the logits: no gradient can flow back to them",
        f"{call} 与 logits 断开了联系，梯度传不回去",
    )
    for row, meant in (([200.0, 0.0, 0.0], 200.0), ([-300.0, -300.0, -302.0], 0.759)):
        extreme = torch.tensor([row], requires_grad=True)
        label = torch.tensor([1])
        value = loss_of(extreme, label).item()
        listed = [round(x) for x in row]
        assert near(value, meant, 1e-3), say(
            f"loss_of([{listed}], [1]) is {value:.3g}, not {meant:g}: exp of such numbers is too "
            "large or 0. Subtract the largest logit of the row first, and take no logarithm of a "
            "probability",
            f"loss_of([{listed}], [1]) 是 {value:.3g}，应为 {meant:g}：对这样的数取 exp，"
            "不是太大就是 0。先减去这一行里最大的 logit，也不要对概率取对数",
        )


@check
def check_3(decide):
    """Exercise 3: a model that may say that it doesn't know."""
    logits = torch.tensor([[5.0, 0.0, 0.0], [1.0, 0.0, 0.9], [0.0, 0.2, 3.5], [-9.0, -2.0, -9.0]])
    for sure in (0.9, 0.4, 0.995):
        call = f"decide(logits, sure={sure})"
        got = decide(logits.clone(), sure)
        is_tensor(got, call, (4,))
        probabilities = logits.softmax(dim=1)
        best, which = probabilities.max(dim=1)
        wanted = torch.where(best >= sure, which, -1).tolist()
        found = [round(x) for x in got.tolist()]
        for row, (one, other) in enumerate(zip(found, wanted, strict=True)):
            listed = [round(x, 1) for x in logits[row].tolist()]
            shown = [round(x, 2) for x in probabilities[row].tolist()]
            assert one == other or one != which[row], say(
                f"{call} says {one} for the logits {listed}, but the probabilities are {shown}: "
                f"none reaches {sure}, so the answer is -1",
                f"logits 为 {listed} 时，{call} 给出 {one}，可是概率是 {shown}，没有一个达到 "
                f"{sure}，应当给出 -1",
            )
            assert one == other or one != -1, say(
                f"{call} says -1 for the logits {listed}, but the probabilities are {shown}: class "
                f"{other} reaches {sure}",
                f"logits 为 {listed} 时，{call} 给出 -1，可是概率是 {shown}，类别 {other} 达到了 "
                f"{sure}",
            )
            assert one == other, say(
                f"{call} says {one} for the logits {listed}, which is neither -1 nor their largest "
                "place",
                f"logits 为 {listed} 时，{call} 给出 {one}，既不是 -1，也不是最大值所在的位置",
            )
        assert not got.is_floating_point(), say(
            f"{call} returns {got.dtype}: classes are whole numbers",
            f"{call} 返回的是 {got.dtype}：类别应当是整数",
        )


def attempt(function, *arguments) -> tuple:
    """What a function returns, and what torch says if two sizes in it don't match."""
    try:
        return function(*arguments), ""
    except RuntimeError as error:
        if "must match the size" in str(error):
            return None, error
        raise


def number_of(got, call: str) -> float:
    """What was returned, a tensor or a plain number, as a number."""
    if not isinstance(got, int | float):
        is_tensor(got, call)
        assert got.numel() == 1, say(
            f"{call} has {got.numel()} numbers: it should be one",
            f"得到 {got.numel()} 个数，应当只有一个",
        )
    return float(got)


def near(one: float, other: float, tolerance: float = 1e-4) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) <= tolerance * max(1, abs(other))
