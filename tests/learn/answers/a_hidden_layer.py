"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

IMPORTS = "import torch\nfrom torch import nn\nfrom torch.nn import functional as F\n"
TARIFF = IMPORTS + "\n\ndef tariff(km):\n    return {}\n"

NETWORK = (
    IMPORTS
    + """

def network():
    model = nn.Sequential(nn.Linear(1, 2), nn.ReLU(), nn.Linear(2, 1))
    with torch.no_grad():
        model[0].weight.copy_(torch.tensor({}))
        model[0].bias.copy_(torch.tensor({}))
        model[2].weight.copy_(torch.tensor({}))
        model[2].bias.copy_(torch.tensor({}))
    return model
"""
)
ONES = "[[1.0], [1.0]]"

MERGED = (
    IMPORTS
    + """

def merged(first, second):
    one = nn.Linear(first.weight.shape[1], second.weight.shape[0])
    with torch.no_grad():
        one.weight.copy_({})
        one.bias.copy_({})
    return one
"""
)
WEIGHT, BIAS = "second.weight @ first.weight", "second.weight @ first.bias + second.bias"

STARTS = [
    "1 km costs 5, less than the start price",
    "0 km cost 0: the start price is missing",
    "begin with the weight",
]

RIGHT = [
    (1, TARIFF.format("8 + 3 * F.relu(km - 2) + 1.5 * F.relu(km - 15)")),
    (1, TARIFF.format("8 + 3 * (km - 2).clamp(min=0) + 1.5 * (km - 15).clamp(min=0)")),
    (1, TARIFF.format("8 + nn.ReLU()(3 * km - 6) + nn.ReLU()(1.5 * km - 22.5)")),
    (1, TARIFF.format("torch.maximum(8 + 0 * km, torch.maximum(3 * km + 2, 4.5 * km - 20.5))")),
    (2, NETWORK.format(ONES, "[-10.0, -3.0]", "[[1.25, 2.5]]", "[6.0]")),
    (2, NETWORK.format("[[2.5], [1.25]]", "[-7.5, -12.5]", "[[1.0, 1.0]]", "[6.0]")),
    (2, NETWORK.format("[[0.1], [0.1]]", "[-0.3, -1.0]", "[[25.0, 12.5]]", "[6.0]")),
    (3, MERGED.format(WEIGHT, "second(first.bias)")),
    (
        3,
        MERGED.format(
            "torch.matmul(second.weight, first.weight)",
            "second(first(torch.zeros(1, first.in_features)))[0]",
        ),
    ),
    (
        3,
        IMPORTS
        + """

def merged(first, second):
    one = nn.Linear(first.in_features, second.out_features)
    start = second(first(torch.zeros(1, first.in_features)))
    one.weight = nn.Parameter((second(first(torch.eye(first.in_features))) - start).T.detach())
    one.bias = nn.Parameter(start[0].detach())
    return one
""",
    ),
]

WRONG = [
    (1, TARIFF.format("8 + 3 * km + 1.5 * torch.relu(km - 15)"), "5 km cost 23, not 17"),
    (1, TARIFF.format("8 + 3 * torch.relu(km - 2)"), "there is no bend at 15 km"),
    (
        1,
        TARIFF.format("8 + 3 * torch.relu(km - 2) + 4.5 * torch.relu(km - 15)"),
        "the second one only adds the difference",
    ),
    (1, TARIFF.format("8 + 3 * (km - 2) + 1.5 * torch.relu(km - 15)"), "1 km costs 5"),
    (
        1,
        TARIFF.format("3 * torch.relu(km - 2) + 1.5 * torch.relu(km - 15)"),
        "cost [0.0, 0.0, 9.0, 39.0, 61.5], not",
    ),
    (
        1,
        TARIFF.format("8 + 3 * (km - 2) if km > 2 else 8"),
        "Boolean value of Tensor",
    ),
    (2, NETWORK.format(ONES, "[-3.0, -10.0]", "[[2.5, 1.25]]", "[0.0]"), "start price is missing"),
    (2, NETWORK.format(ONES, "[-3.0, -10.0]", "[[2.5, 1.25]]", "[7.0]"), "7 and 7, not 6 and 6"),
    (2, NETWORK.format(ONES, "[3.0, 10.0]", "[[2.5, 1.25]]", "[6.0]"), "mind the sign"),
    (2, NETWORK.format(ONES, "[-3.0, -10.0]", "[[2.5, 3.75]]", "[6.0]"), "it needs the difference"),
    (2, NETWORK.format(ONES, "[-3.0, -10.0]", "[[1.0, 1.0]]", "[6.0]"), "the unit that bends at 3"),
    (2, NETWORK.format(ONES, "[-3.0, -9.0]", "[[2.5, 1.25]]", "[6.0]"), "the unit that bends at 3"),
    (
        2,
        NETWORK.format(ONES, "[-3.0, -11.0]", "[[2.5, 1.25]]", "[6.0]"),
        "the unit that bends at 10",
    ),
    (
        2,
        IMPORTS + "\n\ndef network():\n    return nn.Sequential(nn.Linear(1, 8), nn.ReLU(), "
        "nn.Linear(8, 1))\n",
        "the network has 25 numbers",
    ),
    (3, MERGED.format(WEIGHT, "second.bias"), "that of the second layer alone"),
    (
        3,
        MERGED.format(WEIGHT, "second.bias + first.bias"),
        "the bias must have the shape (1,), and first.bias has 8 numbers",
    ),
    (
        3,
        MERGED.format(WEIGHT, BIAS).replace(
            "one.bias.copy_(", "one.bias = nn.Parameter(first.bias + "
        ),
        "the bias must have the shape (1,), and first.bias has 8 numbers",
    ),
    (3, MERGED.format(WEIGHT, "torch.zeros(len(second.bias))"), "the bias is 0, and shouldn't be"),
    (
        3,
        MERGED.format(WEIGHT, "second.weight @ first.bias"),
        "What do both layers give for an input of zeros?",
    ),
    (
        3,
        IMPORTS + "\n\ndef merged(first, second):\n    return nn.Sequential(first, second)\n",
        "returns Sequential, not a single nn.Linear",
    ),
    (3, MERGED.format("second.weight.sum() * first.weight.sum()", BIAS), "begin with the weight"),
    (
        3,
        IMPORTS + "\n\ndef merged(first, second):\n    second.weight.data @= first.weight.data\n"
        "    return second\n",
        "have been changed",
    ),
]
