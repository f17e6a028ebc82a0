"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

ACCURACY = """import torch


def accuracy(model, x, y):
    {}
"""

DROP = """import torch
from torch import nn
from torch.nn import functional as F


class Drop(nn.Module):
    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        {}
"""

STOPPER = """import copy


class Stopper:
    def __init__(self, patience):
        self.patience, self.best, self.waited = patience, float("inf"), 0

    def stop(self, loss, model):
        if {better}:
            self.best, self.kept = loss, {kept}
            {reset}
        else:
            self.waited += 1
        return {done}
"""


def stopper(
    better="loss < self.best",
    kept="copy.deepcopy(model)",
    reset="self.waited = 0",
    done="self.waited >= self.patience",
):
    return STOPPER.format(better=better, kept=kept, reset=reset, done=done)


FROM_THE_LAST = """import copy


class Stopper:
    def __init__(self, patience):
        self.patience, self.best, self.last, self.waited = patience, float("inf"), float("inf"), 0

    def stop(self, loss, model):
        self.waited = 0 if loss < self.last else self.waited + 1
        self.last = loss
        if loss < self.best:
            self.best, self.kept = loss, copy.deepcopy(model)
        return self.waited >= self.patience
"""

MEAN = "(model(x).argmax(dim=1) == y).float().mean().item()"

STARTS = [
    "asked twice, accuracy(…) says",
    "Drop(0.2) leaves a kept 3 at 3",
    "after the losses 3, 4, 2, 5 a Stopper(2) stops",
]

RIGHT = [
    (
        1,
        ACCURACY.format(
            f"was = model.training\n    model.eval()\n    with torch.no_grad():\n"
            f"        result = {MEAN}\n    if was:\n        model.train()\n    return result"
        ),
    ),
    (
        1,
        ACCURACY.format(f"import copy\n    model = copy.deepcopy(model).eval()\n    return {MEAN}"),
    ),
    (
        1,
        ACCURACY.format(
            "was = model.training\n    logits = model.eval()(x)\n    model.train(was)\n"
            "    return (logits.max(dim=1).indices == y).sum() / len(y)"
        ),
    ),
    (2, DROP.format("return F.dropout(x, self.p, self.training)")),
    (
        2,
        DROP.format(
            "if self.training:\n            keep = torch.rand(x.shape) < 1 - self.p\n"
            "            x = torch.where(keep, x / (1 - self.p), 0.0)\n        return x"
        ),
    ),
    (
        2,
        DROP.format(
            "if not self.training:\n            return x\n"
            "        keep = torch.bernoulli(torch.full(x.shape, 1 - self.p))\n"
            "        return x * keep / (1 - self.p)"
        ),
    ),
    (3, stopper(kept="copy.copy(copy.deepcopy(model))")),
    (3, stopper(better="not loss >= self.best")),
    (3, stopper(done="not self.waited < self.patience")),
    (
        3,
        """import copy


class Stopper:
    def __init__(self, patience):
        self.patience, self.losses = patience, []

    def stop(self, loss, model):
        if not self.losses or loss < min(self.losses):
            self.kept = copy.deepcopy(model)
        self.losses.append(loss)
        best = self.losses.index(min(self.losses))
        return len(self.losses) - 1 - best >= self.patience
""",
    ),
]

WRONG = [
    (1, ACCURACY.format(f"model.eval()\n    return {MEAN}"), "afterwards it is in evaluation mode"),
    (
        1,
        ACCURACY.format(f"model.eval()\n    got = {MEAN}\n    model.train()\n    return got"),
        "the model came in evaluation mode",
    ),
    (1, ACCURACY.format(f"with torch.no_grad():\n        return {MEAN}"), "asked twice"),
    (
        1,
        ACCURACY.format(f"model.eval()\n    return {MEAN.replace('mean', 'sum')}"),
        "the number of right answers",
    ),
    (
        1,
        ACCURACY.format(f"model.eval()\n    return {MEAN.replace('==', '!=')}"),
        "the share of wrong",
    ),
    (1, ACCURACY.format(f"model.eval()\n    {MEAN}"), "returns None"),
    (
        2,
        DROP.format("return x * (torch.rand(x.shape) > self.p) / (1 - self.p)"),
        "in evaluation mode, Drop(0.2) changes",
    ),
    (
        2,
        DROP.format("return x * (torch.rand(x.shape) < self.p) / self.p"),
        "are swapped",
    ),
    (
        2,
        DROP.format(
            "if not self.training:\n            return x\n"
            "        return x * (torch.rand(x.shape) > self.p) / self.p"
        ),
        "it divides by p",
    ),
    (
        2,
        DROP.format(
            "if not self.training:\n            return x * (1 - self.p)\n"
            "        return x * (torch.rand(x.shape) > self.p)"
        ),
        "leaves a kept 3 at 3",
    ),
    (
        2,
        DROP.format(
            "torch.manual_seed(0)\n        if not self.training:\n            return x\n"
            "        return x * (torch.rand(x.shape) > self.p) / (1 - self.p)"
        ),
        "it drops the same numbers",
    ),
    (3, stopper(kept="model"), "`kept` is the model itself"),
    (3, stopper(reset="pass"), "the waiting begins anew"),
    (3, stopper(done="self.waited > self.patience"), "goes on: two losses in a row"),
    (3, stopper(better="loss <= self.best"), "a loss that stays at 3"),
    (3, stopper(kept="None"), "has no model in `kept`"),
    (3, stopper(kept="model.state_dict()"), "a state dict isn't a copy"),
    (3, FROM_THE_LAST, "3 is lower than 4, but not than the best"),
]
