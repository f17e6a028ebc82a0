"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

MOMENTUM = """
def momentum_step(w, gradient, velocity, lr, momentum):
    {}
    {}
    return w, velocity
"""
VELOCITY = "velocity = momentum * velocity + gradient"

ADAM = """
def adam_step(w, gradient, state, lr=0.1, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    step = step + {0}
    mean = betas[0] * mean + (1 - betas[0]) * gradient
    square = betas[1] * square + (1 - betas[1]) * gradient**2
    m = mean / {1}
    v = square / {2}
    w = w - lr * m / {3}
    return w, (step, {4})
"""
MEAN, SQUARE = "(1 - betas[0] ** step)", "(1 - betas[1] ** step)"
ROOT, STATE = "(v.sqrt() + eps)", "mean, square"

RATE = """
def largest_rate(loss, w):
    curvature = torch.func.hessian(loss)(w)
    return {}
"""

WRONG = [
    (
        1,
        MOMENTUM.format(
            "velocity = momentum * velocity + (1 - momentum) * gradient", "w = w - lr * velocity"
        ),
        "step 1: w moves by",
    ),
    (1, MOMENTUM.format("w = w - lr * velocity", VELOCITY), "step 1: w moves by [0, 0]"),
    (
        1,
        MOMENTUM.format("velocity = momentum * velocity + lr * gradient", "w = w - velocity"),
        "step 11, where lr is 0.002",
    ),
    (1, MOMENTUM.format(VELOCITY, "w = w - lr * (gradient + momentum * velocity)"), "step 1"),
    (2, ADAM.format(1, MEAN, "1", ROOT, STATE), "31.62 times lr"),
    (2, ADAM.format(1, "1", SQUARE, ROOT, STATE), "0.10 times lr"),
    (2, ADAM.format(0, MEAN, SQUARE, ROOT, STATE), "nan times lr"),
    (2, ADAM.format(1, "(1 - betas[0])", "(1 - betas[1])", ROOT, STATE), "step 2"),
    (2, ADAM.format(1, MEAN, SQUARE, ROOT, "m, v"), "step 2"),
    (2, ADAM.format(1, MEAN, SQUARE, "(v + eps).sqrt()", STATE), "step 1"),
    (3, RATE.format("1 / torch.linalg.eigvalsh(curvature).max()"), "is not the limit"),
    (3, RATE.format("2 / torch.linalg.eigvalsh(curvature).min()"), "SGD already diverges"),
    (3, RATE.format("2 / curvature.diagonal().max()"), "turned: SGD already diverges"),
    (3, RATE.format("2 / torch.autograd.functional.hessian(loss, w)[1, 1]"), "[100, 4]"),
]
