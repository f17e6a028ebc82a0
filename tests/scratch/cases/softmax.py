import torch
from compare import case

CASES = [
    case("Softmax", (3, 5), dim=1),
    case("Softmax", (3, 5, 2), dim=0),
    case("Softmax", lambda: torch.tensor([[800.0, -800.0, 799.0]], requires_grad=True), dim=-1),
    case("Softmin", (3, 5), dim=0),
    case("Softmax2d", (2, 3, 4, 5)),
    case("Softmax2d", (3, 4, 5)),
    case("LogSoftmax", (3, 5), dim=1),
    case("LogSoftmax", (3, 5, 2), dim=0),
    case("LogSoftmax", lambda: torch.tensor([[800.0, -800.0]], requires_grad=True), dim=-1),
]

MUTATIONS = [
    ("activations/softmax", " - input.amax(self.dim, keepdim=True)", ""),
    ("activations/softmax", "(-input)", "(input)"),
    ("activations/softmax", "dim=-3", "dim=1"),
    ("activations/log_softmax", "input - input.amax(self.dim, keepdim=True)", "input"),
]
