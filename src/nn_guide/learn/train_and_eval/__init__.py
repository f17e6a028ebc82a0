"""Checks of the lesson "Train and eval"."""

import torch
from torch import nn

from nn_guide.labs import check, is_tensor, say


@check
def check_1(accuracy):
    """Exercise 1: a measurement that leaves no trace."""
    model, x, y = asked()
    model.train()
    got = accuracy(model, x, y)
    assert got is not None, say(
        "accuracy(…) returns None: is there a `return`?",
        "accuracy(…) 返回的是 None：是不是漏了 `return`？",
    )
    got = float(got)
    again = float(accuracy(model.train(), x, y))
    assert got == again, say(
        f"asked twice, accuracy(…) says {got:.3f} and {again:.3f}: dropout is still at work",
        f"问两次，accuracy(…) 先后给出 {got:.3f} 和 {again:.3f}：dropout 还在丢",
    )
    assert not near(got, 300), say(
        f"accuracy(…) is {got:g}: the number of right answers, not their share",
        f"accuracy(…) 是 {got:g}：这是答对的个数，不是比例",
    )
    assert not near(got, 0.25), say(
        "accuracy(…) is 0.25, the share of wrong answers",
        "accuracy(…) 是 0.25，这是答错的比例",
    )
    assert near(got, 0.75), say(
        f"accuracy(…) is {got:.3f}, not 0.75",
        f"accuracy(…) 是 {got:.3f}，应为 0.75",
    )
    model.train()
    accuracy(model, x, y)
    assert all(module.training for module in model.modules()), say(
        "the model came in training mode, and afterwards it is in evaluation mode: the next epoch "
        "would train without dropout",
        "传进来的模型处于训练模式，用完却成了评估模式：下一轮训练就没有 dropout 了",
    )
    model.eval()
    accuracy(model, x, y)
    assert not model.training, say(
        "the model came in evaluation mode, and afterwards it is in training mode: leave it as it "
        "was",
        "传进来的模型处于评估模式，用完却成了训练模式：原来是什么模式，就还它什么模式",
    )


def asked() -> tuple[nn.Module, torch.Tensor, torch.Tensor]:
    """A model with dropout, and 400 samples of which it gets three quarters right."""
    model = nn.Sequential(nn.Dropout(0.5), nn.Linear(4, 4))
    with torch.no_grad():
        model[1].weight.copy_(torch.eye(4))
        model[1].bias.zero_()
    wanted = torch.arange(400) % 4
    x = torch.zeros(400, 4)
    x[torch.arange(400), wanted] = 1.0
    y = wanted.clone()
    y[:100] = (y[:100] + 1) % 4
    return model, x, y


@check
def check_2(Drop):  # noqa: N803
    """Exercise 2: dropout of your own."""
    x = 3 * torch.ones(100, 100)
    for p in (0.2, 0.5):
        drop = Drop(p).train()
        got = drop(x.clone())
        is_tensor(got, f"Drop({p})(x)", (100, 100))
        share = (got == 0).float().mean().item()
        assert abs(share - (1 - p)) > 0.05 or p == 0.5, say(
            f"Drop({p}) drops {share:.0%}: the probability to be dropped and to be kept are "
            "swapped",
            f"Drop({p}) 丢掉了 {share:.0%}：丢弃的概率和保留的概率弄反了",
        )
        assert abs(share - p) < 0.05, say(
            f"Drop({p}) in training mode drops {share:.0%}, not {p:.0%}",
            f"训练模式下，Drop({p}) 丢掉了 {share:.0%}，应为 {p:.0%}",
        )
        kept = got[got != 0]
        assert not near(kept[0].item(), 3.0), say(
            f"Drop({p}) leaves a kept 3 at 3, so that the mean falls to {got.mean():.1f}: scale "
            "what is kept",
            f"Drop({p}) 保留下来的 3 还是 3，平均降到了 {got.mean():.1f}：留下的要放大",
        )
        assert not near(kept[0].item(), 3 / p) or p == 0.5, say(
            f"Drop({p}) makes {kept[0].item():.2f} of a 3 that is kept: it divides by p, not by "
            "the share that stays",
            f"Drop({p}) 把留下的 3 变成 {kept[0].item():.2f}：除的是 p，应当除以保留的比例",
        )
        assert torch.allclose(kept, torch.tensor(3 / (1 - p))), say(
            f"Drop({p}) makes {kept[0].item():.2f} of a 3 that is kept, not {3 / (1 - p):.2f}",
            f"Drop({p}) 把留下的 3 变成 {kept[0].item():.2f}，应为 {3 / (1 - p):.2f}",
        )
        assert not torch.equal(got == 0, drop(x.clone()) == 0), say(
            "called twice, it drops the same numbers: draw anew in every call",
            "调用两次，丢的是同一批数：每次调用都要重新抽",
        )
        drop.eval()
        still = drop(x.clone())
        assert torch.equal(still, x), say(
            f"in evaluation mode, Drop({p}) changes its input: it should hand it on as it is",
            f"评估模式下，Drop({p}) 改动了输入：应当原样返回",
        )


