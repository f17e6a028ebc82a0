import math

import torch
from compare import case


def corners():
    values = [-math.inf, -3.0, -1.0, -0.0, 0.0, 1.0, 2.0, 6.0, 7.0, 900.0]
    return torch.tensor(values, requires_grad=True)


def finite():
    return torch.tensor([-900.0, -2.0, -1.0, 0.0, 1.0, 2.0, 900.0], requires_grad=True)


CASES = [
    case("ReLU", (4, 3)),
    case("ReLU", corners),
    case("ReLU", corners, inplace=True),
    case("ReLU6", (4, 3, 2)),
    case("ReLU6", corners),
    case("ReLU6", corners, inplace=True),
    case("LeakyReLU", corners),
    case("LeakyReLU", (4, 3), negative_slope=0.3),
    case("LeakyReLU", corners, negative_slope=0.2, inplace=True),
    case("PReLU", (4, 3)),
    case("PReLU", finite, init=0.5),
    case("PReLU", (4, 3), num_parameters=3, init=0.1),
    case("PReLU", (2, 3, 5, 4), num_parameters=3),
    case("RReLU", (4, 3)),
    case("RReLU", finite, lower=0.1, upper=0.9),
    case("RReLU", (2, 3, 5), lower=0.2, inplace=True),
    case("RReLU", (5, 3), upper=0.8, inplace=True),
    case("ELU", corners),
    case("ELU", (4, 3), alpha=0.5),
    case("ELU", corners, alpha=2.0, inplace=True),
    case("CELU", corners),
    case("CELU", (4, 3), alpha=0.5),
    case("CELU", corners, alpha=2.0, inplace=True),
    case("SELU", (4, 3)),
    case("SELU", corners),
    case("SELU", corners, inplace=True),
    case("Threshold", (4, 3), threshold=0.5, value=-2.0),
    case("Threshold", corners, threshold=1.0, value=20.0, inplace=True),
    case("Threshold", corners, threshold=-1.0, value=0.0),
]

MUTATIONS = [
    ("activations/relu", "input <= 0", "input < 0"),
    ("activations/relu", "input.copy_(output)", "output"),
    ("activations/relu6", "input >= 6", "input > 6"),
    ("activations/relu6", "input <= 0", "input < 0"),
    ("activations/leaky_relu", "input > 0", "input >= 0"),
    ("activations/leaky_relu", "self.negative_slope * input", "-self.negative_slope * input"),
    ("activations/prelu", "input.dim() - 2", "0"),
    ("activations/prelu", "input > 0", "input >= 0"),
    ("activations/rrelu", "input <= 0", "input <= 1"),
    ("activations/rrelu", "(self.lower + self.upper) / 2", "self.lower"),
    ("activations/elu", "(input > 0, 0, input)", "(input < 0, input, input)"),
    ("activations/elu", "self.alpha * torch.expm1(below)", "torch.expm1(self.alpha * below)"),
    ("activations/celu", "below / self.alpha", "below"),
    ("activations/celu", "self.alpha * torch", "torch"),
    ("activations/selu", "SCALE * torch.where(", "torch.where("),
    ("activations/selu", "ALPHA * torch", "torch"),
    ("activations/threshold", "input <= self.limit", "input < self.limit"),
    ("activations/threshold", "self.value, input", "self.limit, input"),
]
