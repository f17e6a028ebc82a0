"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

IMPORTS = "import torch\nfrom torch import nn\nfrom torch.nn import functional as F\n"

AIRPORT = (
    IMPORTS
    + """

class Airport(nn.Module):
    def __init__(self):
        super().__init__()
        {}

    def forward(self, rides):
        return {}
"""
)
TWO = "self.start = nn.Parameter(torch.tensor(0.0))\n        self.per_km = {}"
ZERO = "nn.Parameter(torch.tensor(0.0))"
AIRPORT_FARE = "self.start + self.per_km * rides[:, 0]"

TAXI = (
    IMPORTS
    + """

class Fare(nn.Module):
    def __init__(self):
        super().__init__()
        self.line = nn.Linear(2, 1)

    def forward(self, rides):
        return self.line(rides).squeeze(1)


class Taxi(nn.Module):
    def __init__(self):
        super().__init__()
        {}

    def forward(self, rides, night):
        {}
"""
)
BOTH = "self.day, self.night = Fare(), Fare()"

LINEAR = (
    IMPORTS
    + """

class Linear(nn.Module):
    def __init__(self, inputs, outputs):
        super().__init__()
        {}

    def forward(self, x):
        return {}
"""
)
WEIGHTS = (
    "self.weight = nn.Parameter(torch.randn(outputs, inputs))\n"
    "        self.bias = nn.Parameter(torch.zeros(outputs))"
)

STARTS = [
    "start is a tensor but no parameter",
    "a module in a list of Python isn't seen",
    "torch keeps a row per output",
]

RIGHT = [
    (1, AIRPORT.format(TWO.format(ZERO), "self.start + rides[:, 0] * self.per_km")),
    (1, AIRPORT.format(TWO.format("nn.Parameter(torch.zeros(1))"), AIRPORT_FARE)),
    (
        1,
        AIRPORT.format(
            "self.per_km, self.start = (nn.Parameter(torch.zeros(())) for _ in range(2))",
            "torch.stack([self.start + self.per_km * km for km, minutes in rides])",
        ),
    ),
    (2, TAXI.format(BOTH, "return torch.where(night > 0, self.night(rides), self.day(rides))")),
    (2, TAXI.format(BOTH, "return (1 - night) * self.day(rides) + night * self.night(rides)")),
    (
        2,
        TAXI.format(
            "self.day = nn.Linear(2, 1)\n        self.night = nn.Linear(2, 1)",
            "both = torch.cat([self.day(rides), self.night(rides)], dim=1)\n"
            "        return both[range(len(rides)), night.long()]",
        ),
    ),
    (3, LINEAR.format(WEIGHTS, "self.bias + x @ self.weight.T")),
    (3, LINEAR.format(WEIGHTS, "torch.matmul(x, self.weight.t()) + self.bias")),
    (3, LINEAR.format(WEIGHTS, "torch.einsum('...i,oi->...o', x, self.weight) + self.bias")),
    (
        3,
        LINEAR.format(
            WEIGHTS.replace("torch.randn(outputs, inputs)", "torch.rand(outputs, inputs) - 0.5"),
            "(self.weight @ x.T).T + self.bias",
        ),
    ),
]

WRONG = [
    (
        1,
        AIRPORT.format(TWO.format("torch.zeros(1, requires_grad=True)"), AIRPORT_FARE),
        "per_km is a tensor but no parameter",
    ),
    (
        1,
        AIRPORT.format(TWO.format("nn.Parameter(torch.tensor(1.0))"), AIRPORT_FARE),
        "per_km begins at 1.0, not at 0",
    ),
    (
        1,
        AIRPORT.format(TWO.format(ZERO), "self.start + self.per_km * rides"),
        "the shape is (3, 2), not (3,)",
    ),
    (
        1,
        AIRPORT.format(TWO.format(ZERO), "self.start + self.per_km * rides.sum(dim=1)"),
        "[56.0, 70.0, 48.0], not [50.0, 70.0, 40.0]",
    ),
    (
        1,
        AIRPORT.format(TWO.format(ZERO), f"({AIRPORT_FARE}).detach()"),
        "no gradient reaches start",
    ),
    (
        1,
        AIRPORT.format(TWO.format(ZERO), AIRPORT_FARE).replace("super().__init__()", "pass"),
        "cannot assign parameter",
    ),
    (
        2,
        TAXI.format(BOTH, "return self.day(rides) + night * self.night(rides)"),
        "[42.0, 63.0, 30.0], not [28.0, 42.0, 20.0]",
    ),
    (
        2,
        TAXI.format(BOTH, "return self.day(rides) + self.night(rides)"),
        "that is the sum of both",
    ),
    (
        2,
        TAXI.format(BOTH, "return torch.where(night > 0, self.day(rides), self.night(rides))"),
        "the two tariffs are exchanged",
    ),
    (
        2,
        TAXI.format(BOTH, "return self.night(rides) if night.any() else self.day(rides)"),
        "night = [0, 1, 0] gives [28.0, 42.0, 20.0]: one tariff for all",
    ),
    (2, TAXI.format(BOTH, "return self.day(rides)"), "is `night` used?"),
    (
        2,
        TAXI.format("self.day = self.night = Fare()", "return self.day(rides)"),
        "has 3 numbers to learn",
    ),
    (3, LINEAR.format(WEIGHTS, "x @ self.weight.T"), "the bias isn't added"),
    (3, LINEAR.format(WEIGHTS, "F.linear(x, self.weight, self.bias)"), "use only @ and +"),
    (
        3,
        LINEAR.format(WEIGHTS.replace("randn", "zeros"), "x @ self.weight.T + self.bias"),
        "all numbers of the weight are equal",
    ),
    (
        3,
        LINEAR.format(
            WEIGHTS.replace("nn.Parameter(torch.zeros(outputs))", "torch.zeros(outputs)"),
            "x @ self.weight.T + self.bias",
        ),
        "bias is a tensor but no parameter",
    ),
    (
        3,
        LINEAR.format("torch.manual_seed(0)\n        " + WEIGHTS, "x @ self.weight.T + self.bias"),
        "a seed is set inside the class",
    ),
    (3, LINEAR.format(WEIGHTS, "x @ self.weight + self.bias"), "mat1 and mat2 shapes"),
]
