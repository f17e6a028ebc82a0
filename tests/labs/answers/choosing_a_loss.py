"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

QUANTILE = """
def quantile_loss(input, target, q):
    error = {}
    return torch.maximum(q * error, (q - 1) * error){}
"""
COSTS = """
def quantile_loss(input, target, q):
    error = target - input
    return {}
"""

DETECTOR = """
class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        return self.linear(x){}


detector_loss = {}
"""
WEIGHTED = "nn.CrossEntropyLoss(weight=torch.tensor([1.0, 19.0]))"

MASKED = """
def masked_mse(input, target, mask):
    return {}
"""
ERRORS = "F.mse_loss(input, target, reduction='none')"

RIGHT = [
    (1, QUANTILE.format("target - input", ".mean()")),
    (1, COSTS.format("torch.mean(q * F.relu(error) + (1 - q) * F.relu(-error))")),
    (1, COSTS.format("(q * error.clamp(min=0) - (1 - q) * error.clamp(max=0)).sum() / len(error)")),
    (1, COSTS.format("0.5 * (error.abs() + (2 * q - 1) * error).mean()")),
    (1, COSTS.format("(error * (q - (error < 0).float())).mean(dim=0, keepdim=True)")),
    (
        1,
        COSTS.format(
            "torch.where(input < target, q * F.l1_loss(input, target, reduction='none'), "
            "(1 - q) * F.l1_loss(input, target, reduction='none')).mean()"
        ),
    ),
    (
        1,
        """
def quantile_loss(input, target, q):
    total = 0
    for guess, truth in zip(input, target):
        total = total + (q * (truth - guess) if guess < truth else (1 - q) * (guess - truth))
    return total / len(target)
""",
    ),
    (
        1,
        """
def quantile_loss(input, target, q):
    cost = (input - target).abs()
    low = input < target
    cost[low] *= q
    cost[~low] *= 1 - q
    return cost.mean()
""",
    ),
    (2, DETECTOR.format("", "nn.CrossEntropyLoss(torch.tensor([0.05, 0.95]))")),
    (2, DETECTOR.format(".log_softmax(1)", "nn.NLLLoss(weight=torch.tensor([1.0, 19.0]))")),
    (2, DETECTOR.format(".log_softmax(dim=-1)", WEIGHTED)),
    (
        2,
        DETECTOR.format(
            ".softmax(1)", "lambda p, y: F.nll_loss(p.log(), y, torch.tensor([1.0, 19.0]))"
        ),
    ),
    (2, DETECTOR.format("", WEIGHTED.replace("weight", "reduction='sum', weight"))),
    (
        2,
        DETECTOR.format("", "nn.CrossEntropyLoss(torch.tensor([1.0, 19.0]), label_smoothing=0.01)"),
    ),
    (
        2,
        DETECTOR.format("", "None")
        + """
def detector_loss(outputs, labels):
    each = F.cross_entropy(outputs, labels, reduction="none")
    return (each[labels == 0].mean() + each[labels == 1].mean()) / 2
""",
    ),
    (
        2,
        DETECTOR.format("", "None")
        + """
def detector_loss(outputs, labels):
    margin = outputs[:, 1] - outputs[:, 0]
    return F.binary_cross_entropy_with_logits(
        margin, labels.float(), pos_weight=torch.tensor(19.0)
    )
""",
    ),
    (
        2,
        """
class Detector(nn.Sequential):
    def __init__(self):
        super().__init__(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 2))

    def forward(self, x):
        logits = super().forward(x)
        return logits if self.training else logits.softmax(1)


class Loss(nn.Module):
    def forward(self, outputs, labels):
        return F.cross_entropy(outputs, labels, weight=torch.tensor([1.0, 19.0]))


detector_loss = Loss()
""",
    ),
    (3, MASKED.format("F.mse_loss(input.masked_select(mask), target.masked_select(mask))")),
    (3, MASKED.format("((input[mask] - target[mask]) ** 2).sum() / mask.sum()")),
    (3, MASKED.format("((input - target).nan_to_num() * mask).square().sum() / mask.sum()")),
    (3, MASKED.format("torch.where(mask, input - target, 0.0).square().sum() / mask.sum()")),
    (
        3,
        MASKED.format(
            "F.mse_loss(input.masked_fill(~mask, 0), target.masked_fill(~mask, 0), "
            "reduction='sum') / mask.float().sum()"
        ),
    ),
    (
        3,
        """
def masked_mse(input, target, mask):
    total = torch.zeros(1)
    for i in range(len(mask)):
        length = int(mask[i].sum())
        total = total + F.mse_loss(input[i, :length], target[i, :length], reduction="sum")
    return total / mask.sum()
""",
    ),
    (
        3,
        """
def masked_mse(input, target, mask):
    places = mask.flatten().nonzero().squeeze(1)
    error = input.flatten().index_select(0, places) - target.flatten()[places]
    return error.double().pow(2).mean()
""",
    ),
    (
        3,
        """
def masked_mse(input, target, mask):
    errors = [
        (input[i, j] - target[i, j]) ** 2
        for i in range(mask.shape[0])
        for j in range(mask.shape[1])
        if mask[i, j]
    ]
    return sum(errors) / len(errors)
""",
    ),
    (1, COSTS.format("q * F.leaky_relu(error, negative_slope=1 - 1 / q).mean()")),
    (1, COSTS.format("(error.relu() * q + error.neg().relu() * (1 - q)).double().mean()")),
    (1, COSTS.format("torch.stack([q * error, (q - 1) * error]).amax(dim=0).mean()")),
    (1, COSTS.format("(error.abs() * torch.where(error >= 0, q, 1 - q)).sum() / error.numel()")),
    (2, DETECTOR.format("", "nn.MultiMarginLoss(weight=torch.tensor([1.0, 19.0]))")),
    (
        2,
        DETECTOR.format("", "None")
        + """
def detector_loss(outputs, labels):
    share = torch.tensor([0.95, 0.05])
    return F.cross_entropy(outputs + share.log(), labels)
""",
    ),
    (
        2,
        DETECTOR.format(".sigmoid()", "None")
        + """
def detector_loss(outputs, labels):
    weight = torch.tensor([1.0, 19.0])[labels].unsqueeze(1)
    return F.binary_cross_entropy(outputs, F.one_hot(labels, 2).float(), weight=weight)
""",
    ),
    (
        2,
        """
class Detector(nn.Linear):
    def __init__(self):
        super().__init__(2, 2)


def detector_loss(outputs, labels):
    log_p = outputs.log_softmax(1).gather(1, labels.unsqueeze(1)).squeeze(1)
    focal = -((1 - log_p.exp()) ** 2) * log_p
    return (focal * torch.where(labels == 1, 0.95, 0.05)).mean()
""",
    ),
    (3, MASKED.format("(input - target)[mask].square().mean()")),
    (3, MASKED.format("torch.linalg.vector_norm((input - target)[mask]) ** 2 / mask.sum()")),
    (
        3,
        MASKED.format(
            "F.mse_loss(torch.where(mask, input, 0), torch.where(mask, target, 0), "
            "reduction='sum') / mask.count_nonzero()"
        ),
    ),
    (
        3,
        MASKED.format(
            "torch.cat([(a[m] - b[m]) ** 2 for a, b, m in zip(input, target, mask)]).mean()"
        ),
    ),
]

