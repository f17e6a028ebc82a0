"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

TRAIN = """import torch


def train(rides, fares, lr, steps):
    w = torch.zeros(2, requires_grad=True)
    b = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=lr)
    losses = []
    for step in range(steps):
        loss = ((rides @ w + b - fares) ** 2).mean()
        {}
    return losses
"""


def train(*lines: str) -> str:
    """An answer to exercise 1 with these lines in the loop."""
    return TRAIN.format("\n        ".join(lines))


CLEAR, BACK, STEP = "optimizer.zero_grad()", "loss.backward()", "optimizer.step()"
KEEP = "losses.append(loss.item())"

DESCENT = """import torch


class Descent:
    def __init__(self, weights, lr):
        self.weights, self.lr = list(weights), lr

    def zero_grad(self):
        {clear}

    def step(self):
        with torch.no_grad():
            for w in self.weights:
                if w.grad is not None:
                    {step}
"""
CLEARED = "for w in self.weights:\n            w.grad = None"

BALL = """import torch


class Ball:
    def __init__(self, weights, lr, keep):
        self.weights, self.lr, self.keep = list(weights), lr, keep
        self.speeds = [torch.zeros(w.shape) for w in self.weights]

    def zero_grad(self):
        for w in self.weights:
            w.grad = None

    @torch.no_grad()
    def step(self):
        for i, w in enumerate(self.weights):
            {}
"""

ROLLING = """import torch


class Ball:
    def __init__(self, weights, lr, keep):
        self.inner = torch.optim.SGD(weights, lr=lr, momentum=keep)
        self.step, self.zero_grad = self.inner.step, self.inner.zero_grad
"""

STARTS = [
    "the loss is 272.95 in every step",
    "step() changes nothing",
    "always the same step, nothing is kept",
]

RIGHT = [
    (1, train(KEEP, CLEAR, BACK, STEP)),
    (1, train(BACK, STEP, CLEAR, KEEP)),
    (1, train("losses.append(float(loss))", "w.grad = b.grad = None", BACK, STEP)),
    (1, train(CLEAR, BACK, STEP, "losses.append(loss.detach())")),
    (2, DESCENT.format(clear=CLEARED, step="w -= self.lr * w.grad")),
    (2, DESCENT.format(clear=CLEARED, step="w.data = w.data - self.lr * w.grad")),
    (
        2,
        DESCENT.format(
            clear="for w in self.weights:\n            if w.grad is not None:\n"
            "                w.grad.zero_()",
            step="w.sub_(w.grad, alpha=self.lr)",
        ),
    ),
    (
        2,
        """import torch


class Descent:
    def __init__(self, weights, lr):
        self.inner = torch.optim.SGD(weights, lr=lr)

    def zero_grad(self):
        self.inner.zero_grad()

    def step(self):
        self.inner.step()
""",
    ),
    (3, ROLLING),
    (
        3,
        BALL.format(
            "self.speeds[i] = w.grad + self.keep * self.speeds[i]\n"
            "            w -= self.lr * self.speeds[i]"
        ),
    ),
    (
        3,
        BALL.format(
            "self.speeds[i].mul_(self.keep).add_(w.grad)\n"
            "            w.sub_(self.speeds[i], alpha=self.lr)"
        ),
    ),
    (
        3,
        BALL.format(
            "speed = self.keep * self.speeds[i] - self.lr * w.grad\n"
            "            w += speed\n            self.speeds[i] = speed"
        ),
    ),
]

WRONG = [
    (1, train(BACK, STEP, KEEP), "the gradients of earlier steps are still there"),
    (1, train(BACK, CLEAR, STEP, KEEP), "no weight has moved"),
    (1, train(CLEAR, STEP, BACK, KEEP), "or step comes before backward, so that zero_grad clears"),
    (1, train(CLEAR, BACK, STEP, "losses.append(loss)"), "still carry the record"),
    (
        1,
        train(
            CLEAR,
            BACK,
            STEP,
            "losses.append(((rides @ w + b - fares) ** 2).mean().item())",
        ),
        "that of the weights after a step",
    ),
    (1, train(CLEAR, BACK, STEP, KEEP).replace("lr=lr", "lr=0.04"), "does the optimizer get lr?"),
    (1, train(CLEAR, BACK, STEP, "losses = loss.item()"), "returns float, not a list"),
    (2, DESCENT.format(clear=CLEARED, step="w = w - self.lr * w.grad"), "step() changes nothing"),
    (2, DESCENT.format(clear=CLEARED, step="w += self.lr * w.grad"), "that is uphill"),
    (2, DESCENT.format(clear=CLEARED, step="w -= w.grad"), "where is lr?"),
    (
        2,
        DESCENT.format(clear="pass", step="w -= self.lr * w.grad"),
        "after zero_grad() there is still a gradient",
    ),
    (
        2,
        DESCENT.format(clear=CLEARED, step="w -= self.lr * w.grad\n                    return"),
        "only the first weight has moved",
    ),
    (
        3,
        BALL.format(
            "self.speeds[i] = self.speeds[i] + w.grad\n            w -= self.lr * self.speeds[i]"
        ),
        "where is keep?",
    ),
    (
        3,
        BALL.format(
            "self.speeds[i] = self.keep * self.speeds[i] + (1 - self.keep) * w.grad\n"
            "            w -= self.lr * self.speeds[i]"
        ),
        "the new gradient must count in full",
    ),
    (
        3,
        BALL.format(
            "w -= self.lr * (w.grad + self.keep * self.speeds[i])\n"
            "            self.speeds[i] = w.grad"
        ),
        "the speed holds only the last gradient",
    ),
    (
        3,
        BALL.format(
            "self.speeds[0] = self.keep * self.speeds[0] + w.grad\n"
            "            w -= self.lr * self.speeds[0]"
        ),
        "each weight needs a speed of its own",
    ),
    (3, BALL.format("w -= self.lr * w.grad"), "nothing is kept"),
]
