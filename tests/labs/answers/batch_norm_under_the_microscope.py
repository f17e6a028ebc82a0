"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

NORM = """
class Norm(nn.Module):
    def __init__(self, features, momentum=0.1, eps=1e-5):
        super().__init__()
        self.momentum, self.eps = momentum, eps
        self.register_buffer("running_mean", torch.zeros(features))
        self.register_buffer("running_var", torch.ones(features))

    def forward(self, x):
        if {condition}:
            mean, var = x.mean(0), x.var(0, correction=0)
            {no_grad}
                {update_mean}
                {update_var}
        if not self.training:
            mean, var = self.running_mean, self.running_var
        return (x - mean) / (var + self.eps).sqrt()
"""
RIGHT = {
    "condition": "self.training",
    "no_grad": "with torch.no_grad():",
    "update_mean": "self.running_mean.lerp_(mean, self.momentum)",
    "update_var": "self.running_var.lerp_(x.var(0), self.momentum)",
}
GRAPH = "self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean"
GRAPH_VAR = "self.running_var = (1 - self.momentum) * self.running_var + self.momentum * x.var(0)"


def norm(**changes):
    """The solution of exercise 1 with some of its lines replaced."""
    return NORM.format(**RIGHT | changes)


RECALIBRATE = """
@torch.no_grad()
def recalibrate(model, x):
    training = model.training
    norms = [m for m in model.modules() if isinstance(m, nn.BatchNorm1d)]
    momenta = [norm.momentum for norm in norms]
    {prepare}
    model.{mode}()
    model(x)
    model.train({after})
    {restore}
"""
PREPARE = """
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None
"""
RESTORE = """
    for norm, momentum in zip(norms, momenta):
        norm.momentum = momentum
"""


def recalibrate(prepare=PREPARE, mode="train", after="training", restore=RESTORE):
    """The solution of exercise 2 with some of its lines replaced."""
    return RECALIBRATE.format(prepare=prepare, mode=mode, after=after, restore=restore)


FOLD = """
@torch.no_grad()
def fold(linear, norm):
    folded = nn.Linear(linear.in_features, linear.out_features)
    scale = norm.weight / (norm.running_var{eps}).sqrt()
    bias = 0 if linear.bias is None else linear.bias
    folded.weight.copy_(linear.weight * {scale})
    folded.bias.copy_({bias})
    return folded
"""
BIAS = "(bias - norm.running_mean) * scale + norm.bias"

WRONG = [
    (1, norm(no_grad="if True:", update_mean="pass", update_var="pass"), "running_mean is 0"),
    (
        1,
        norm(update_mean="self.running_mean.lerp_(mean, 1 - self.momentum)"),
        "weighs 0.9 in running_mean",
    ),
    (1, norm(update_var="self.running_var.lerp_(var, self.momentum)"), "it stores x.var(0)"),
    (1, norm(condition="True"), "eval mode"),
    (1, norm(no_grad="if True:", update_mean=GRAPH, update_var=GRAPH_VAR), "no_grad"),
    (
        1,
        norm().replace("x.mean(0)", "x.mean(0).detach()"),
        "x.grad",
    ),
    (2, recalibrate(prepare="", restore=""), "the old value still weighs 0.99"),
    (2, recalibrate(prepare=PREPARE.replace("norm.momentum = None", "")), "the 0 of the reset"),
    (2, recalibrate(mode="eval"), "running_mean"),
    (2, recalibrate(after="True"), "eval mode before"),
    (2, recalibrate(after="False"), "training mode before"),
    (2, recalibrate(restore=""), "momentum was [0.01, 0.1]"),
    (3, FOLD.format(eps=" + norm.eps", scale="scale", bias=BIAS), "column by column"),
    (3, FOLD.format(eps="", scale="scale.unsqueeze(1)", bias=BIAS), "norm.eps is 0.1"),
    (
        3,
        FOLD.format(
            eps=" + norm.eps",
            scale="scale.unsqueeze(1)",
            bias="bias - norm.running_mean * scale + norm.bias",
        ),
        "isn't scaled",
    ),
    (
        3,
        FOLD.format(
            eps=" + norm.eps",
            scale="scale.unsqueeze(1)",
            bias="norm.bias - norm.running_mean * scale",
        ),
        "linear.bias is missing",
    ),
    (3, "def fold(linear, norm):\n    return nn.Sequential(linear, norm)", "not an nn.Linear"),
]
