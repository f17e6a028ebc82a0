"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

VERDICT = """import math


def verdict(losses):
    first, last = losses[0], losses[-1]
    {}
    return "good"
"""
LARGE = 'if math.isnan(last) or last > first:\n        return "too large"'
SMALL = '\n    if last > 0.9 * first:\n        return "too small"'

STEP = """import torch


def step(w, speed, lr, momentum):
    with torch.no_grad():
        {}
    w.grad = None
    return {}
"""
NEW = "speed = momentum * speed + w.grad"

RATE = """import math


def rate_at(step, steps, peak):
    warm = steps // 10
    if step < warm:
        return {}
    return {}
"""
UP = "peak * (step + 1) / warm"
DOWN = "peak / 2 * (1 + math.cos(math.pi * (step - warm) / (steps - warm)))"

STARTS = [
    "fell by less than a tenth of 2.3",
    "adds the gradient to the whole old speed",
    "is always the same",
]

RIGHT = [
    (1, VERDICT.format(LARGE + SMALL)),
    (1, VERDICT.format('if not last <= first:\n        return "too large"' + SMALL)),
    (
        1,
        "def verdict(losses):\n    part = losses[-1] / losses[0]\n    if part <= 0.9:\n"
        '        return "good"\n    return "too small" if part <= 1 else "too large"\n',
    ),
    (2, STEP.format(NEW + "\n        w.sub_(lr * speed)", "speed")),
    (2, STEP.format("speed.mul_(momentum).add_(w.grad)\n        w -= lr * speed", "speed")),
    (
        2,
        STEP.format(
            "new = w.grad.clone()\n        new += speed * momentum\n        w.add_(new, alpha=-lr)",
            "new",
        ),
    ),
    (3, RATE.format(UP, DOWN)),
    (3, RATE.format("(step + 1) * (peak / warm)", DOWN.replace("math.pi *", "math.pi / 1 *"))),
    (3, RATE.format(UP, "peak * math.cos(math.pi / 2 * (step - warm) / (steps - warm)) ** 2")),
]

WRONG = [
    (
        1,
        VERDICT.format('if last > first:\n        return "too large"' + SMALL),
        "comparison with nan",
    ),
    (1, VERDICT.format(LARGE), "fell by less than a tenth of 2.3"),
    (
        1,
        VERDICT.format(LARGE + '\n    if last > 2:\n        return "too small"'),
        "fell from 120.0 to 2.5",
    ),
    (
        1,
        VERDICT.format('if math.isnan(last):\n        return "too large"' + SMALL),
        "ends above where",
    ),
    (1, VERDICT.format(LARGE + SMALL).replace('"good"', '"fine"'), "should be 'too small', 'good'"),
    (1, VERDICT.format(LARGE + SMALL).replace('return "good"', "pass"), "returns None"),
    (2, STEP.format(NEW + "\n        w += lr * speed", "speed"), "goes uphill"),
    (2, STEP.format(NEW + "\n        w -= speed", "speed"), "multiply by lr"),
    (
        2,
        STEP.format("speed = w.grad.clone()\n        w -= lr * speed", "speed"),
        "uses the gradient",
    ),
    (2, STEP.format(NEW + "\n        w = w - lr * speed", "speed"), "leaves w as it is"),
    (
        2,
        STEP.format(NEW + "\n        w -= lr * speed", "speed").replace("    w.grad = None\n", ""),
        "w.grad is still there",
    ),
    (2, STEP.format(NEW + "\n        w -= lr * speed", "lr * speed"), "not the new speed"),
    (3, RATE.format(UP, "peak * math.cos(math.pi * (step - warm) / (steps - warm))"), "negative"),
    (3, RATE.format("peak * step / warm", DOWN), "of step 0 is 0"),
    (3, RATE.format("peak", DOWN), "begins at its peak"),
    (3, RATE.format(UP, "peak"), "of the last step is still"),
    (3, RATE.format(UP, "peak * (1 - (step - warm) / (steps - warm))"), "half a cosine"),
    (3, RATE.format(UP, "2 * " + DOWN), "reaches 0.2, not 0.1"),
]