@check
def check_3(Stopper):  # noqa: N803
    """Exercise 3: stop in time."""
    losses = [3.0, 4.0, 2.0, 5.0, 5.0, 1.0]
    answers = [bool(said) for said in asked_in_turn(Stopper(2), losses)]
    assert answers[3] is False, say(
        "after the losses 3, 4, 2, 5 a Stopper(2) stops: after the 2, the waiting begins anew",
        "损失依次是 3、4、2、5 时，Stopper(2) 就停了：出现 2 之后，等待要从头数",
    )
    assert answers[4] is True, say(
        "after 3, 4, 2, 5, 5 a Stopper(2) goes on: two losses in a row weren't better",
        "损失依次是 3、4、2、5、5 时，Stopper(2) 还不停：已经连续两次没有变好了",
    )
    assert answers[:3] == [False] * 3, say(
        f"for the losses 3, 4, 2 a Stopper(2) says {answers[:3]}, not three times False",
        f"损失依次是 3、4、2 时，Stopper(2) 给出 {answers[:3]}，应当三次都是 False",
    )
    between = asked_in_turn(Stopper(2), [2.0, 4.0, 3.0, 3.5])
    assert bool(between[2]), say(
        "after the losses 2, 4, 3 a Stopper(2) goes on: 3 is lower than 4, but not than the best, "
        "2, so the waiting must go on counting",
        "损失依次是 2、4、3 时，Stopper(2) 还不停：3 虽然比 4 低，却没有低于最低值 2，"
        "等待的次数要接着数",
    )
    equal = asked_in_turn(Stopper(2), [3.0, 3.0, 3.0])
    assert bool(equal[2]), say(
        "a loss that stays at 3 is taken for better: only a lower one is",
        "损失一直是 3，却被当成变好了：更低才算变好",
    )
    model, stopper = nn.Linear(1, 1), Stopper(3)
    for value, loss in enumerate([3.0, 1.0, 2.0]):
        with torch.no_grad():
            model.weight.fill_(value)
        stopper.stop(loss, model)
    kept = getattr(stopper, "kept", None)
    assert not isinstance(kept, dict), say(
        "in `kept` there is a state dict, and a model is asked for. And a state dict isn't a copy: "
        "it changes when the model is trained on",
        "`kept` 里是一个状态字典，要的是模型。而且状态字典不是副本：模型接着训练，它也跟着变",
    )
    assert isinstance(kept, nn.Module), say(
        "the stopper has no model in `kept`",
        "stopper 的 `kept` 里没有模型",
    )
    assert kept is not model, say(
        "`kept` is the model itself, which goes on changing: keep a copy",
        "`kept` 就是模型本身，它还会继续变：要留一份副本",
    )
    value = kept.weight.item()
    assert value == 1, say(
        f"the best loss came with the weight 1, and the model in `kept` has {value:g}",
        f"损失最低时权重是 1，`kept` 里的模型却是 {value:g}",
    )


def asked_in_turn(stopper, losses: list[float]) -> list:
    """What it says to each loss."""
    model = nn.Linear(1, 1)
    return [stopper.stop(loss, model) for loss in losses]


def near(one: float, other: float) -> bool:
    """Whether two numbers are equal up to rounding."""
    return abs(one - other) < 1e-4
