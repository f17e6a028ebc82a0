"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

PREDICT = "import torch\n\n\ndef predict(rides, w, b):\n    return {}\n"

LOSS = """import torch


def loss_of(prediction, fares):
    {}
    return {}
"""
SQUARES = "((prediction - fares) ** 2).mean()"

GRADIENTS = """import torch


def gradients(rides, fares, w, b):
    error = {}
    return {}
"""
ERROR = "rides @ w + b - fares"

STARTS = [
    "has the shape (3, 2): a number for each entry",
    "fares [10.5, 11.5, 16.0] as a column, (3, 1), the loss is 14.00, not 0.33: each prediction",
    "of_w is [0.0, 0.0], and backward says",
]

RIGHT = [
    (1, PREDICT.format("(rides * w).sum(dim=1) + b")),
    (1, PREDICT.format("torch.stack([(ride * w).sum() + b for ride in rides])")),
    (1, PREDICT.format("b + torch.matmul(rides, w)")),
    (1, PREDICT.format("w @ rides.T + b")),
    (2, LOSS.format("fares = fares.flatten()", SQUARES)),
    (2, LOSS.format("fares = fares.squeeze()", SQUARES)),
    (2, LOSS.format("fares = fares.ravel()", SQUARES)),
    (2, LOSS.format("fares = fares.view(-1)", "torch.nn.functional.mse_loss(prediction, fares)")),
    (3, GRADIENTS.format(ERROR, "(2 * error @ rides / 3, 2 * error.sum() / 3)")),
    (
        3,
        GRADIENTS.format(
            ERROR, "(2 * (error[:, None] * rides).mean(dim=0), (2 * error).mean().item())"
        ),
    ),
    (
        3,
        """import torch


def gradients(rides, fares, w, b):
    w = w.clone().requires_grad_()
    b = b.clone().requires_grad_()
    ((rides @ w + b - fares) ** 2).mean().backward()
    return w.grad, b.grad
""",
    ),
]

WRONG = [
    (1, PREDICT.format("(rides * w).sum() + b"), "is a single number"),
    (1, PREDICT.format("(rides * w).sum(dim=0) + b"), "has the shape (2,), a number for each"),
    (1, PREDICT.format("rides @ w"), "6 too little on every ride: b is missing"),
    (1, PREDICT.format("rides @ (w + b)"), "is [34.5, 23.5, 58.0], not [10.5, 11.5, 16.0]"),
    (1, PREDICT.format("w @ rides + b"), "RuntimeError"),
    (2, LOSS.format("prediction = prediction[:, None]", SQUARES), "now these are compared each"),
    (2, LOSS.format("fares = fares[0] if fares.dim() > 1 else fares", SQUARES), "the first fare"),
    (2, LOSS.format("fares = fares.flatten()", SQUARES.replace("mean", "sum")), "is 1, the sum"),
    (2, LOSS.format("fares = fares.flatten()", "(prediction - fares) ** 2"), "has 3 numbers"),
    (2, LOSS.format("fares = fares.mean()", SQUARES), "both flat, the loss is 8.28"),
    (3, GRADIENTS.format(f"fares - ({ERROR[:-8]})", "2 * rides.T @ error / 3, 0"), "wrong sign"),
    (3, GRADIENTS.format(ERROR, "rides.T @ error / 3, error.mean()"), "a factor 2"),
    (3, GRADIENTS.format(ERROR, "2 * rides.T @ error, 2 * error.sum()"), "a mean over three rides"),
    (3, GRADIENTS.format("rides @ w - fares", "2 * rides.T @ error / 3, 0"), "lacks b"),
    (3, GRADIENTS.format(ERROR, "2 * rides.T @ error / 3"), "should return two things"),
    (3, GRADIENTS.format(ERROR, "2 * rides * error.mean(), 0"), "a gradient has the shape of"),
    (3, GRADIENTS.format(ERROR, "rides.T @ error, error.sum()"), "neither the 2 of the square"),
]
