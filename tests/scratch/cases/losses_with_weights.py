import torch
from compare import case
from torch import nn

ALL_CLUSTERS = torch.tensor([0, 3, 4, 8, 9, 11, 2])
HEAD_AND_LAST = torch.tensor([0, 3, 11, 9, 1, 2, 3])
WEIGHT = torch.tensor([1.0, 2.0, 0.5, 3.0], dtype=torch.float64)
INDICES = torch.tensor([0, 3, -100, 1, 2])
GRID = torch.tensor([[[0, 1, 2], [3, 3, 1]], [[1, 0, 2], [0, -100, 3]]])


def adaptive(**options):
    return {"in_features": 16, "n_classes": 12, "cutoffs": [4, 9], **options}


def linear(**options):
    return {"in_features": 6, "num_classes": 4, **options}


def probabilities(*shape):
    return lambda: torch.rand(shape).softmax(1).requires_grad_()


CASES = [
    *[
        case("AdaptiveLogSoftmaxWithLoss", (7, 16), target, **adaptive(**options))
        for target in (ALL_CLUSTERS, HEAD_AND_LAST)
        for options in [
            {},
            {"div_value": 2.0},
            {"head_bias": True},
            {"div_value": 1.5, "head_bias": True},
            {"cutoffs": (4,)},
            {"cutoffs": [1, 5, 10], "div_value": 2},
        ]
    ],
    case("AdaptiveLogSoftmaxWithLoss", (16,), torch.tensor(2), **adaptive()),
    case("AdaptiveLogSoftmaxWithLoss", (16,), torch.tensor(10), **adaptive(head_bias=True)),
    *[
        case("LinearCrossEntropyLoss", shape, target, **linear(reduction=reduction, **options))
        for shape, target, options in [
            ((5, 6), INDICES, {}),
            ((5, 6), INDICES, {"bias": True, "weight": WEIGHT}),
            ((5, 6), INDICES, {"bias": True, "label_smoothing": 0.2}),
            ((5, 6), INDICES.clamp(min=0), {"ignore_index": 3, "weight": WEIGHT}),
            ((5, 6), probabilities(5, 4), {"bias": True, "weight": WEIGHT}),
            ((6,), torch.tensor(2), {"bias": True}),
            ((2, 6), GRID, {"out_features": (2, 3)}),
            ((2, 6), GRID, {"out_features": (2, 3), "bias": True, "weight": WEIGHT}),
            ((2, 6), GRID.clamp(min=0), {"out_features": (2, 3), "ignore_index": 0}),
            ((2, 6), probabilities(2, 4, 3), {"out_features": (3,), "label_smoothing": 0.1}),
            ((5, 6), INDICES, {"options": nn.LinearCrossEntropyOptions(batch_chunk_size=2)}),
            (
                (5, 6),
                INDICES,
                {"bias": True, "weight": WEIGHT, "options": nn.LinearCrossEntropyOptions()},
            ),
        ]
        for reduction in ("none", "mean", "sum")
    ],
]

MUTATIONS = [
    ("losses/adaptive_log_softmax", "div_value ** (i + 1)", "div_value**i"),
    ("losses/adaptive_log_softmax", "bias=head_bias", "bias=False"),
    ("losses/adaptive_log_softmax", "target_ < high", "target_ <= high"),
    ("losses/adaptive_log_softmax", "target_ >= low", "target_ > low"),
    ("losses/adaptive_log_softmax", "if rows.any()", "if True"),
    ("losses/adaptive_log_softmax", "target_[rows, None] - low", "target_[rows, None] % 2"),
    ("losses/adaptive_log_softmax", ".squeeze(-1) + within", ".squeeze(-1)"),
    ("losses/adaptive_log_softmax", "self.cutoffs[0] + i", "self.cutoffs[0]"),
    ("losses/adaptive_log_softmax", "-output.mean()", "-output.sum()"),
    ("losses/linear_cross_entropy_loss", ".unflatten(-1, self.shape)", ""),
    (
        "losses/linear_cross_entropy_loss",
        ".unflatten(-1, self.shape)",
        ".unflatten(-1, self.shape[::-1]).mT",
    ),
    ("losses/linear_cross_entropy_loss", "-100 if", "0 if"),
    ("losses/linear_cross_entropy_loss", "math.prod(self.shape), bias", "math.prod(self.shape)"),
]
