import torch
from optimizers import Regression, case
from torch import Tensor


class Shapes(Regression):
    """A vector, a stack of matrices, and one that is still zero."""

    def __init__(self):
        super().__init__()
        generator = torch.Generator().manual_seed(1)
        first = torch.randn(2, 4, 5, generator=generator)
        vector = torch.randn(5, generator=generator)
        last = torch.zeros(5, 3)
        self.params = [tensor.requires_grad_() for tensor in (first, vector, last)]

    def loss(self, step: int) -> Tensor:
        first, vector, last = self.params
        hidden = ((self.x[step] @ first).sum(dim=0) + vector).tanh()
        return (hidden @ last - self.y[step]).square().mean()


CASES = [
    case("Adagrad"),
    case("Adagrad", lr=0.1, lr_decay=0.2),
    case("Adagrad", lr=0.1, weight_decay=0.3, initial_accumulator_value=0.5),
    case("Adagrad", lr=0.1, eps=0.4, maximize=True, weight_decay=0.1),
    case("RMSprop"),
    case("RMSprop", lr=0.03, alpha=0.8, eps=0.1),
    case("RMSprop", centered=True, alpha=0.9, momentum=0.7),
    case("RMSprop", momentum=0.9, weight_decay=0.3),
    case("RMSprop", maximize=True, centered=True, eps=0.05, weight_decay=0.1),
    case("Adadelta"),
    case("Adadelta", lr=0.5, rho=0.7, eps=1e-3),
    case("Adadelta", weight_decay=0.3, eps=1e-2),
    case("Adadelta", maximize=True, weight_decay=0.1, lr=2.0),
    case("Adamax"),
    case("Adamax", lr=0.03, betas=(0.7, 0.9), eps=0.1),
    case("Adamax", lr=0.03, weight_decay=0.3),
    case("Adamax", maximize=True, weight_decay=0.1, eps=0.3),
    case("NAdam"),
    case("NAdam", lr=0.03, betas=(0.7, 0.9), eps=0.1),
    case("NAdam", lr=0.03, momentum_decay=0.5, weight_decay=0.3),
    case("NAdam", lr=0.03, weight_decay=0.3, decoupled_weight_decay=True),
    case("NAdam", lr=0.01, maximize=True, weight_decay=0.1),
    case("RAdam"),
    case("RAdam", lr=0.03, betas=(0.7, 0.9), eps=0.1),
    case("RAdam", lr=0.03, weight_decay=0.3),
    case("RAdam", lr=0.03, weight_decay=0.3, decoupled_weight_decay=True),
    case("RAdam", lr=0.01, betas=(0.9, 0.5), maximize=True, weight_decay=0.1),
    case("Adafactor"),
    case("Adafactor", problem=Shapes),
    case("Adafactor", problem=Shapes, lr=0.5, beta2_decay=-0.3, d=1.5),
    case("Adafactor", problem=Shapes, lr=0.1, eps=(0.3, 0.2), weight_decay=0.3),
    case("Adafactor", problem=Shapes, eps=(None, 0.5), maximize=True, weight_decay=0.1),
]

MUTATIONS = [
    ("optimizers/adagrad", "self.steps * self.lr_decay", "(self.steps + 1) * self.lr_decay"),
    ("optimizers/adagrad", "(total.sqrt() + self.eps)", "(total + self.eps).sqrt()"),
    ("optimizers/adagrad", "total += gradient.square()", "total += param.grad.square()"),
    ("optimizers/rmsprop", "(variance.sqrt() + self.eps)", "(variance + self.eps).sqrt()"),
    ("optimizers/rmsprop", "square - mean.square()", "square - mean"),
    ("optimizers/rmsprop", "velocity *= self.momentum", "velocity *= 0"),
    ("optimizers/adadelta", "(update + self.eps)", "update"),
    ("optimizers/adadelta", "(delta.square()", "((self.lr * delta).square()"),
    ("optimizers/adamax", "gradient.abs() + self.eps", "gradient.abs()"),
    ("optimizers/adamax", "beta2 * self.largest[i]", "self.largest[i]"),
    ("optimizers/adamax", "/ (1 - beta1**self.steps)", ""),
    ("optimizers/nadam", "self.mu(self.steps + 1)", "self.mu(self.steps)"),
    ("optimizers/nadam", "ahead = next_mu", "ahead = mu"),
    ("optimizers/nadam", "(1 - self.mu_product * next_mu)", "(1 - self.mu_product)"),
    ("optimizers/nadam", "(square / (1 - beta2**self.steps))", "square"),
    ("optimizers/radam", "if rho > 5", "if rho > 4"),
    ("optimizers/radam", "(rho - 4)", "(rho - 3)"),
    ("optimizers/radam", "square.sqrt() + self.eps", "(square + self.eps).sqrt()"),
    ("optimizers/adafactor", ".clamp(min=eps1)\n            update", "\n            update"),
    ("optimizers/adafactor", "mean = row.mean(", "mean = column.mean("),
    ("optimizers/adafactor", "max(1, rms(update) / self.d)", "max(self.d, rms(update))"),
    ("optimizers/adafactor", "min(self.lr, self.steps**-0.5)", "self.lr"),
    ("optimizers/adafactor", "max(eps2, rms(param))", "eps2 + rms(param)"),
]
