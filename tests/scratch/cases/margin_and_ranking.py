import torch
from compare import case

SIGNS = torch.tensor([[1.0, -1, 1, -1], [-1, -1, 1, 1], [1, 1, -1, 1]], dtype=torch.float64)
ZEROS = torch.tensor([[1.0, 0, -1, 0], [0, 0, 1, 0.5], [2, -2, 0, 1]], dtype=torch.float64)
REAL = torch.tensor([[1.0, 0.5, -1, 2], [0, -0.5, 1, 3], [1, 1, -1, 1]], dtype=torch.float64)
WEIGHT = torch.tensor([1.0, 2.0, 0.5, 3.0], dtype=torch.float64)
INDICES = torch.tensor([0, 3, 1, 2, 3])
LISTS = torch.tensor([[0, -1, 2, 3], [3, 1, -1, 0], [-1, 0, 1, 2], [2, 0, 1, 3], [1, 1, 2, -1]])
LABELS = torch.tensor(
    [[1.0, 0, 0, 1], [0, 0, 0, 0], [1, 1, 1, 1], [0.5, 0, 1, 0.2], [0, 1, 1, 0]],
    dtype=torch.float64,
)
REDUCTIONS = ("none", "mean", "sum")


def soft():
    """A target that gets a gradient too."""
    return torch.rand(5, 4).requires_grad_()


CASES = [
    *[
        case("HingeEmbeddingLoss", shape, target, reduction=reduction, margin=margin)
        for shape, target in [
            ((3, 4), SIGNS),
            ((3, 4), ZEROS),
            ((3, 4), SIGNS.long()),
            ((3, 1), SIGNS),
            ((), SIGNS[0, 0]),
            ((), SIGNS[0, 1]),
        ]
        for reduction in REDUCTIONS
        for margin in (1.0, 2.5, 0.0)
    ],
    *[
        case("SoftMarginLoss", shape, target, reduction=reduction)
        for shape, target in [
            ((3, 4), SIGNS),
            ((3, 4), ZEROS),
            ((3, 4), REAL),
            ((3, 4), SIGNS.long()),
            ((), SIGNS[0, 1]),
        ]
        for reduction in REDUCTIONS
    ],
    *[
        case("MultiMarginLoss", shape, target, reduction=reduction, **options)
        for shape, target in [((5, 4), INDICES), ((4,), torch.tensor(1))]
        for reduction in REDUCTIONS
        for options in [
            {},
            {"p": 2},
            {"margin": 3.0},
            {"weight": WEIGHT},
            {"p": 2, "margin": 0.5, "weight": WEIGHT},
        ]
    ],
    *[
        case("MultiLabelMarginLoss", shape, target, reduction=reduction)
        for shape, target in [
            ((5, 4), LISTS),
            ((4,), LISTS[0]),
            ((4,), LISTS[1]),
            ((4,), LISTS[2]),
            ((4,), LISTS[3]),
        ]
        for reduction in REDUCTIONS
    ],
    *[
        case("MultiLabelSoftMarginLoss", shape, target, reduction=reduction, **options)
        for shape, target in [
            ((5, 4), LABELS),
            ((5, 4), soft),
            ((4,), LABELS[0]),
            ((2, 5, 4), LABELS),
        ]
        for reduction in REDUCTIONS
        for options in [{}, {"weight": WEIGHT}]
    ],
    *[
        case("MarginRankingLoss", *shapes, target, reduction=reduction, margin=margin)
        for *shapes, target in [
            ((3, 4), (3, 4), SIGNS),
            ((3, 4), (3, 4), ZEROS),
            ((3, 1), (1, 4), SIGNS),
            ((), (), SIGNS[0, 1]),
        ]
        for reduction in REDUCTIONS
        for margin in (0.0, 1.5)
    ],
]

MUTATIONS = [
    ("losses/hinge_embedding_loss", "target != -1", "target == 1"),
    ("losses/hinge_embedding_loss", "target != 1", "target == -1"),
    ("losses/hinge_embedding_loss", "self.margin - input", "1 - input"),
    ("losses/hinge_embedding_loss", ".clamp(min=0)", ""),
    ("losses/soft_margin_loss", "-target * input", "target * input"),
    ("losses/soft_margin_loss", ".exp().log1p()", ".exp()"),
    ("losses/multi_margin_loss", ".scatter(-1, index, 0)", ""),
    ("losses/multi_margin_loss", "self.weight[index]", "self.weight"),
    ("losses/multi_margin_loss", "losses.mean(-1)", "losses.sum(-1) / (losses.shape[-1] - 1)"),
    ("losses/multi_margin_loss", ".clamp(min=0) ** self.p", " ** self.p"),
    ("losses/multi_margin_loss", "self.margin - ", "1 - "),
    ("losses/multi_label_margin_loss", "(target == -1).cumsum(-1) == 0", "target != -1"),
    ("losses/multi_label_margin_loss", "& ~right.unsqueeze(-2)", ""),
    ("losses/multi_label_margin_loss", "listed.unsqueeze(-1) & ~", "~"),
    ("losses/multi_label_margin_loss", " == classes) & listed.unsqueeze(-1)", " == classes)"),
    ("losses/multi_label_margin_loss", " / input.shape[-1]", ""),
    ("losses/multi_label_soft_margin_loss", "losses.mean(-1)", "losses.sum(-1)"),
    ("losses/multi_label_soft_margin_loss", "losses.mean(-1)", "losses"),
    ("losses/multi_label_soft_margin_loss", "losses * self.weight", "losses"),
    ("losses/multi_label_soft_margin_loss", "log_sigmoid(-input)", "log_sigmoid(input)"),
    ("losses/margin_ranking_loss", "self.margin - ", "self.margin + "),
    ("losses/margin_ranking_loss", "input1 - input2", "input2 - input1"),
    ("losses/margin_ranking_loss", ".clamp(min=0)", ".abs()"),
]
