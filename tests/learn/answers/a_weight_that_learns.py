"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

LOSS = "import torch\n\n\ndef loss_of(w, km, fare):\n    return {}\n"

STEP = """import torch


def step(w, km, fare, lr):
    loss = ((w * km - fare) ** 2).mean()
    loss.backward()
    {}
"""

RATE = "import torch\n\n\ndef rate_for(km):\n    return {}\n"

STARTS = [
    "loss_of(2, [1, 2], [1, 5]) is 0",
    "after the first call, w is still 1",
    "rate_for([10.0, 20.0, 30.0, 40.0]) is 0.05, which is too large",
]

RIGHT = [
    (1, LOSS.format("(w * km - fare).square().mean()")),
    (1, LOSS.format("torch.mean((fare - km * w) ** 2)")),
    (1, LOSS.format("sum((w * k - f) ** 2 for k, f in zip(km, fare)) / len(km)")),
    (1, LOSS.format("torch.nn.functional.mse_loss(w * km, fare)")),
    (2, STEP.format("w.data -= lr * w.grad\n    w.grad.zero_()")),
    (2, STEP.format("w.data = w.data - lr * w.grad\n    w.grad = None")),
    (
        2,
        """import torch


def step(w, km, fare, lr):
    w.grad = None
    ((w * km - fare) ** 2).mean().backward()
    with torch.no_grad():
        w.sub_(lr * w.grad)
""",
    ),
    (
        2,
        """import torch


def step(w, km, fare, lr):
    with torch.no_grad():
        w -= lr * (2 * (w * km - fare) * km).mean()
""",
    ),
    (3, RATE.format("0.1 / (km**2).mean()")),
    (3, RATE.format("0.5 / km.square().mean().item()")),
    (3, RATE.format("1 / (km**2).sum()")),
    (3, RATE.format("0.7 / km.max() ** 2")),
]

WRONG = [
    (1, LOSS.format("((w * km - fare) ** 2).sum()"), "is 2: that is the sum"),
    (1, LOSS.format("(w * km - fare).abs().mean()"), "is 3.75, the mean of the errors without"),
    (1, LOSS.format("((w * km - fare) ** 2).mean().sqrt()"), "is 4.11, the root of the mean"),
    (1, LOSS.format("((w * km - fare) ** 2).mean().item()"), "returns a float"),
    (1, LOSS.format("((w * km - fare) ** 2).mean().detach()"), "doesn't remember w"),
    (1, LOSS.format("(w * km - fare) ** 2"), "has 2 numbers: a loss is a single one"),
    (1, LOSS.format("((w * km - fare) ** 3).mean().abs()"), "is 0, but the errors are 1 and -1"),
    (2, STEP.format("with torch.no_grad():\n        w -= lr * w.grad"), "is 3.53125: the gradient"),
    (
        2,
        STEP.format("with torch.no_grad():\n        w += lr * w.grad\n    w.grad = None"),
        "it went uphill",
    ),
    (
        2,
        STEP.format("with torch.no_grad():\n        w -= w.grad\n    w.grad = None"),
        "where is the learning rate",
    ),
    (2, STEP.format("w -= lr * w.grad\n    w.grad = None"), "a leaf Variable that requires grad"),
    (
        2,
        STEP.format("with torch.no_grad():\n        w = w - lr * w.grad"),
        "after the first call, w is still 1",
    ),
    (3, RATE.format("0.0005"), "which is too small"),
    (3, RATE.format("0.05 / km.mean()"), "is 0.002, which is too large"),
    (3, RATE.format("1 / (km**2).mean()"), "w swings between"),
    (3, RATE.format("0.99 / (km**2).mean()"), "is 0.132, which is too large: w jumps from one"),
    (3, RATE.format("1e-9"), "which is too small: after 50 steps w is 1.00"),
    (3, RATE.format("-0.1 / (km**2).mean()"), "a rate is positive"),
    (3, "import torch\n\n\ndef rate_for(km):\n    1 / (km**2).mean()\n", "returns None: is there"),
]
