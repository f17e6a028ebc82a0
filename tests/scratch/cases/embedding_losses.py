import torch
from compare import case

SIGNS = torch.tensor([1.0, -1, 1, -1, 0, 2], dtype=torch.float64)
REDUCTIONS = ("none", "mean", "sum")


def small(*shape):
    """Vectors so short that `eps` counts."""
    return lambda: torch.randn(shape).mul(1e-6).requires_grad_()


def city_block(x, y):
    return (x - y).abs().sum(-1)


def lopsided(x, y):
    """Not symmetric: the order of the arguments counts."""
    return (2 * x - y).square().mean(-1)


CASES = [
    *[
        case("CosineEmbeddingLoss", *inputs, target, reduction=reduction, margin=margin)
        for *inputs, target in [
            ((6, 3), (6, 3), SIGNS),
            ((6, 3), (1, 3), SIGNS),
            ((6, 3), (6, 3), SIGNS.long()),
            ((6, 3), (6, 3), SIGNS[1:2]),
            (small(6, 3), (6, 3), SIGNS),
            ((6, 3), small(6, 3), SIGNS),
            ((3,), (3,), SIGNS[0]),
            ((3,), (3,), SIGNS[1]),
        ]
        for reduction in REDUCTIONS
        for margin in (0.0, 0.3, -0.5)
    ],
    *[
        case("PairwiseDistance", *shapes, **options)
        for shapes in [((4, 3), (4, 3)), ((4, 3), (1, 3)), ((3,), (3,)), ((2, 4, 3), (2, 4, 3))]
        for options in [
            {},
            {"p": 1.0},
            {"p": 3, "keepdim": True},
            {"p": float("inf"), "eps": 0.1},
            {"eps": 0.5, "keepdim": True},
        ]
    ],
    *[
        case("TripletMarginLoss", *[shape] * 3, reduction=reduction, **options)
        for shape in [(8, 3), (3,), (2, 8, 3)]
        for reduction in REDUCTIONS
        for options in [
            {},
            {"margin": 2.5},
            {"p": 1.0},
            {"eps": 0.5},
            {"swap": True},
            {"margin": 0.5, "p": 3.0, "eps": 0.2, "swap": True},
            {"margin": 2.0, "p": float("inf")},
        ]
    ],
    *[
        case("TripletMarginWithDistanceLoss", *[shape] * 3, reduction=reduction, **options)
        for shape in [(8, 3), (3,), (2, 8, 3)]
        for reduction in REDUCTIONS
        for options in [
            {},
            {"margin": 2.5},
            {"swap": True},
            {"distance_function": city_block},
            {"distance_function": lopsided, "margin": 3.0, "swap": True},
        ]
    ],
    case("TripletMarginLoss", small(8, 3), small(8, 3), small(8, 3), margin=1e-6),
]

MUTATIONS = [
    (
        "losses/cosine_embedding_loss",
        "(input1 * input1).sum(-1) + 1e-12",
        "(input1 * input1).sum(-1)",
    ),
    (
        "losses/cosine_embedding_loss",
        "(input2 * input2).sum(-1) + 1e-12",
        "(input2 * input2).sum(-1)",
    ),
    ("losses/cosine_embedding_loss", ".where(target == 1, 0)", ".where(target != -1, 0)"),
    ("losses/cosine_embedding_loss", ".where(target == -1, 0)", ".where(target != 1, 0)"),
    ("losses/cosine_embedding_loss", "cosine - self.margin", "cosine"),
    ("losses/cosine_embedding_loss", "(cosine - self.margin).clamp(min=0)", "cosine - self.margin"),
    ("losses/triplet_margin_loss", "x1 - x2 + self.eps", "(x1 - x2).abs() + self.eps"),
    ("losses/triplet_margin_loss", "x1 - x2 + self.eps", "x1 - x2"),
    ("losses/triplet_margin_loss", ", -1, self.keepdim", ", -1"),
    (
        "losses/triplet_margin_loss",
        "self.distance_function(positive, negative)",
        "self.distance_function(negative, positive)",
    ),
    ("losses/triplet_margin_loss", "far.minimum", "near.minimum"),
    ("losses/triplet_margin_loss", "near - far", "near"),
    ("losses/triplet_margin_loss", ".clamp(min=0)", ""),
    ("losses/triplet_margin_loss", "PairwiseDistance(p, eps)", "PairwiseDistance(p)"),
]
