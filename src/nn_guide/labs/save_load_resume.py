"""The classifier and the checks of the lab "Save, load, resume"."""

import copy
from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check, say
from nn_guide.labs.digits import digits as digits


class Classifier(nn.Module):
    """A network for the digits: a body to be used again, and a head
    that depends on the task."""

    def __init__(self, classes):
        super().__init__()
        self.body = nn.Sequential(
            nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU()
        )
        self.head = nn.Linear(16, classes)

    def forward(self, x):
        return self.head(self.body(x))


def different(state, expected) -> list[str]:
    """The names in `expected` under which `state` has other numbers."""
    return [
        name
        for name, tensor in expected.items()
        if not torch.equal(state[name], tensor)
    ]


def raises(action) -> bool:
    """Whether the action raises an error."""
    try:
        action()
    except Exception:
        return True
    return False


@check
def check_load(load):
    """Exercise 1: keys with a prefix."""

    def build():
        return nn.Sequential(
            OrderedDict(dome=nn.Linear(3, 4), module=nn.Linear(4, 2))
        )

    expected = build().state_dict()
    prefixed = {
        f"module.{key}": tensor.clone()
        for key, tensor in expected.items()
    }
    model = build()
    load(model, dict(prefixed))
    wrong = different(model.state_dict(), expected)
    assert not wrong, say(
        "after load(model, state), the model doesn't have the state's "
        f"{wrong}",
        f"load(model, state) 之后，模型的 {wrong} 与 state 里的不同",
    )
    fewer = {
        key: tensor
        for key, tensor in prefixed.items()
        if key != "module.dome.bias"
    }
    assert raises(lambda: load(build(), fewer)), say(
        "load(model, state) raises no error for a state without "
        "module.dome.bias",
        "state 里缺少 module.dome.bias，load(model, state) 却没有报错",
    )
    more = prefixed | {"module.extra.bias": torch.ones(2)}
    assert raises(lambda: load(build(), more)), say(
        "load(model, state) raises no error for a state with "
        "module.extra.bias, which the model doesn't have",
        "state 里多出模型没有的 module.extra.bias，"
        "load(model, state) 却没有报错",
    )


@check
def check_transfer(transfer):
    """Exercise 2: everything but the head."""
    old = {
        key: tensor.clone()
        for key, tensor in Classifier(10).state_dict().items()
    }
    for classes in (3, 10):
        model = Classifier(classes)
        expected = copy.deepcopy(model.state_dict())
        transfer(model, dict(old))
        now = model.state_dict()
        expected |= {
            key: tensor
            for key, tensor in old.items()
            if key.startswith("body.")
        }
        names = sorted(set(now) ^ set(expected))
        assert not names, say(
            "after transfer, the model's state_dict() differs in the "
            f"names {names}",
            f"transfer 之后，模型的 state_dict() 里多出或缺少 {names}",
        )
        wrong = different(now, expected)
        loaded = [key for key in wrong if key.startswith("head.")]
        assert not loaded, say(
            f"with {classes} classes, transfer changes the model's "
            f"{loaded}",
            f"模型有 {classes} 个类别时，transfer 改动了 {loaded}",
        )
        assert not wrong, say(
            f"with {classes} classes, the model doesn't have the "
            f"state's {wrong}",
            f"模型有 {classes} 个类别时，{wrong} 与 state 里的不同",
        )
    trunk = {
        key.replace("body.", "trunk."): tensor
        for key, tensor in old.items()
    }
    assert raises(lambda: transfer(Classifier(3), trunk)), say(
        "no error is raised for a state that has trunk.* and no body.*",
        "state 里没有 body.*，只有 trunk.*，却没有报错",
    )
    shallower = {
        key: tensor
        for key, tensor in old.items()
        if key != "body.2.bias"
    }
    assert raises(lambda: transfer(Classifier(3), shallower)), say(
        "no error is raised for a state without body.2.bias",
        "state 里缺少 body.2.bias，却没有报错",
    )
    deeper = old | {"body.4.weight": torch.ones(16, 16)}
    assert raises(lambda: transfer(Classifier(3), deeper)), say(
        "no error is raised for a state with body.4.weight, which the "
        "model doesn't have",
        "state 里多出模型没有的 body.4.weight，却没有报错",
    )


