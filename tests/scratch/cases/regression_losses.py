import torch
from compare import case

EQUAL = torch.tensor([[1.0, 0.0, -3.0], [2.0, 5.0, 0.5]], dtype=torch.float64)
# Errors on both sides of 2, and exactly 2 and -2.
EDGES = torch.tensor([-3.0, -2.0, -0.5, 0.0, 0.5, 2.0, 3.0], dtype=torch.float64)
INTEGERS = torch.tensor([3, -2, 0, 5])

CASES = [
    *[
        case(name, *inputs, **options)
        for name in ("L1Loss", "MSELoss")
        for inputs, options in [
            (((4, 3), (4, 3)), {}),
            (((4, 3), (4, 3)), {"reduction": "none"}),
            (((2, 3, 2), (2, 3, 2)), {"reduction": "sum"}),
            (((), ()), {}),
            (((4,), INTEGERS), {}),
            ((lambda: EQUAL.clone().requires_grad_(), EQUAL), {"reduction": "none"}),
        ]
    ],
    *[
        case(name, *inputs, **options)
        for name, argument in (("SmoothL1Loss", "beta"), ("HuberLoss", "delta"))
        for inputs, options in [
            (((8, 3), (8, 3)), {}),
            (((8, 3), (8, 3)), {"reduction": "none"}),
            (((8, 3), (8, 3)), {"reduction": "sum", argument: 0.5}),
            (((2, 3, 2), (2, 3, 2)), {argument: 2.5}),
            (((), ()), {argument: 100.0}),
            ((lambda: EDGES.clone().requires_grad_(), (7,)), {argument: 2, "reduction": "none"}),
            (
                (lambda: EDGES.clone().requires_grad_(), torch.zeros(7, dtype=torch.float64)),
                {argument: 2, "reduction": "none"},
            ),
        ]
    ],
    case("SmoothL1Loss", (4, 3), (4, 3), beta=0),
    case("SmoothL1Loss", (4, 3), (4, 3), beta=0, reduction="sum"),
    case(
        "SmoothL1Loss",
        lambda: EQUAL.clone().requires_grad_(),
        EQUAL,
        beta=0,
        reduction="none",
    ),
]

MUTATIONS = [
    ("losses/l1_loss", ".abs()", ""),
    ("losses/l1_loss", "self.reduction)\n", '"mean")\n'),
    ("losses/l1_loss", "(input - target).abs()", "((input - target) ** 2) ** 0.5"),
    ("losses/mse_loss", "** 2", "** 2 / 2"),
    ("losses/mse_loss", "input - target", "input + target"),
    ("losses/smooth_l1_loss", "error**2 / (2 * self.beta)", "error**2 / 2"),
    ("losses/smooth_l1_loss", "error - self.beta / 2", "error - 0.5"),
    ("losses/smooth_l1_loss", "if self.beta == 0", "if False"),
    ("losses/smooth_l1_loss", "error < self.beta", "error < 1"),
    ("losses/huber_loss", "error**2 / 2", "error**2 / (2 * self.delta)"),
    ("losses/huber_loss", "self.delta * (error", "(error"),
    ("losses/huber_loss", "error < self.delta", "error < 1"),
]
