"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

QUANTILE = """
def quantile_loss(input, target, q):
    error = {}
    return torch.maximum(q * error, (q - 1) * error){}
"""

DETECTOR = """
class Detector(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(2, 2)

    def forward(self, x):
        return self.linear(x){}


detector_loss = nn.CrossEntropyLoss({})
"""

MASKED = """
def masked_mse(input, target, mask):
    return {}
"""
ERRORS = "F.mse_loss(input, target, reduction='none')"

WRONG = [
    (1, QUANTILE.format("input - target", ".mean()"), "([0], [4], 0.75) is 1, not 3"),
    (1, QUANTILE.format("target - input", ""), "shape (7,)"),
    (1, QUANTILE.format("target - input", ".sum()"), "it has to be the mean"),
    (2, DETECTOR.format(".softmax(1)", "weight=torch.tensor([1.0, 19.0])"), "a softmax twice"),
    (2, DETECTOR.format("", ""), "of class 1 are found"),
    (2, DETECTOR.format("", "weight=torch.tensor([1.0, 1000.0])"), "false alarms"),
    (2, DETECTOR.format("", "weight=torch.tensor([19.0, 1.0])"), "0% of class 1"),
    (3, MASKED.format(f"({ERRORS} * mask).mean()"), "the mean over all 8 positions"),
    (3, MASKED.format(f"(({ERRORS} * mask).sum(1) / mask.sum(1)).mean()"), "means of the rows"),
    (3, MASKED.format(f"({ERRORS} * mask).sum() / mask.sum()"), "the loss is nan"),
    (3, MASKED.format(f"torch.where(mask, {ERRORS}, 0).sum() / mask.sum()"), "the gradient there"),
]