class Run:
    """A short run with everything that has a state."""

    def __init__(self, seed):
        torch.manual_seed(seed)
        self.model = nn.Sequential(
            nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1)
        )
        self.optimizer = torch.optim.Adam(
            self.model.parameters(), lr=0.1
        )
        self.scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(
            self.optimizer, T_max=12
        )
        self.parts = self.model, self.optimizer, self.scheduler

    def train(self, steps):
        for _ in range(steps):
            x = torch.randn(16, 4)
            loss = F.mse_loss(self.model(x), x.sum(1, keepdim=True))
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()
            self.scheduler.step()
        return self

    def weights(self):
        return nn.utils.parameters_to_vector(
            self.model.parameters()
        ).detach()

    def averages(self):
        states = [
            self.optimizer.state[weight]
            for weight in self.model.parameters()
        ]
        return torch.cat(
            [state["exp_avg"].flatten() for state in states if state]
        )


def next_numbers() -> list[list[float]]:
    """What the generators of the CPU and of the default device draw
    next, without moving them."""
    generators = [torch]
    if torch.accelerator.is_available():
        generators.append(torch.get_device_module())
    states = [module.get_rng_state() for module in generators]
    numbers = [
        torch.rand(3, device="cpu").tolist(),
        torch.rand(3).tolist(),
    ]
    for module, state in zip(generators, states, strict=True):
        module.set_rng_state(state)
    return numbers


@check
def check_checkpoint(checkpoint, restore):
    """Exercise 3: a checkpoint in memory from which a run resumes
    exactly."""
    run = Run(0).train(6)
    weights, averages = run.weights(), run.averages()
    rate, numbers = run.scheduler.get_last_lr(), next_numbers()
    saved = checkpoint(*run.parts, 6)
    assert saved is not None, say(
        "checkpoint(…) returns None: is there a `return`?",
        "checkpoint(…) 返回的是 None：是不是漏了 `return`？",
    )
    end = run.train(6).weights()

    run = Run(1).train(2)
    step = restore(saved, *run.parts)
    assert step == 6, say(
        f"restore(…) returns {step}, not 6, the step of the checkpoint",
        f"restore(…) 返回的是 {step}，应为检查点的步数 6",
    )
    now = run.weights()
    assert not torch.equal(now, end), say(
        "the restored model has the weights of step 12: checkpoint() "
        "kept references, and training went on",
        "恢复的模型是第 12 步的权重：checkpoint() 保存的是引用，"
        "后来的训练改动了它",
    )
    assert torch.equal(now, weights), say(
        "the restored model doesn't have the weights of step 6",
        "恢复的模型不是第 6 步的权重",
    )
    held = {
        id(weight)
        for group in run.optimizer.param_groups
        for weight in group["params"]
    }
    assert held == {id(weight) for weight in run.model.parameters()}, (
        say(
            "after restore(), the optimizer holds other parameters "
            "than the model",
            "restore() 之后，优化器里的参数不再是模型的参数",
        )
    )
    assert torch.equal(run.averages(), averages), say(
        "the restored optimizer doesn't have the exp_avg of step 6",
        "恢复的优化器，exp_avg 不是第 6 步的",
    )
    restored = run.scheduler.last_epoch
    assert restored == 6, say(
        f"the restored scheduler has last_epoch={restored}, not 6",
        f"恢复的调度器，last_epoch 是 {restored}，应为 6",
    )
    found = run.scheduler.get_last_lr()
    assert found == rate, say(
        f"the restored scheduler has get_last_lr() == {found}, not "
        f"{rate}",
        f"恢复的调度器，get_last_lr() 是 {found}，应为 {rate}",
    )
    assert next_numbers() == numbers, say(
        "after restore(), the generator draws other numbers than "
        "after step 6",
        "restore() 之后，生成器产生的随机数与第 6 步之后的不同",
    )
    assert torch.equal(run.train(6).weights(), end), say(
        "the resumed run doesn't end at the weights of the "
        "uninterrupted one",
        "恢复之后再训练 6 步，得到的权重与没有中断的训练不同",
    )
    run = Run(2)
    restore(saved, *run.parts)
    assert torch.equal(run.train(6).weights(), end), say(
        "restored a second time, the run ends elsewhere: the first "
        "one has changed the checkpoint",
        "第二次恢复之后，训练的终点不同：前一次恢复的训练改动了检查点",
    )
