"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

FILES = """import torch


def save(model, optimizer, file):
    {}


def load(model, optimizer, file):
    {}
"""

NAMES = "import torch\nfrom torch import nn\n\n\ndef forgotten(model, x, y):\n    {}\n"

BACKWARD = "model.zero_grad()\n    nn.MSELoss()(model(x), y).backward()\n    "

NET = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(4, 16)
        self.out = nn.Linear(16, 3)

    def forward(self, x):
        return {}


def train(model, x, y):
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    losses = []
    for _ in range(200):
        loss = nn.functional.cross_entropy(model(x), y)
        {}
        losses.append(loss.item())
    return losses
"""

LOGITS = "self.out(self.first(x).relu())"
MOVES = "optimizer.zero_grad()\n        loss.backward()\n        optimizer.step()"
PAIR = "torch.save((model.state_dict(), optimizer.state_dict()), file)"

STARTS = [
    "after load, Adam is as new",
    "the list is [], not",
    "Net() has 51 parameters",
]

RIGHT = [
    (
        1,
        FILES.format(
            PAIR,
            "one, two = torch.load(file)\n    model.load_state_dict(one)\n"
            "    optimizer.load_state_dict(two)",
        ),
    ),
    (
        1,
        FILES.format(
            "torch.save([part.state_dict() for part in (model, optimizer)], file)",
            "for part, state in zip((model, optimizer), torch.load(file)):\n"
            "        part.load_state_dict(state)",
        ),
    ),
    (
        1,
        FILES.format(
            "torch.save({'m': model.state_dict(), 'o': optimizer.state_dict(), 'step': 3}, file)",
            "s = torch.load(file, weights_only=True)\n    model.load_state_dict(s['m'])\n"
            "    optimizer.load_state_dict(s['o'])",
        ),
    ),
    (
        2,
        NAMES.format(
            BACKWARD + "return [n for n, p in model.named_parameters() "
            "if p.grad is None or not p.grad.any()]"
        ),
    ),
    (
        2,
        NAMES.format(
            "loss = ((model(x) - y) ** 2).mean()\n    names, parts = "
            "zip(*model.named_parameters())\n    found = torch.autograd.grad(loss, parts, "
            "allow_unused=True)\n    return [n for n, g in zip(names, found) "
            "if g is None or g.abs().sum() == 0]"
        ),
    ),
    (
        2,
        NAMES.format(
            "for p in model.parameters():\n        p.grad = None\n"
            "    nn.functional.mse_loss(model(x), y).backward()\n    names = set()\n"
            "    for n, p in model.named_parameters():\n"
            "        if p.grad is None or torch.equal(p.grad, torch.zeros_like(p)):\n"
            "            names.add(n)\n    return names"
        ),
    ),
    (3, NET.format(LOGITS, MOVES)),
    (
        3,
        NET.format(LOGITS, "model.zero_grad()\n        loss.backward()\n        optimizer.step()"),
    ),
    (
        3,
        NET.format(
            LOGITS, "loss.backward()\n        optimizer.step()\n        optimizer.zero_grad()"
        ),
    ),
]

WRONG = [
    (
        1,
        FILES.format(PAIR, "model.load_state_dict(torch.load(file)[0])"),
        "its state was not saved, or not loaded",
    ),
    (
        1,
        FILES.format(
            "torch.save(optimizer.state_dict(), file)",
            "optimizer.load_state_dict(torch.load(file))",
        ),
        "the new model has other weights than the saved one",
    ),
    (1, FILES.format("pass", "pass"), "there is no such file"),
    (
        1,
        FILES.format(
            PAIR,
            "one, two = torch.load(file)\n    model.weight = torch.nn.Parameter(one['weight'])",
        ),
        "load replaces the parameters by new ones",
    ),
    (
        2,
        NAMES.format(BACKWARD + "return [p for p in model.parameters() if p.grad is None]"),
        "returns parameters, not their names",
    ),
    (
        2,
        NAMES.format(
            BACKWARD + "return [n for n, p in model.named_parameters() if p.grad is None]"
        ),
        "third.weight got a gradient of zeros only",
    ),
    (
        2,
        NAMES.format(
            BACKWARD + "return [n for n, p in model.named_parameters() "
            "if p.grad is not None and not p.grad.any()]"
        ),
        "unused.weight has no gradient at all",
    ),
    (
        2,
        NAMES.format(
            BACKWARD + "return [n for n, p in model.named_parameters() "
            "if p.grad is not None and p.grad.any()]"
        ),
        "the wrong way round",
    ),
    (
        2,
        NAMES.format(
            "nn.MSELoss()(model(x), y).backward()\n    return [n for n, p in "
            "model.named_parameters() if p.grad is None or not p.grad.any()]"
        ),
        "with old gradients in the model",
    ),
    (3, NET.format(f"torch.softmax({LOGITS}, dim=1)", MOVES), "there is still a softmax"),
    (3, NET.format(f"torch.log_softmax({LOGITS}, dim=1)", MOVES), "a log-softmax is not needed"),
    (
        3,
        NET.format(LOGITS, "loss.backward()\n        optimizer.step()"),
        "one of the four moves of the loop is missing",
    ),
    (
        3,
        NET.format(
            LOGITS, "loss.backward()\n        optimizer.zero_grad()\n        optimizer.step()"
        ),
        "the weights are those of before",
    ),
    (3, NET.format("self.out(x[:, :1].expand(-1, 16))", MOVES), "after 200 steps on six examples"),
]
