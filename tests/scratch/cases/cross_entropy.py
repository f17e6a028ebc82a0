import torch
from compare import case

WEIGHT = torch.tensor([1.0, 2.0, 0.5, 3.0], dtype=torch.float64)
INDICES = torch.tensor([0, 3, -100, 1, 2])
IMAGE = torch.tensor([[[0, 1, 2], [3, 3, 1]], [[1, 0, 2], [0, 0, 3]]])
SEQUENCE = torch.tensor([[0, 1, 2, 1, 1], [3, 3, -100, 1, 2]])


def probabilities(*shape):
    """Random distributions over the classes, which also get a gradient."""
    return lambda: torch.rand(shape).softmax(1 if len(shape) > 1 else 0).requires_grad_()


SOFT = probabilities(5, 4)
SOFT_IMAGE = probabilities(2, 4, 2, 3)
SOFT_ONE = probabilities(4)

CASES = [
    *[
        case("CrossEntropyLoss", shape, target, reduction=reduction, **options)
        for shape, target in [
            ((5, 4), INDICES),
            ((2, 4, 5), SEQUENCE),
            ((2, 4, 2, 3), IMAGE),
            ((4,), torch.tensor(2)),
            ((5, 4), SOFT),
            ((2, 4, 2, 3), SOFT_IMAGE),
            ((4,), SOFT_ONE),
        ]
        for reduction in ("none", "mean", "sum")
        for options in [
            {},
            {"weight": WEIGHT},
            {"label_smoothing": 0.2},
            {"weight": WEIGHT, "label_smoothing": 0.3},
        ]
    ],
    case("CrossEntropyLoss", (5, 4), INDICES.clamp(min=0), ignore_index=3),
    case("CrossEntropyLoss", (2, 4, 2, 3), IMAGE, ignore_index=1, weight=WEIGHT),
    case("CrossEntropyLoss", (2, 4, 2, 3), IMAGE, ignore_index=0, label_smoothing=0.1),
    case(
        "CrossEntropyLoss",
        (2, 4, 2, 3),
        IMAGE,
        weight=WEIGHT,
        ignore_index=0,
        label_smoothing=0.1,
    ),
    case(
        "CrossEntropyLoss",
        (5, 4),
        INDICES.clamp(min=-1),
        weight=WEIGHT,
        ignore_index=-1,
        label_smoothing=1.0,
        reduction="none",
    ),
    case(
        "CrossEntropyLoss",
        lambda: torch.tensor([[900.0, -900.0, 899.0]], requires_grad=True),
        torch.tensor([1]),
    ),
    *[
        case("NLLLoss", shape, target, reduction=reduction, **options)
        for shape, target in [
            ((5, 4), INDICES),
            ((2, 4, 5), SEQUENCE),
            ((2, 4, 2, 3), IMAGE),
            ((4,), torch.tensor(2)),
        ]
        for reduction in ("none", "mean", "sum")
        for options in [{}, {"weight": WEIGHT}]
    ],
    case("NLLLoss", (5, 4), INDICES.clamp(min=0), ignore_index=3),
    case("NLLLoss", (2, 4, 2, 3), IMAGE, ignore_index=1, weight=WEIGHT),
    case("NLLLoss", (2, 4, 2, 3), IMAGE, ignore_index=1, weight=WEIGHT, reduction="none"),
]

MUTATIONS = [
    ("losses/cross_entropy", "self.smooth(target.movedim(dim, -1))", "target.movedim(dim, -1)"),
    ("losses/cross_entropy", "q[..., 0].numel()", "q.numel()"),
    ("losses/cross_entropy", "q[..., 0].numel()", "(weight * q).sum()"),
    ("losses/cross_entropy", " * counted.unsqueeze(-1)", ""),
    ("losses/cross_entropy", "(weight[index] * counted).sum()", "weight[index].sum()"),
    ("losses/cross_entropy", "(weight[index] * counted).sum()", "(weight * q).sum()"),
    ("losses/cross_entropy", "(weight[index] * counted).sum()", "counted.sum()"),
    ("losses/cross_entropy", "-(weight * q * log_p)", "-(q * log_p)"),
    ("losses/cross_entropy", "(1 - alpha) * q", "q"),
    ("losses/cross_entropy", "alpha / q.shape[-1]", "alpha / 3"),
    ("losses/nll_loss", "weight[index] * counted", "weight[index]"),
    ("losses/nll_loss", "weights.sum()", "counted.sum()"),
    ("losses/nll_loss", "input.movedim(1, -1)", "input.transpose(1, -1)"),
]
