import torch
from compare import case

WEIGHT = torch.tensor([1.0, 2.0, 0.5], dtype=torch.float64)
COLUMN = torch.tensor([[1.0], [2.0], [0.5], [3.0]], dtype=torch.float64)
HARD = torch.tensor([[0, 1, 1], [1, 1, 0], [0, 0, 0], [0, 1, 0]], dtype=torch.float64)


def between(*shape):
    """Random numbers from 0 to 1, which also get a gradient."""
    return lambda: torch.rand(shape).requires_grad_()


def values(*numbers):
    """A tensor that gets a gradient."""
    return lambda: torch.tensor(numbers, dtype=torch.float64, requires_grad=True)


CASES = [
    *[
        case("BCELoss", between(4, 3), target, reduction=reduction, **options)
        for target in (HARD, between(4, 3))
        for reduction in ("none", "mean", "sum")
        for options in ({}, {"weight": WEIGHT}, {"weight": COLUMN})
    ],
    case("BCELoss", between(), between()),
    case("BCELoss", between(2, 1, 3, 2), between(2, 1, 3, 2)),
    case(
        "BCELoss",
        torch.tensor([0.0, 1.0, 0.0, 1.0, 1e-30, 1e-60], dtype=torch.float64),
        torch.tensor([1.0, 0.0, 0.0, 1.0, 0.9, 1.0], dtype=torch.float64),
        reduction="none",
    ),
    case(
        "BCELoss",
        values(1e-11, 1 - 1e-9),
        torch.tensor([1.0, 0.25], dtype=torch.float64),
        reduction="sum",
    ),
    *[
        case("BCEWithLogitsLoss", (4, 3), target, reduction=reduction, **options)
        for target in (HARD, between(4, 3))
        for reduction in ("none", "mean", "sum")
        for options in (
            {},
            {"weight": WEIGHT},
            {"weight": COLUMN},
            {"pos_weight": WEIGHT},
            {"pos_weight": COLUMN},
            {"weight": COLUMN, "pos_weight": WEIGHT},
        )
    ],
    case("BCEWithLogitsLoss", (), between()),
    case("BCEWithLogitsLoss", (2, 1, 3, 2), between(2, 1, 3, 2)),
    case(
        "BCEWithLogitsLoss",
        values(0.0, 0.0, 17.0, -17.0, 900.0, -900.0, 900.0, -900.0),
        torch.tensor([0.0, 1.0, 0.0, 1.0, 0.0, 1.0, 1.0, 0.0], dtype=torch.float64),
        reduction="none",
    ),
]

MUTATIONS = [
    ("losses/bce_loss", "input.log().clamp(min=-100)", "input.log()"),
    ("losses/bce_loss", "(-input).log1p().clamp(min=-100)", "(-input).log1p()"),
    ("losses/bce_loss", "(1 - target) * log_not_p", "log_not_p"),
    ("losses/bce_loss", "target * log_p", "target.round() * log_p"),
    ("losses/bce_with_logits_loss", "if_one = zero.logaddexp(-input)", "if_one = -input"),
    (
        "losses/bce_with_logits_loss",
        "zero.logaddexp(input)",
        "(1 + input.exp()).log()",
    ),
    (
        "losses/bce_with_logits_loss",
        "self.pos_weight * if_one",
        "self.pos_weight * if_one; if_zero = self.pos_weight * if_zero",
    ),
    ("losses/bce_with_logits_loss", "losses = self.weight * losses", "losses = losses"),
]
