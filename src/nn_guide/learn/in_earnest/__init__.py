"""Checks of the lesson "In earnest"."""

import tempfile
from pathlib import Path

import torch
from torch import nn

from nn_guide.labs import check, say


@check
def check_1(save, load):
    """Exercise 1: go on where you stopped."""
    x, y = torch.randn(20, 3), torch.randn(20, 1)
    for make in (adam, momentum):
        model = nn.Linear(3, 1)
        optimizer = make(model)
        steps(model, optimizer, x, y)
        with tempfile.TemporaryDirectory() as folder:
            file = str(Path(folder) / "checkpoint.pt")
            save(model, optimizer, file)
            assert Path(file).is_file(), say(
                "after save(model, optimizer, file) there is no such file",
                "调用 save(model, optimizer, file) 之后没有这个文件",
            )
            saved = model.weight.detach().clone()
            steps(model, optimizer, x, y)
            other = nn.Linear(3, 1)
            second = make(other)
            kept = other.weight
            load(other, second, file)
        assert other.weight is kept, say(
            "load replaces the parameters by new ones, which the optimizer doesn't know",
            "load 换上了新的参数，而优化器不认识它们",
        )
        assert not torch.equal(other.weight, model.weight), say(
            "what was loaded are the weights after the save: the file was written too late, or "
            "nothing was written to it",
            "载入的是保存之后的权重：文件写得太晚，或者根本没有写进去",
        )
        assert torch.equal(other.weight, saved), say(
            "after load, the new model has other weights than the saved one",
            "调用 load 之后，新模型的权重与保存的不同",
        )
        kind = type(second).__name__
        assert second.state, say(
            f"after load, {kind} is as new: its state was not saved, or not loaded",
            f"调用 load 之后，{kind} 还是全新的：它的状态没有保存，或者没有载入",
        )
        steps(other, second, x, y)
        apart = (other.weight - model.weight).abs().max().item()
        assert apart < 1e-6, say(
            f"with {kind}, the weights differ by {apart:.4f} from a training without interruption",
            f"用 {kind} 时，权重与不中断的训练相差 {apart:.4f}",
        )


def adam(model):
    """An optimizer that keeps means of gradients."""
    return torch.optim.Adam(model.parameters(), lr=0.1)


def momentum(model):
    """An optimizer that keeps a velocity."""
    return torch.optim.SGD(model.parameters(), lr=0.05, momentum=0.9)


def steps(model, optimizer, x, y) -> None:
    """Ten steps of training."""
    for _ in range(10):
        optimizer.zero_grad()
        nn.functional.mse_loss(model(x), y).backward()
        optimizer.step()


class Forgetful(nn.Module):
    """A model of which some parameters get no gradient: one layer isn't used, one is detached,
    one gets only zeros because ReLU lets nothing through."""

    def __init__(self, *, healthy: bool = False):
        super().__init__()
        self.healthy = healthy
        self.first, self.second, self.third = nn.Linear(2, 4), nn.Linear(4, 4), nn.Linear(2, 4)
        self.unused, self.out = nn.Linear(2, 1), nn.Linear(4, 1)

    def forward(self, x):
        dead = (self.third(x) - 1000).relu()
        if self.healthy:
            return self.out(self.second(self.first(x)) + self.third(x)) + self.unused(x)
        return self.out(self.second(self.first(x).detach()) + dead)


