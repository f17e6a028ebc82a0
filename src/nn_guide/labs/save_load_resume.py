"""The classifier and the checks of the lab "Save, load, resume"."""

import copy
from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check


class Classifier(nn.Module):
    """A network for the digits: a body to be used again, and a head that depends on the task."""

    def __init__(self, classes):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 16), nn.ReLU())
        self.head = nn.Linear(16, classes)

    def forward(self, x):
        return self.head(self.body(x))


def different(state, expected) -> list[str]:
    """The names in `expected` under which `state` has other numbers."""
    return [name for name, tensor in expected.items() if not torch.equal(state[name], tensor)]


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
        return nn.Sequential(OrderedDict(dome=nn.Linear(3, 4), module=nn.Linear(4, 2)))

    expected = build().state_dict()
    prefixed = {f"module.{key}": tensor.clone() for key, tensor in expected.items()}
    model = build()
    load(model, dict(prefixed))
    wrong = different(model.state_dict(), expected)
    assert not wrong, f"after load(model, state), the model doesn't have the state's {wrong}"
    del prefixed["module.dome.bias"]
    assert raises(lambda: load(build(), prefixed)), (
        "load(model, state) raises no error for a state without module.dome.bias"
    )


@check
def check_transfer(transfer):
    """Exercise 2: everything but the head."""
    old = {key: tensor.clone() for key, tensor in Classifier(10).state_dict().items()}
    for classes in (3, 10):
        model = Classifier(classes)
        expected = copy.deepcopy(model.state_dict())
        transfer(model, dict(old))
        now = model.state_dict()
        expected |= {key: tensor for key, tensor in old.items() if key.startswith("body.")}
        wrong = different(now, expected)
        loaded = [key for key in wrong if key.startswith("head.")]
        assert not loaded, f"with {classes} classes, transfer changes the model's {loaded}"
        assert not wrong, f"with {classes} classes, the model doesn't have the state's {wrong}"
    trunk = {key.replace("body.", "trunk."): tensor for key, tensor in old.items()}
    assert raises(lambda: transfer(Classifier(3), trunk)), (
        "no error is raised for a state that has trunk.* and no body.*"
    )
    deeper = old | {"body.4.weight": torch.ones(16, 16)}
    assert raises(lambda: transfer(Classifier(3), deeper)), (
        "no error is raised for a state with body.4.weight, which the model doesn't have"
    )


class Run:
    """A short run with everything that has a state."""

    def __init__(self, seed):
        torch.manual_seed(seed)
        self.model = nn.Sequential(nn.Linear(4, 8), nn.Dropout(0.5), nn.Linear(8, 1))
        self.optimizer = torch.optim.Adam(self.model.parameters(), lr=0.1)
        self.scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(self.optimizer, T_max=12)
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
        return nn.utils.parameters_to_vector(self.model.parameters()).detach()

    def averages(self):
        states = [self.optimizer.state[weight] for weight in self.model.parameters()]
        return torch.cat([state["exp_avg"].flatten() for state in states if state])


def next_numbers() -> list[list[float]]:
    """What the generators of the CPU and of the default device draw next, without moving them."""
    generators = [torch]
    if torch.accelerator.is_available():
        generators.append(torch.get_device_module())
    states = [module.get_rng_state() for module in generators]
    numbers = [torch.rand(3, device="cpu").tolist(), torch.rand(3).tolist()]
    for module, state in zip(generators, states, strict=True):
        module.set_rng_state(state)
    return numbers


@check
def check_checkpoint(checkpoint, restore):
    """Exercise 3: a checkpoint in memory from which a run resumes exactly."""
    run = Run(0).train(6)
    weights, averages = run.weights(), run.averages()
    rate, numbers = run.scheduler.get_last_lr(), next_numbers()
    saved = checkpoint(*run.parts, 6)
    end = run.train(6).weights()

    run = Run(1).train(2)
    step = restore(saved, *run.parts)
    assert step == 6, f"restore returns {step}, not 6"
    now = run.weights()
    assert not torch.equal(now, end), (
        "the restored model has the weights of step 12: checkpoint() kept references, and "
        "training went on"
    )
    assert torch.equal(now, weights), "the restored model doesn't have the weights of step 6"
    assert torch.equal(run.averages(), averages), (
        "the restored optimizer doesn't have the exp_avg of step 6"
    )
    restored = run.scheduler.last_epoch
    assert restored == 6, f"the restored scheduler has last_epoch={restored}, not 6"
    found = run.scheduler.get_last_lr()
    assert found == rate, f"the restored scheduler has get_last_lr() == {found}, not {rate}"
    assert next_numbers() == numbers, (
        "after restore(), the generator draws other numbers than after step 6"
    )
    assert torch.equal(run.train(6).weights(), end), (
        "the resumed run doesn't end at the weights of the uninterrupted one"
    )
    run = Run(2)
    restore(saved, *run.parts)
    assert torch.equal(run.train(6).weights(), end), (
        "restored a second time, the run ends elsewhere: the first one has changed the checkpoint"
    )
