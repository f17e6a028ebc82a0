"""The idea and the checks of the lab "Reproducible or not"."""

import random
from collections import Counter

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, is_tensor, say
from nn_guide.labs.digits import digits as digits


class Idea(nn.Module):
    """A network for the digits, with an idea."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(64, 32)
        self.gate = nn.Linear(32, 32)
        self.output = nn.Linear(32, 10)

    def forward(self, x):
        x = F.relu(self.hidden(x))
        return self.output(x)


def next_numbers() -> list[list[float]]:
    """What the default device, the CPU, NumPy and Python draw next."""
    return [
        torch.rand(3).tolist(),
        torch.rand(3, device="cpu").tolist(),
        np.random.rand(3).tolist(),
        [random.random()],
    ]


def numbers_after(action) -> list[list[float]]:
    """What is drawn next after all streams have been seeded and the
    action was taken."""
    states = np.random.get_state(), random.getstate()
    torch.manual_seed(7)
    np.random.seed(7)
    random.seed(7)
    try:
        action()
        return next_numbers()
    finally:
        np.random.set_state(states[0])
        random.setstate(states[1])


@check
def check_shuffled(shuffled):
    """Exercise 1: a function with a seed that leaves the caller's
    stream alone."""
    rows = torch.arange(40.0).reshape(20, 2)
    original = rows.clone()
    result = shuffled(rows, 1)
    is_tensor(result, "shuffled(x, 1)", (20, 2))
    assert torch.equal(rows, original), say(
        "shuffled(x, 1) changes x itself",
        "shuffled(x, 1) 改动了 x 本身",
    )
    found = sorted(map(tuple, result.tolist()))
    assert found == sorted(map(tuple, rows.tolist())), say(
        "shuffled(x, 1) doesn't have the rows of x",
        "shuffled(x, 1) 的各行不是 x 的各行",
    )
    torch.rand(5)
    assert torch.equal(result, shuffled(rows, 1)), say(
        "shuffled(x, 1) gives another order when it is called again",
        "再调用一次，shuffled(x, 1) 的顺序就变了",
    )
    orders = {
        tuple(shuffled(rows, seed)[:, 0].tolist()) for seed in range(5)
    }
    assert len(orders) == 5, say(
        f"seeds 0 to 4 give {len(orders)} different order(s), not 5",
        f"种子取 0 到 4，只得到 {len(orders)} 种顺序，应为 5 种",
    )
    steps = Counter((shuffled(rows, 1)[:, 0].diff() % 40).tolist())
    assert max(steps.values()) < 10, say(
        "in shuffled(x, 1) most rows still follow each other at the "
        "same distance: the order is not random",
        "在 shuffled(x, 1) 里，大多数相邻行的间隔仍然相同："
        "顺序不是随机的",
    )
    wanted = numbers_after(lambda: None)
    drawn = numbers_after(lambda: shuffled(rows, 1))
    names = (
        "torch.rand(3)",
        'torch.rand(3, device="cpu")',
        "np.random.rand(3)",
        "random.random()",
    )
    for name, got, expected in zip(names, drawn, wanted, strict=True):
        assert got == expected, say(
            f"after shuffled(x, 1), {name} gives other numbers than "
            "without it",
            f"调用 shuffled(x, 1) 之后，{name} 的结果与没调用过时不同",
        )


class Run:
    """A model with its optimizer and the generator of its batches."""

    x = torch.linspace(-1, 1, 120, device="cpu").reshape(40, 3)

    def __init__(self, seed):
        torch.manual_seed(seed)
        self.model = nn.Linear(3, 1)
        self.optimizer = torch.optim.SGD(
            self.model.parameters(), lr=0.01, momentum=0.9
        )
        device = self.model.weight.device
        self.generator = torch.Generator(device).manual_seed(seed)
        self.data = self.x.to(device)

    def train(self):
        for _ in range(5):
            batch = torch.randperm(40, generator=self.generator)[:8]
            rows = self.data[batch]
            loss = F.mse_loss(
                self.model(rows), rows.square().sum(dim=1, keepdim=True)
            )
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()

    def parts(self):
        return self.model, self.optimizer, self.generator

    def weights(self):
        return [p.detach().clone() for p in self.model.parameters()]

    def momenta(self):
        states = [
            self.optimizer.state.get(p, {})
            for p in self.model.parameters()
        ]
        found = [state.get("momentum_buffer") for state in states]
        return (
            None
            if any(m is None for m in found)
            else [m.clone() for m in found]
        )


def same(some, others) -> bool:
    """Whether the tensors are equal, one by one and to the last bit."""
    return all(
        torch.equal(a, b) for a, b in zip(some, others, strict=True)
    )


@check
def check_resume(save, load):
    """Exercise 2: resume exactly."""
    run = Run(seed=0)
    run.train()
    checkpoint = save(*run.parts())
    assert checkpoint is not None, say(
        "save(model, optimizer, generator) returns None: is there a "
        "`return`?",
        "save(model, optimizer, generator) 返回的是 None："
        "是不是漏了 `return`？",
    )
    weights, momenta = run.weights(), run.momenta()
    state = run.generator.get_state().clone()
    run.train()

    resumed = Run(seed=1)
    load(checkpoint, *resumed.parts())
    assert not same(resumed.weights(), run.weights()), say(
        "load brings back the weights of step 10, not of step 5: the "
        "training after save has changed the checkpoint",
        "load 恢复的是第 10 步的权重，不是第 5 步的："
        "save 之后的训练改动了检查点",
    )
    assert same(resumed.weights(), weights), say(
        "after load, the weights are not those at save",
        "load 之后，权重与 save 时的不同",
    )
    held = {
        id(p)
        for group in resumed.optimizer.param_groups
        for p in group["params"]
    }
    assert held == {id(p) for p in resumed.model.parameters()}, say(
        "after load, the optimizer holds other parameters than the "
        "model",
        "load 之后，优化器里的参数不再是模型的参数",
    )
    assert resumed.momenta() is not None, say(
        "after load, the optimizer has no momentum",
        "load 之后，优化器里没有动量",
    )
    assert not same(resumed.momenta(), run.momenta()), say(
        "load brings back the momentum of step 10, not of step 5: the "
        "training after save has changed the checkpoint",
        "load 恢复的是第 10 步的动量，不是第 5 步的："
        "save 之后的训练改动了检查点",
    )
    assert same(resumed.momenta(), momenta), say(
        "after load, the momentum is not that at save",
        "load 之后，动量与 save 时的不同",
    )
    assert torch.equal(resumed.generator.get_state(), state), say(
        "after load, the generator is not where it was at save: the "
        "next batches are others",
        "load 之后，生成器没有回到 save 时的状态，接下来的批次会不同",
    )
    resumed.train()
    assert same(resumed.weights(), run.weights()), say(
        "5 steps after load, the weights are not those of the run "
        "that never stopped",
        "load 之后再走 5 步，权重与没停过的训练不同",
    )


@check
def check_compare(compare):
    """Exercise 3: two models, compared seed by seed."""
    called = {"a": set(), "b": set()}

    def accuracy(name, seed):
        called[name].add(seed)
        common = (7919 * seed % 31) / 10
        return (
            90
            + common
            + (0.5 + (seed * seed % 7) / 20 if name == "b" else 0)
        )

    seeds = list(range(10))
    differences = torch.tensor(
        [accuracy("b", seed) - accuracy("a", seed) for seed in seeds]
    )
    called["a"].clear(), called["b"].clear()
    answer = compare(
        lambda seed: accuracy("a", seed),
        lambda seed: accuracy("b", seed),
        list(seeds),
    )
    kind, missing = type(answer).__name__, answer is None
    pair = hasattr(answer, "__len__") and len(answer) == 2
    pair = pair and all(
        torch.as_tensor(number).numel() == 1 for number in answer
    )
    assert pair, say(
        f"compare(…) returns {kind}, not a pair of numbers, (mean, "
        "error)" + (": is there a `return`?" if missing else ""),
        f"compare(…) 返回的是 {kind}，应为一对数（平均值、标准误差）"
        + ("：是不是漏了 `return`？" if missing else ""),
    )
    mean, error = (float(number) for number in answer)
    for name, used in called.items():
        assert used == set(seeds), say(
            f"of the seeds {seeds}, train_{name} got {sorted(used)}",
            f"种子是 {seeds}，train_{name} 得到的却是 {sorted(used)}",
        )
    wanted, spread = differences.mean().item(), differences.std().item()
    assert abs(mean - wanted) < 0.001, say(
        f"the mean of train_b minus train_a is {wanted:.3f}, not "
        f"{mean:.3f}",
        f"train_b 减 train_a 的平均值应为 {wanted:.3f}，"
        f"不是 {mean:.3f}",
    )
    count = len(seeds)
    assert abs(error - spread) > 0.001, say(
        f"{error:.2f} is how far one difference is off; the mean of "
        f"{count} is less uncertain",
        f"{error:.2f} 是单个差值的标准差；{count} 个差值的平均值，"
        "误差没有这么大",
    )
    error_with_n = differences.std(correction=0).item() / count**0.5
    assert abs(error - error_with_n) > 0.0005, say(
        f"{error:.4f} is a bit too small: the standard deviation of a "
        f"sample divides the squares by n - 1 = {count - 1}, not by n",
        f"{error:.4f} 略微偏小：样本标准差要除以 n - 1 = {count - 1}，"
        "不是除以 n",
    )
    wanted = spread / count**0.5
    assert abs(error - wanted) < 0.001, say(
        f"the standard error is {error:.2f}, but the differences "
        f"scatter around their mean so little that it is {wanted:.2f}",
        f"标准误差算成了 {error:.2f}，而各个差值很接近它们的平均值，"
        f"标准误差其实只有 {wanted:.2f}",
    )
