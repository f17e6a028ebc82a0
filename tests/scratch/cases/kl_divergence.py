import torch
from compare import case


def log_probabilities(*shape):
    """Logarithms of random distributions over the last dimension, which also get a gradient."""
    return lambda: torch.randn(shape).log_softmax(-1).requires_grad_()


def probabilities(*shape):
    """Random distributions over the last dimension, which also get a gradient."""
    return lambda: torch.randn(shape).softmax(-1).requires_grad_()


ZEROS = torch.tensor([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5]], dtype=torch.float64)

CASES = [
    *[
        case("KLDivLoss", log_probabilities(*shape), target(*shape), reduction=reduction, **options)
        for shape in [(4, 3), (3,), (2, 3, 4, 5)]
        for reduction in ("none", "mean", "sum", "batchmean")
        for target, options in [
            (probabilities, {}),
            (log_probabilities, {"log_target": True}),
        ]
    ],
    *[
        case("KLDivLoss", log_probabilities(2, 3), ZEROS, reduction=reduction)
        for reduction in ("none", "batchmean")
    ],
    case("KLDivLoss", (4, 3), (4, 3), reduction="batchmean", log_target=True),
    case("KLDivLoss", (4, 3), probabilities(4, 3)),
]

MUTATIONS = [
    ("losses/kl_div_loss", "target.exp() * (target - input)", "target * (target - input)"),
    ("losses/kl_div_loss", "target.xlogy(target)", "target * target.log()"),
    ("losses/kl_div_loss", "- target * input", "- input"),
    ("losses/kl_div_loss", "len(input)", "input.numel()"),
    ("losses/kl_div_loss", "len(input)", "input.shape[-1]"),
]
