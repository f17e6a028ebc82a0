import torch
from optimizers import Lookup, Regression, case, older
from torch import Tensor


class SameBatch(Regression):
    """One batch for all steps: what LBFGS and Rprop are made for."""

    def loss(self, step: int) -> Tensor:
        return super().loss(0)


class Valley(Regression):
    """Rosenbrock's curved valley, in which line searches have to zoom."""

    def __init__(self):
        self.params = [torch.tensor([-1.5, 2.0], requires_grad=True)]

    def loss(self, step: int) -> Tensor:
        x, y = self.params[0]
        return (1 - x) ** 2 + 100 * (y - x**2) ** 2


class Wave(Regression):
    """Not convex, so that some slopes point the other way."""

    def __init__(self):
        generator = torch.Generator().manual_seed(1)
        self.params = [torch.randn(3, generator=generator).mul(3).requires_grad_()]

    def loss(self, step: int) -> Tensor:
        w = self.params[0]
        return (w**2 / 50 - (2 * w + step).cos()).sum() + (w.prod() / 9).sin()


SINCE_2_14 = [
    case("LBFGS", problem=Wave, lr=0.05, max_iter=3, maximize=True),
    case("LBFGS", problem=Wave, lr=0.1, maximize=True, line_search_fn="strong_wolfe"),
    case("Muon", lr=0.1, adjust_lr_fn="spectral_unclamped"),
]


class Stairs(Regression):
    """Downhill as steeply after each stair as before it: no cubic says where it is lowest."""

    def __init__(self):
        self.params = [torch.zeros(1, requires_grad=True)]

    def loss(self, step: int) -> Tensor:
        w = self.params[0]
        return (w**2 / 400 - w - w.sin()).sum()


class Kinks(Regression):
    """Nowhere flat, so that a line search narrows its bracket until it is too small."""

    def __init__(self):
        self.params = [torch.tensor([3.0, -1.0], requires_grad=True)]

    def loss(self, step: int) -> Tensor:
        x, y = self.params[0]
        return (x - step / 3).abs() + 2 * (y + step).abs()


CASES = [
    *([] if older("2.14") else SINCE_2_14),
    case("ASGD"),
    case("ASGD", lr=0.3, lambd=0.1, alpha=0.5),
    case("ASGD", lr=0.2, lambd=0.5, alpha=1.5, weight_decay=0.3, t0=10),
    case("ASGD", lr=0.05, maximize=True, weight_decay=0.2, lambd=0.3),
    case("Rprop"),
    case("Rprop", problem=SameBatch, lr=0.05),
    case("Rprop", lr=0.1, etas=(0.3, 1.7), step_sizes=(0.02, 0.4)),
    case("Rprop", problem=SameBatch, lr=0.01, etas=(0.7, 1.1), step_sizes=(0.005, 0.02)),
    case("Rprop", lr=0.02, maximize=True, step_sizes=(1e-3, 0.1)),
    case("SparseAdam", problem=Lookup),
    case("SparseAdam", problem=Lookup, lr=0.1, betas=(0.5, 0.7)),
    case("SparseAdam", problem=Lookup, lr=0.1, eps=0.5),
    case("SparseAdam", problem=Lookup, lr=0.01, maximize=True, betas=(0.8, 0.9), eps=0.1),
    case("LBFGS", problem=SameBatch, lr=0.5, max_iter=3),
    case("LBFGS", problem=Valley, max_iter=4, history_size=2, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Valley, max_iter=1, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Valley, max_iter=2, max_eval=3, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Valley, max_iter=9, tolerance_grad=10.0, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Valley, lr=0.1, max_iter=9, tolerance_change=1e-2),
    case("LBFGS", problem=Valley, lr=0.1, max_iter=6, max_eval=3),
    case("LBFGS", problem=Wave, lr=0.3, max_iter=2, history_size=3),
    case("LBFGS", problem=Wave, lr=5, max_iter=2, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Wave, lr=0.05, max_iter=3, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Wave, lr=30, max_iter=3, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=SameBatch, lr=0.2),
    case("LBFGS", problem=Stairs, lr=6, max_iter=2, line_search_fn="strong_wolfe"),
    case("LBFGS", problem=Kinks, max_iter=4, max_eval=80, line_search_fn="strong_wolfe"),
    case("Muon"),
    case("Muon", lr=0.1, weight_decay=0.5),
    case("Muon", lr=0.1, momentum=0.5, nesterov=False, adjust_lr_fn="match_rms_adamw"),
    case("Muon", lr=0.1, ns_coefficients=(2.0, -1.5, 0.5), ns_steps=3, adjust_lr_fn="original"),
    case("Muon", lr=0.1, eps=5.0),
]

MUTATIONS = [
    ("optimizers/asgd", "1 - self.lambd * eta", "1 - self.lambd"),
    ("optimizers/asgd", "decay**self.alpha", "decay * self.alpha"),
    ("optimizers/asgd", "self.lambd * self.lr * self.steps", "self.lambd * self.steps"),
    ("optimizers/asgd", "average += mu", "average += 0.5"),
    ("optimizers/asgd", "self.steps - self.t0", "self.steps + 1 - self.t0"),
    ("optimizers/rprop", "agreement < 0, 0, gradient", "agreement < 0, gradient, gradient"),
    ("optimizers/rprop", "agreement > 0, sizes * self.grow", "agreement > 0, sizes + self.grow"),
    ("optimizers/rprop", "self.shrink, self.grow = etas", "self.grow, self.shrink = etas"),
    ("optimizers/sparse_adam", "-sparse.values() if", "sparse.values() if"),
    ("optimizers/sparse_adam", "self.beta2**self.steps) ** 0.5", "self.beta2**self.steps)"),
    ("optimizers/sparse_adam", "sqrt() + self.eps", "sqrt()"),
    ("optimizers/lbfgs", "max_iter * 5 // 4", "max_iter * 2"),
    ("optimizers/lbfgs", "-self.history_size :", ": self.history_size"),
    ("optimizers/lbfgs", "factors.pop() -", "factors.pop(0) -"),
    ("optimizers/lbfgs", "y.dot(s) / y.dot(y)", "y.dot(s) / s.dot(s)"),
    ("optimizers/lbfgs", "self.max_eval - self.evaluations", "self.max_eval"),
    ("optimizers/strong_wolfe", "(left + right) / 2", "left"),
    ("optimizers/strong_wolfe", "1e-9", "1e-8"),
    ("optimizers/strong_wolfe", "1e-9", "1e-10"),
    ("optimizers/strong_wolfe", "1e-4", "1e-1"),
    ("optimizers/strong_wolfe", "-0.9", "-0.1"),
    ("optimizers/strong_wolfe", "0.01 *", "0.5 *"),
    ("optimizers/strong_wolfe", "new.t * 10", "new.t * 2"),
    ("optimizers/strong_wolfe", "edge = 0.1", "edge = 0.3"),
    ("optimizers/strong_wolfe", "stuck = near", "stuck = False"),
    ("optimizers/strong_wolfe", "new.slope >= 0", "False"),
    ("optimizers/strong_wolfe", "if new.slope *", "if 0 *"),
    ("optimizers/strong_wolfe", "a, b = b, a", "pass"),
    ("optimizers/muon", ".to(param.dtype)", ".to(torch.bfloat16)"),
    ("optimizers/muon", "beta=b, alpha=c", "beta=c, alpha=b"),
    ("optimizers/muon", "clamp(min=eps)", "add(eps)"),
    ("optimizers/muon", "max(1, rows / columns)", "rows / columns"),
]
