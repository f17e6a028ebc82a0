"""The idea and the checks of the lab "Reproducible or not"."""

import copy
import random

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.labs import check


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
    """What is drawn next after all streams have been seeded and the action was taken."""
    states = np.random.get_state(), random.getstate()
    torch.manual_seed(7)
    np.random.seed(7)
    random.seed(7)
    action()
    numbers = next_numbers()
    np.random.set_state(states[0])
    random.setstate(states[1])
    return numbers


@check
def check_shuffled(shuffled):
    """Exercise 1: a function with a seed that leaves the caller's stream alone."""
    rows = torch.arange(40.0).reshape(20, 2)
    original = rows.clone()
    result = shuffled(rows, 1)
    assert result is not None, "shuffled(x, 1) returns None"
    assert torch.equal(rows, original), "shuffled(x, 1) changes x itself"
    found = sorted(map(tuple, result.tolist()))
    assert found == sorted(map(tuple, rows.tolist())), "shuffled(x, 1) doesn't have the rows of x"
    torch.rand(5)
    assert torch.equal(result, shuffled(rows, 1)), (
        "shuffled(x, 1) gives another order when it is called again"
    )
    orders = {tuple(shuffled(rows, seed)[:, 0].tolist()) for seed in range(5)}
    assert len(orders) == 5, f"seeds 0 to 4 give {len(orders)} different order(s), not 5"
    wanted = numbers_after(lambda: None)
    drawn = numbers_after(lambda: shuffled(rows, 1))
    names = "torch.rand(3)", 'torch.rand(3, device="cpu")', "np.random.rand(3)", "random.random()"
    for name, got, expected in zip(names, drawn, wanted, strict=True):
        assert got == expected, f"after shuffled(x, 1), {name} gives other numbers than without it"


class Run:
    """A model with its optimizer and the generator of its batches."""

    x = torch.linspace(-1, 1, 120, device="cpu").reshape(40, 3)

    def __init__(self, seed):
        torch.manual_seed(seed)
        self.model = nn.Linear(3, 1)
        self.optimizer = torch.optim.SGD(self.model.parameters(), lr=0.01, momentum=0.9)
        device = self.model.weight.device
        self.generator = torch.Generator(device).manual_seed(seed)
        self.data = self.x.to(device)

    def train(self):
        for _ in range(5):
            batch = torch.randperm(40, generator=self.generator)[:8]
            rows = self.data[batch]
            loss = F.mse_loss(self.model(rows), rows.square().sum(dim=1, keepdim=True))
            self.optimizer.zero_grad()
            loss.backward()
            self.optimizer.step()

    def parts(self):
        return self.model, self.optimizer, self.generator

    def weights(self):
        return [p.detach().clone() for p in self.model.parameters()]

    def momenta(self):
        states = [self.optimizer.state.get(p, {}) for p in self.model.parameters()]
        found = [state.get("momentum_buffer") for state in states]
        return None if any(m is None for m in found) else [m.clone() for m in found]


def same(some, others) -> bool:
    """Whether the tensors are equal, one by one and to the last bit."""
    return all(torch.equal(a, b) for a, b in zip(some, others, strict=True))


@check
def check_resume(save, load):
    """Exercise 2: resume exactly."""
    run = Run(seed=0)
    run.train()
    checkpoint = save(*run.parts())
    assert checkpoint is not None, "save(model, optimizer, generator) returns None"
    weights, momenta = run.weights(), run.momenta()
    state = run.generator.get_state().clone()
    groups = copy.deepcopy(run.optimizer.param_groups)
    run.train()

    resumed = Run(seed=1)
    for group in resumed.optimizer.param_groups:
        group["lr"] = 0.5
    load(checkpoint, *resumed.parts())
    assert not same(resumed.weights(), run.weights()), (
        "load brings back the weights of step 10, not of step 5: the training after save has "
        "changed the checkpoint"
    )
    assert same(resumed.weights(), weights), "after load, the weights are not those at save"
    assert resumed.momenta() is not None, "after load, the optimizer has no momentum"
    assert not same(resumed.momenta(), run.momenta()), (
        "load brings back the momentum of step 10, not of step 5: the training after save has "
        "changed the checkpoint"
    )
    assert same(resumed.momenta(), momenta), "after load, the momentum is not that at save"
    got, wanted = resumed.optimizer.param_groups[0]["lr"], groups[0]["lr"]
    assert got == wanted, f"after load, the optimizer's lr is {got}, not {wanted}"
    assert torch.equal(resumed.generator.get_state(), state), (
        "after load, the generator is not where it was at save: the next batches are others"
    )
    resumed.train()
    assert same(resumed.weights(), run.weights()), (
        "5 steps after load, the weights are not those of the run that never stopped"
    )


@check
def check_compare(compare):
    """Exercise 3: two models, compared seed by seed."""
    called = {"a": [], "b": []}

    def accuracy(name, seed):
        called[name].append(seed)
        common = (7919 * seed % 31) / 10
        return 90 + common + (0.5 + (seed * seed % 7) / 20 if name == "b" else 0)

    seeds = list(range(10))
    differences = torch.tensor([accuracy("b", s) - accuracy("a", s) for s in seeds])
    called["a"].clear(), called["b"].clear()
    answer = compare(lambda s: accuracy("a", s), lambda s: accuracy("b", s), seeds)
    mean, error = (float(number) for number in answer)
    used = sorted(called["a"]), sorted(called["b"])
    assert used[0] == seeds, f"of the seeds {seeds}, train_a got {used[0]}"
    assert used[1] == seeds, f"of the seeds {seeds}, train_b got {used[1]}"
    wanted = differences.mean().item()
    assert abs(mean - wanted) < 0.001, f"the mean difference is {mean:.2f}, not {wanted:.2f}"
    wanted = (differences.std() / len(seeds) ** 0.5).item()
    spread = differences.std().item()
    assert abs(error - spread) > 0.001, (
        f"{error:.2f} is how far one difference is off; the mean of {len(seeds)} is less uncertain"
    )
    assert abs(error - wanted) < 0.001, (
        f"the standard error is {error:.2f}, but the differences "
        f"scatter around their mean so little that it is {wanted:.2f}"
    )
