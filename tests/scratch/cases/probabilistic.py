import torch
from compare import case

COUNTS = torch.tensor([[0, 1, 2], [7, 3, 20]])
REAL_COUNTS = torch.tensor([[0.0, 1.0, 2.0], [0.3, 1.5, 20.0]], dtype=torch.float64)


def positive(*shape, low=0.05):
    return lambda: (torch.rand(shape) * 2 + low).requires_grad_()


def some_too_small():
    """Variances, of which two are below the eps of the cases."""
    return torch.tensor([[1e-9, 0.5, 0.05], [0.0, 2.0, 1.0]]).requires_grad_()


CASES = [
    *[
        case("PoissonNLLLoss", (2, 3), target, reduction=reduction, full=full)
        for target in (COUNTS, REAL_COUNTS, positive(2, 3))
        for reduction in ("none", "mean", "sum")
        for full in (False, True)
    ],
    *[
        case("PoissonNLLLoss", positive(2, 3), COUNTS, log_input=False, full=full, **options)
        for full in (False, True)
        for options in [{}, {"eps": 0.3}, {"eps": 0.01, "reduction": "none"}]
    ],
    case("PoissonNLLLoss", (2, 3), COUNTS, eps=0.3),
    case("PoissonNLLLoss", (), torch.tensor(4.0, dtype=torch.float64), full=True),
    *[
        case("GaussianNLLLoss", (2, 3), (2, 3), var, reduction=reduction, full=full)
        for var in (positive(2, 3), positive(2, 1), positive(2), 0.7)
        for reduction in ("none", "mean", "sum")
        for full in (False, True)
    ],
    case("GaussianNLLLoss", (2, 3), (2, 3), some_too_small, eps=0.1),
    case("GaussianNLLLoss", (2, 3), (2, 3), some_too_small, eps=0.1, reduction="none", full=True),
    case("GaussianNLLLoss", (2, 3), (2, 3), some_too_small),
    case("GaussianNLLLoss", (2, 3), (2, 3), 0.01, eps=0.1),
    case("GaussianNLLLoss", (2, 3), (3,), positive(2, 3)),
]

MUTATIONS = [
    ("losses/poisson_nll_loss", "log_input.exp() - target", "log_input.exp() + target"),
    ("losses/poisson_nll_loss", "(log_input + self.eps)", "log_input.clamp(min=self.eps)"),
    ("losses/poisson_nll_loss", "2 * math.pi * target", "math.pi * target"),
    ("losses/poisson_nll_loss", "stirling.where(target > 1, 0)", "stirling"),
    ("losses/poisson_nll_loss", "target > 1", "target > 0"),
    ("losses/gaussian_nll_loss", "(var.clamp(min=self.eps) - var).detach()", "self.eps"),
    ("losses/gaussian_nll_loss", ".detach()", ""),
    ("losses/gaussian_nll_loss", "var.log() +", "var.log() / 2 +"),
    ("losses/gaussian_nll_loss", "** 2 / var", "** 2 / var**2"),
    ("losses/gaussian_nll_loss", "var.shape == input.shape[:-1]", "False"),
    ("losses/gaussian_nll_loss", "losses + math.log", "losses - math.log"),
]