WRONG = [
    (1, QUANTILE.format("input - target", ".mean()"), "([0], [4], 0.75) is 1, not 3"),
    (1, QUANTILE.format("target - input", ""), "shape (7,): a loss is one number"),
    (1, QUANTILE.format("target - input", ".sum()"), "it has to be the mean"),
    (1, QUANTILE.format("target - input", ".median()"), "it has to be the mean"),
    (1, QUANTILE.format("target - input", ".mean().item()"), "returns float, not a tensor"),
    (1, QUANTILE.format("target - input", ".mean().detach()"), "has no gradient"),
    (
        1,
        QUANTILE.format("target - input", ".mean()").replace("return ", ""),
        "is there a `return`?",
    ),
    (1, COSTS.format("(q * error.abs()).mean()"), "([4], [0], 0.75) is 3, not 1"),
    (1, COSTS.format("(error - error.quantile(q)).abs().mean()"), "is 0, not 3"),
    (2, DETECTOR.format(".softmax(1)", WEIGHTED), "a softmax twice"),
    (2, DETECTOR.format(".sigmoid()", WEIGHTED), "a softmax twice"),
    (2, DETECTOR.format("", "nn.CrossEntropyLoss()"), "of class 1 are found"),
    (2, DETECTOR.format("", WEIGHTED.replace("19.0", "1000.0")), "false alarms"),
    (2, DETECTOR.format("", WEIGHTED.replace("1.0, 19.0", "19.0, 1.0")), "0% of class 1"),
    (2, DETECTOR.format("", WEIGHTED).replace("return ", ""), "Detector()(x) returns NoneType"),
    (2, DETECTOR.format(".argmax(1)", WEIGHTED), "has the shape (40,), not (40, 2)"),
    (
        2,
        DETECTOR.format(".softmax(1)", "nn.NLLLoss(torch.tensor([1.0, 19.0]))"),
        "a logarithm that is missing",
    ),
    (2, DETECTOR.format("", WEIGHTED.replace("weight", "reduction='none', weight")), "shape (40,)"),
    (3, MASKED.format(f"({ERRORS} * mask).mean()"), "the mean over all 8 positions"),
    (3, MASKED.format(f"(({ERRORS} * mask).sum(1) / mask.sum(1)).mean()"), "means of the rows"),
    (3, MASKED.format(f"({ERRORS} * mask).sum()"), "the sum"),
    (3, MASKED.format(f"({ERRORS} * mask).sum() / mask.sum()"), "the loss is nan"),
    (3, MASKED.format(f"torch.where(mask, {ERRORS}, 0).sum() / mask.sum()"), "the gradient there"),
    (
        3,
        MASKED.format(f"({ERRORS}.nan_to_num() * mask).sum() / mask.sum()"),
        "with nan in the padding of target, the gradient",
    ),
    (3, MASKED.format("F.mse_loss(input[mask], target[mask]).detach()"), "has no gradient"),
    (3, MASKED.format("F.mse_loss(input[mask], target[mask])").replace("return ", ""), "`return`?"),
    (3, MASKED.format("F.mse_loss(input[~mask], target[~mask])"), "give 0.00; wanted 9 / 6"),
    (
        3,
        MASKED.format("(2 * input[mask].detach() - target[mask] - input[mask]).square().mean()"),
        "the gradient at the real positions is",
    ),
    (3, MASKED.format("F.l1_loss(input[mask], target[mask])"), "give 0.83; wanted 9 / 6"),
    (1, COSTS.format("torch.where(error > 0, q * error, (1 - q) * error).mean()"), "is -1, not 1"),
    (1, COSTS.format("(q * error.square().sqrt() / 2).mean()"), "is 1.5, not 3"),
    (2, DETECTOR.format(".log_softmax(0)", WEIGHTED), "depends on the other points of the batch"),
    (2, DETECTOR.format("", WEIGHTED.replace("19.0", "0.05")), "0% of class 1"),
    (2, DETECTOR.format(".relu().softmax(1)", WEIGHTED), "a softmax twice"),
    (
        3,
        MASKED.format("F.mse_loss(input * mask, target * mask, reduction='sum') / mask.sum()"),
        "nan",
    ),
    (
        3,
        MASKED.format(
            "F.mse_loss(torch.where(mask, input, target), target, reduction='sum') / mask.sum()"
        ),
        "nan",
    ),
    (
        3,
        MASKED.format("F.mse_loss(input[mask], target[mask], reduction='sum') / len(mask)"),
        "4.50",
    ),
]
