import torch
from compare import case


def corners():
    values = [-900.0, -4.0, -3.0, -1.0, 0.0, 1.0, 3.0, 4.0, 19.0, 21.0, 900.0]
    return torch.tensor(values, requires_grad=True)


CASES = [
    case("GELU", (4, 3)),
    case("GELU", corners),
    case("GELU", (4, 3), approximate="tanh"),
    case("GELU", corners, approximate="tanh"),
    case("SiLU", corners),
    case("SiLU", (4, 3)),
    case("SiLU", corners, inplace=True),
    case("Mish", corners),
    case("Mish", (4, 3)),
    case("Mish", corners, inplace=True),
    case("Softplus", corners),
    case("Softplus", (4, 3), beta=3.0),
    case("Softplus", corners, threshold=2.0),
    case("Softplus", corners, beta=0.5, threshold=1.75),
    case("Hardswish", corners),
    case("Hardswish", (4, 3)),
    case("Hardswish", corners, inplace=True),
    case("GLU", (4, 6)),
    case("GLU", (4, 6, 2, 3), dim=1),
    case("GLU", (6,), dim=0),
]

MUTATIONS = [
    ("activations/gelu", "math.sqrt(2)))", "2))"),
    ("activations/gelu", "0.044715", "0.05"),
    ("activations/silu", "torch.sigmoid(x)", "torch.sigmoid(-x)"),
    ("activations/silu", "input.clone() if self.inplace else input", "input"),
    ("activations/mish", "torch.zeros_like(x)", "torch.ones_like(x)"),
    ("activations/mish", "input.copy_(output)", "output"),
    ("activations/softplus", "scaled > self.limit", "input > self.limit"),
    ("activations/softplus", " / self.beta", ""),
    ("activations/hardswish", "x * (x + 3) / 6", "x * (x + 3) / 3"),
    ("activations/hardswish", "x >= 3", "x > 3"),
    ("activations/hardswish", "x <= -3", "x < -3"),
    ("activations/glu", "value, gate = ", "gate, value = "),
    ("activations/glu", "chunk(2, self.dim)", "chunk(2, -1)"),
]
