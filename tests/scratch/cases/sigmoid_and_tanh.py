import torch
from compare import case

SPECIAL = torch.tensor([-3.0, -1.0, -0.5, 0.0, 0.5, 1.0, 3.0], dtype=torch.float64)

CASES = [
    case("Sigmoid", (3, 5)),
    case("Tanh", (3, 5)),
    case("LogSigmoid", (3, 5)),
    case("LogSigmoid", lambda: torch.tensor([-800.0, 0.0, 800.0], requires_grad=True)),
    case("Softsign", (3, 5)),
    case("Tanhshrink", (3, 5)),
    case("Hardsigmoid", (5, 10)),
    case("Hardsigmoid", (5, 10), inplace=True),
    case("Hardsigmoid", lambda: SPECIAL.clone().requires_grad_()),
    case("Hardtanh", (5, 10)),
    case("Hardtanh", (5, 10), min_val=-2.0, max_val=0.5, inplace=True),
    case("Hardtanh", (5, 10), min_value=-2.0, max_value=0.5),
    case("Hardtanh", lambda: SPECIAL.clone().requires_grad_()),
    case("Hardshrink", (5, 10)),
    case("Hardshrink", (5, 10), lambd=1.5),
    case("Hardshrink", lambda: SPECIAL.clone().requires_grad_()),
    case("Softshrink", (5, 10)),
    case("Softshrink", (5, 10), lambd=1.5),
    case("Softshrink", lambda: SPECIAL.clone().requires_grad_()),
]

MUTATIONS = [
    ("activations/sigmoid", "(-input)", "input"),
    ("activations/tanh", "- 1", "- 1.1"),
    ("activations/log_sigmoid", "-torch", "torch"),
    ("activations/softsign", "input.abs()", "input"),
    ("activations/tanhshrink", "input - input", "input + input"),
    ("activations/hardsigmoid", "input < 3", "input <= 3"),
    ("activations/hardsigmoid", "input / 6", "input / 5"),
    ("activations/hardtanh", "< self.max_val", "<= self.max_val"),
    ("activations/hardshrink", "> self.lambd", ">= self.lambd"),
    ("activations/softshrink", "input - self.lambd * input.sign()", "input - self.lambd"),
]