@check
def check_2(forgotten):
    """Exercise 2: who was forgotten?"""
    x, y = torch.randn(6, 2), torch.randn(6, 1)
    want = [
        f"{layer}.{kind}" for layer in ("first", "third", "unused") for kind in ("weight", "bias")
    ]
    model = Forgetful()
    got = forgotten(model, x, y)
    kind = type(got).__name__
    assert got is not None, say(
        "forgotten(model, x, y) returns None: is there a `return`?",
        "forgotten(model, x, y) 返回的是 None：是不是漏了 `return`？",
    )
    assert isinstance(got, list | tuple | set), say(
        f"forgotten(model, x, y) returns {kind}, not a list of names",
        f"forgotten(model, x, y) 返回的是 {kind}，不是名字的列表",
    )
    assert all(isinstance(name, str) for name in got), say(
        "forgotten(model, x, y) returns parameters, not their names",
        "forgotten(model, x, y) 返回的是参数，不是它们的名字",
    )
    names = sorted(got)
    others = sorted({name for name, _ in model.named_parameters()} - set(want))
    assert names != others, say(
        "it returns the names of those that got a gradient: the wrong way round",
        "返回的是有梯度的那些名字：反了",
    )
    assert names != sorted(n for n in want if "third" not in n), say(
        "third.weight got a gradient of zeros only, and is missing in the list",
        "third.weight 的梯度全是 0，名单里没有它",
    )
    assert names != ["third.bias", "third.weight"], say(
        "unused.weight has no gradient at all, `.grad` is None, and is missing in the list",
        "unused.weight 根本没有梯度，`.grad` 是 None，名单里没有它",
    )
    assert names == sorted(want), say(
        f"the list is {names}, not {sorted(want)}",
        f"名单是 {names}，应为 {sorted(want)}",
    )
    healthy = Forgetful(healthy=True)
    got = list(forgotten(healthy, x, y))
    assert got == [], say(
        f"for a model of which all parameters get a gradient, the list is {got}, not empty",
        f"所有参数都有梯度的模型，名单却是 {got}，应为空",
    )
    healthy.healthy = False
    got = sorted(forgotten(healthy, x, y))
    assert got == sorted(want), say(
        f"called a second time, with old gradients in the model, the list is {got}: clear the "
        "gradients first",
        f"第二次调用时，模型里还留着旧的梯度，名单成了 {got}：先把梯度清掉",
    )


@check
def check_3(Net, train):  # noqa: N803
    """Exercise 3: three faults."""
    net = Net()
    count = sum(p.numel() for p in net.parameters())
    assert count != 51, say(
        "Net() has 51 parameters: those of the first layer are missing",
        "Net() 有 51 个参数：少了第一层的",
    )
    assert count >= 131, say(
        f"Net() has {count} parameters, not 131",
        f"Net() 有 {count} 个参数，应为 131 个",
    )
    x, y = torch.randn(6, 4), torch.tensor([0, 1, 2, 0, 1, 2])
    sums = net(x).sum(dim=1)
    assert not torch.allclose(sums, torch.ones(6), atol=1e-4), say(
        "the outputs add up to 1: there is still a softmax before the loss",
        "输出加起来是 1：损失之前还有一个 softmax",
    )
    assert not torch.allclose(net(x).exp().sum(dim=1), torch.ones(6), atol=1e-4), say(
        "the exponentials of the outputs add up to 1: a log-softmax is not needed before this loss",
        "输出取指数之后加起来是 1：这个损失之前不需要 log-softmax",
    )
    before = [p.detach().clone() for p in net.parameters()]
    added = old_gradients(net)
    losses = train(net, x, y)
    assert losses is not None, say(
        "train(model, x, y) returns None, not the losses",
        "train(model, x, y) 返回的是 None，不是各步的损失",
    )
    assert not added, say(
        "the gradients of all steps are added up: one of the four moves of the loop is missing",
        "每一步的梯度都加在了一起：循环的四个动作少了一个",
    )
    assert any(not torch.equal(a, b) for a, b in zip(before, net.parameters(), strict=True)), say(
        "after the training, the weights are those of before: gradients cleared too early, or no "
        "step",
        "训练之后权重没有变：梯度清得太早，或者没有走步",
    )
    last = float(losses[-1])
    assert last < 0.05, say(
        f"after {len(losses)} steps on six examples the loss is {last:.2f}, not near 0",
        f"六个样本训练 {len(losses)} 步之后损失是 {last:.2f}，没有接近 0",
    )


def old_gradients(net) -> list[int]:
    """A list that gets an entry whenever a gradient is added to an old one."""
    found: list[int] = []
    new: dict[int, torch.Tensor] = {}

    def remember(number):
        return lambda gradient: new.update({number: gradient.detach().clone()})

    def compare(number):
        return lambda p: found.extend([number] * (not torch.equal(p.grad, new[number])))

    for number, p in enumerate(net.parameters()):
        p.register_hook(remember(number))
        p.register_post_accumulate_grad_hook(compare(number))
    return found
