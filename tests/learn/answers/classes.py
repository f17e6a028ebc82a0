"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

ACCURACY = "import torch\n\n\ndef accuracy(logits, target):\n    return {}\n"
RIGHT_ONES = "(logits.argmax(dim=1) == target)"

LOSS = "import torch\n\n\ndef loss_of(logits, target):\n    return {}\n"
P = "torch.softmax(logits, dim=1)[torch.arange(len(target)), target]"

DECIDE = """import torch


def decide(logits, sure):
    best, which = torch.softmax(logits, dim={}).max(dim=1)
    {}
"""

STARTS = [
    "with 4 rides and 3 classes it fails",
    "is 0.289: that rewards the largest probability",
    "says 0 for the logits [1.0, 0.0, 0.9]",
]

RIGHT = [
    (1, ACCURACY.format(f"{RIGHT_ONES}.sum().item() / len(target)")),
    (1, ACCURACY.format("(logits.max(dim=-1).indices == target).double().mean()")),
    (
        1,
        ACCURACY.format(
            "sum(int(r.argmax()) == int(t) for r, t in zip(logits, target)) / len(logits)"
        ),
    ),
    (1, ACCURACY.format("1 - (logits.argmax(1) - target).count_nonzero() / target.numel()")),
    (2, LOSS.format("torch.nn.functional.cross_entropy(logits, target)")),
    (2, LOSS.format("-logits.log_softmax(dim=1)[torch.arange(len(target)), target].mean()")),
    (
        2,
        LOSS.format(
            "(logits.logsumexp(dim=1) - logits.gather(1, target[:, None]).squeeze(1)).mean()"
        ),
    ),
    (
        2,
        """import torch


def loss_of(logits, target):
    total = 0
    for row, right in zip(logits, target):
        row = row - row.max()
        total = total + torch.log(torch.exp(row).sum()) - row[right]
    return total / len(target)
""",
    ),
    (3, DECIDE.format(1, "which[best < sure] = -1\n    return which")),
    (
        3,
        DECIDE.format(
            1,
            "return torch.tensor([int(w) if b >= sure else -1 for b, w in zip(best, which)])",
        ),
    ),
    (3, DECIDE.format(1, "return (which + 1) * (best >= sure) - 1")),
]

WRONG = [
    (1, ACCURACY.format(f"{RIGHT_ONES}.sum()"), "is 2: that is how many are right"),
    (1, ACCURACY.format(f"100 * {RIGHT_ONES}.float().mean()"), "not percent"),
    (1, ACCURACY.format(f"{RIGHT_ONES}.sum() / logits.numel()"), "not by that of all logits"),
    (
        1,
        ACCURACY.format("(logits.argmax(dim=1) != target).float().mean()"),
        "the part that is wrong",
    ),
    (1, ACCURACY.format(f"{RIGHT_ONES}.all().float()"), "is 0.00, not 0.67"),
    (1, ACCURACY.format(f"{RIGHT_ONES}.float()"), "has 3 numbers: it should be one"),
    (2, LOSS.format(f"torch.log({P}).mean()"), "the minus is missing"),
    (2, LOSS.format(f"-torch.log({P}).sum()"), "the sum over the rides, not their mean"),
    (2, LOSS.format(f"-torch.log({P}.mean())"), "first the logarithm of each probability"),
    (2, LOSS.format(f"-torch.log({P})"), "has 2 numbers: a loss is a single one"),
    (2, LOSS.format(f"(1 - {P}).mean()"), "is 0.610, not 1.289"),
    (
        2,
        LOSS.format("-torch.log(torch.softmax(logits, dim=1)[:, target]).mean()"),
        "is 1.789, not 1.289: `[:, target]` takes all these columns from every row",
    ),
    (2, LOSS.format(f"-torch.log({P}).mean()"), "loss_of([[200, 0, 0]], [1]) is inf, not 200"),
    (3, DECIDE.format(0, "return torch.where(best >= sure, which, -1)"), "says -1 for the logits"),
    (
        3,
        "import torch\n\n\ndef decide(logits, sure):\n    best, which = logits.max(dim=1)\n"
        "    return torch.where(best >= sure, which, -1)\n",
        "says 0 for the logits [1.0, 0.0, 0.9]",
    ),
    (3, DECIDE.format(1, "return which[best >= sure]"), "has the shape (3,), not (4,)"),
    (3, DECIDE.format(1, "return torch.where(best >= sure, which, 3)"), "neither -1 nor"),
    (
        3,
        DECIDE.format(1, "return torch.where(best >= sure, which.float(), -1.0)"),
        "returns torch.float32: classes are whole numbers",
    ),
]
