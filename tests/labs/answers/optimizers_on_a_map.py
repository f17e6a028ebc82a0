"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

MOMENTUM = """
def momentum_step(w, gradient, velocity, lr, momentum):
    {}
    {}
    return w, velocity
"""
VELOCITY = "velocity = momentum * velocity + gradient"
MOVE = "w = w - lr * velocity"

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

MEASURE = """
def largest_rate(loss, w):
    def diverges(lr):
        return {}

    {}
"""
LOSS_GROWS = "loss(path(SGD, loss, w, steps=20, lr=lr)[-1]) > loss(w)"
GOES_AWAY = "not path(SGD, loss, w, steps=100, lr=lr)[-1].norm() < w.norm()"
BISECT = """low, high = 0.0, 1.0
    while high - low > 1e-3 * high:
        middle = (low + high) / 2
        if diverges(middle):
            high = middle
        else:
            low = middle
    return low"""
RAISE = """lr = 0.015
    while not diverges(lr):
        lr *= 1.01
    return lr"""

RIGHT = [
    (1, MOMENTUM.format("velocity.mul_(momentum).add_(gradient)", "w.sub_(lr * velocity)")),
    (1, MOMENTUM.format("velocity = momentum * velocity - gradient", "w = w + lr * velocity")),
    (
        1,
        MOMENTUM.format(
            "velocity = torch.lerp(gradient, velocity, momentum)",
            "w = w - lr * velocity / (1 - momentum)",
        ),
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    w.grad = gradient
    optimizer.state[w]["momentum_buffer"] = velocity
    optimizer.step()
    return w, optimizer.state[w]["momentum_buffer"]
""",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    new = [momentum * v + g for v, g in zip(velocity.tolist(), gradient.tolist())]
    w = [a - lr * v for a, v in zip(w.tolist(), new)]
    return [torch.tensor(w, dtype=torch.float64), torch.tensor(new, dtype=torch.float64)]
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    mean = torch.lerp(gradient, mean, betas[0])
    square = torch.lerp(gradient.square(), square, betas[1])
    rate = lr / (1 - betas[0] ** (step + 1))
    root = square.sqrt() / (1 - betas[1] ** (step + 1)) ** 0.5
    return w - rate * mean / (root + eps), (step + 1, mean, square)
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    step += 1
    mean.mul_(betas[0]).add_(gradient, alpha=1 - betas[0])
    square.mul_(betas[1]).addcmul_(gradient, gradient, value=1 - betas[1])
    m, v = mean / (1 - betas[0] ** step), square / (1 - betas[1] ** step)
    w.addcdiv_(m, v.sqrt().add_(eps), value=-lr)
    return [w, [step, mean, square]]
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    # The last lines of section 2 of the paper: the correction is part of the rate.
    step, mean, square = state
    step = step + 1
    mean = betas[0] * mean + (1 - betas[0]) * gradient
    square = betas[1] * square + (1 - betas[1]) * gradient**2
    rate = lr * math.sqrt(1 - betas[1] ** step) / (1 - betas[0] ** step)
    w = w - rate * mean / (square.sqrt() + eps)
    return w, (step, mean, square)
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    step, (b1, b2) = torch.as_tensor(step) + 1, betas
    # Weights of the means that add up to 1 in every step.
    mean = (mean * (b1 - b1**step) + (1 - b1) * gradient) / (1 - b1**step)
    square = (square * (b2 - b2**step) + (1 - b2) * gradient**2) / (1 - b2**step)
    return w - lr * mean / (square.sqrt() + eps), (step, mean, square)
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    optimizer = torch.optim.Adam([w], lr=lr, betas=betas, eps=eps)
    w.grad = gradient
    optimizer.state[w] = {
        "step": torch.tensor(float(step)), "exp_avg": mean, "exp_avg_sq": square
    }
    optimizer.step()
    return w.detach(), (step + 1, mean, square)
""",
    ),
    (3, MEASURE.format(LOSS_GROWS, BISECT)),
    (3, MEASURE.format(GOES_AWAY, BISECT)),
    (3, MEASURE.format(LOSS_GROWS, RAISE)),
    (3, RATE.format("2 / torch.linalg.matrix_norm(curvature, ord=2)")),
    (3, RATE.format("2 / torch.linalg.eigvals(curvature).real.max().numpy(force=True)")),
    (
        3,
        """
def largest_rate(loss, w):
    gradient = torch.func.grad(loss)
    direction = torch.randn(len(w))
    for _ in range(100):
        direction = direction / direction.norm()
        length = 1e-1
        ahead, behind = gradient(w + length * direction), gradient(w - length * direction)
        direction = (ahead - behind) / (2 * length)
    return 2 / direction.norm().item()
""",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    w = w.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(loss(w), w, create_graph=True)
    rows = [torch.autograd.grad(part, w, retain_graph=True)[0] for part in gradient]
    return 2 / torch.linalg.svdvals(torch.stack(rows))[:1]
""",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    velocity = velocity + (momentum - 1) * velocity + gradient
    return torch.add(w, velocity, alpha=-lr), velocity
""",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    w.requires_grad_()
    velocity = velocity * momentum + gradient
    return w - lr * velocity, velocity
""",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    velocity = torch.addcmul(gradient, velocity, torch.full_like(velocity, momentum))
    with torch.no_grad():
        return [w.add(-lr * velocity), velocity.clone()]
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    w64, g = w.double(), gradient.double()
    mean = betas[0] * mean + (1 - betas[0]) * g
    square = betas[1] * square + (1 - betas[1]) * g.pow(2)
    correct = [1 - beta ** (step + 1) for beta in betas]
    w64 -= lr * (mean / correct[0]) / ((square / correct[1]).sqrt() + eps)
    return w64, (step + 1, mean, square)
""",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, *means = state
    powers = gradient, gradient * gradient
    for mean, power, beta in zip(means, powers, betas):
        mean += (1 - beta) * (power - mean)
    m, v = (mean / (1 - beta ** (step + 1)) for mean, beta in zip(means, betas))
    return w - lr * torch.div(m, torch.sqrt(v) + eps), (step + 1, *means)
""",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    length = 1.0
    size = len(w)
    axes = torch.eye(size)
    hessian = torch.empty(size, size)
    for i in range(size):
        for j in range(size):
            a, b = length * axes[i], length * axes[j]
            four = loss(a + b) - loss(a - b) - loss(b - a) + loss(-a - b)
            hessian[i, j] = four / (4 * length**2)
    return 2 / torch.linalg.eigvalsh(hessian)[-1]
""",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    # With a rate that diverges for sure, the growth of a step tells the curvature.
    gradient, lr = torch.func.grad(loss), 1.0
    for _ in range(30):
        w = w / w.norm()
        moved = w - lr * gradient(w)
        growth, w = moved.norm(), moved
    return 2 / ((1 + growth) / lr)
""",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    hessian = torch.func.jacrev(torch.func.jacfwd(loss))(w)
    power = torch.linalg.matrix_power(hessian / 100, 16)
    return (2 / (100 * power.trace() ** (1 / 16))).tolist()
""",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    def slopes(lr):
        point = w.clone()
        for _ in range(60):
            point.requires_grad_()
            (slope,) = torch.autograd.grad(loss(point), point)
            point = point.detach() - lr * slope
        return slope.norm().item()

    start = torch.func.grad(loss)(w).norm().item()
    rates = [0.015 * 1.015**n for n in range(120)]
    return next(lr for lr in rates if not slopes(lr) < start)
""",
    ),
]

WRONG = [
    (
        1,
        MOMENTUM.format("velocity = momentum * velocity + (1 - momentum) * gradient", MOVE),
        "step 1: w moves by",
    ),
    (1, MOMENTUM.format(MOVE, VELOCITY), "step 1: w moves by [0, 0]"),
    (
        1,
        MOMENTUM.format("velocity = momentum * velocity + lr * gradient", "w = w - velocity"),
        "step 11, where lr is 0.002",
    ),
    (1, MOMENTUM.format(VELOCITY, "w = w - lr * (gradient + momentum * velocity)"), "step 1"),
    (1, MOMENTUM.format(VELOCITY, "w = w + lr * velocity"), "w moves by [-0.1, 1.2], with"),
    (1, MOMENTUM.format(VELOCITY, MOVE).replace("return w, velocity", ""), "is there a `return`?"),
    (1, MOMENTUM.format(VELOCITY, MOVE).replace("w, velocity\n", "w\n"), "the pair (w, velocity)"),
    (1, MOMENTUM.format(VELOCITY.replace("momentum *", "0.9 *"), MOVE), "step 2"),
    (2, ADAM.format(1, MEAN, "1", ROOT, STATE), "31.62 times lr"),
    (2, ADAM.format(1, "1", SQUARE, ROOT, STATE), "0.10 times lr"),
    (2, ADAM.format(0, MEAN, SQUARE, ROOT, STATE), "This step counts already"),
    (2, ADAM.format(1, "(1 - betas[0])", "(1 - betas[1])", ROOT, STATE), "step 2"),
    (2, ADAM.format(1, MEAN, SQUARE, ROOT, "m, v"), "step 2"),
    (2, ADAM.format(1, MEAN, SQUARE, "(v + eps).sqrt()", STATE), "step 1"),
    (2, ADAM.format(1, MEAN, SQUARE, "v.sqrt()", STATE), "with a gradient of zero"),
    (2, ADAM.format(1, MEAN, SQUARE, ROOT, STATE).replace("step, mean,", "mean,"), "line "),
    (
        2,
        ADAM.format(1, MEAN, SQUARE, ROOT, STATE).partition("return")[0],
        "returns NoneType, not the pair (w, state): is there a `return`?",
    ),
    (3, RATE.format("1 / torch.linalg.eigvalsh(curvature).max()"), "is not the limit"),
    (3, RATE.format("2 / torch.linalg.eigvalsh(curvature).min()"), "SGD already diverges"),
    (3, RATE.format("2 / curvature.diagonal().max()"), "turned: SGD already diverges"),
    (3, RATE.format("2 / curvature.trace()"), "is not the limit"),
    (3, RATE.format("2 / torch.autograd.functional.hessian(loss, w)[1, 1]"), "[100, 4]"),
    (3, RATE.format("0").replace("return", "limit ="), "is there a `return`?"),
    (
        3,
        """
def largest_rate(loss, w):
    gradient = torch.func.grad(loss)(w)
    return 2 * w.norm() / gradient.norm()
""",
        "SGD already diverges",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    gradient = torch.func.grad(loss)(w)
    curved = torch.func.hessian(loss)(w) @ gradient
    return 2 * (gradient @ gradient) / (gradient @ curved)
""",
        "[20, 30], turned: SGD already diverges",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    velocity = momentum * velocity + gradient
    return w - lr * (gradient + momentum * velocity), velocity
""",
        "step 1",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    new = momentum * velocity + gradient
    return w - lr * new, velocity
""",
        "step 2",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    w.grad = gradient
    optimizer.step()
    return w, velocity
""",
        "step 2",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    return torch.optim.SGD([w], lr=lr, momentum=momentum)
""",
        "returns SGD, not the pair (w, velocity)",
    ),
    (
        1,
        """
def momentum_step(w, gradient, velocity, lr, momentum):
    velocity = momentum * velocity + gradient
    return velocity, w - lr * velocity
""",
        "step 1",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    return w - lr * gradient.sign(), (step + 1, mean, square)
""",
        "step 2",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    mean = betas[0] * mean + (1 - betas[0]) * gradient
    square = betas[1] * square + (1 - betas[1]) * gradient**2
    m, v = mean / (1 - betas[0] ** (step + 1)), square / (1 - betas[1] ** (step + 1))
    return w - lr * m / (v.sqrt() + eps), (step, mean, square)
""",
        "step 2",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    mean = 0.9 * mean + 0.1 * gradient
    square = 0.999 * square + 0.001 * gradient**2
    m, v = mean / (1 - 0.9 ** (step + 1)), square / (1 - 0.999 ** (step + 1))
    return w - lr * m / (v.sqrt() + eps), (step + 1, mean, square)
""",
        "step 2",
    ),
    (
        2,
        """
def adam_step(w, gradient, state, lr, betas=(0.9, 0.999), eps=1e-8):
    step, mean, square = state
    if step == 0:
        mean, square = gradient, gradient**2
    mean = betas[0] * mean + (1 - betas[0]) * gradient
    square = betas[1] * square + (1 - betas[1]) * gradient**2
    return w - lr * mean / (square.sqrt() + eps), (step + 1, mean, square)
""",
        "step 2",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    return 2 / torch.linalg.matrix_norm(torch.func.hessian(loss)(w), ord=float('inf'))
""",
        "is not the limit",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    return 2 / torch.func.hessian(loss)(w).norm()
""",
        "is not the limit",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    gradient, lr = torch.func.grad(loss)(w), 0.001
    while loss(w - lr * gradient) < loss(w):
        lr *= 1.01
    return lr
""",
        "SGD already diverges",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    return float('inf')
""",
        "the rate is inf",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    hessian = torch.func.hessian(loss)
    return 2 / torch.linalg.eigvalsh(hessian)
""",
        "must be Tensor, not function",
    ),
    (
        3,
        """
def largest_rate(loss, w):
    return 2 / torch.linalg.eigvalsh(torch.func.hessian(loss)(w))
""",
        "returns Tensor, not one number",
    ),
]
