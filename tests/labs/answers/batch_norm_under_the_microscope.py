"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

NORM = """
class Norm(nn.Module):
    def __init__(self, features, momentum=0.1, eps=1e-5):
        super().__init__()
        self.momentum, self.eps = momentum, eps
        {mean_zero}
        {var_one}

    def forward(self, x):
        if {condition}:
            mean, var = x.mean(0), x.var(0, correction=0)
            {no_grad}
                {update_mean}
                {update_var}
        if not self.training:
            mean, var = self.running_mean, self.running_var
        {last}
"""
PARTS = {
    "mean_zero": 'self.register_buffer("running_mean", torch.zeros(features))',
    "var_one": 'self.register_buffer("running_var", torch.ones(features))',
    "condition": "self.training",
    "no_grad": "with torch.no_grad():",
    "update_mean": "self.running_mean.lerp_(mean, self.momentum)",
    "update_var": "self.running_var.lerp_(x.var(0), self.momentum)",
    "last": "return (x - mean) / (var + self.eps).sqrt()",
}
GRAPH = "self.running_mean = (1 - self.momentum) * self.running_mean + self.momentum * mean"
GRAPH_VAR = "self.running_var = (1 - self.momentum) * self.running_var + self.momentum * x.var(0)"


def norm(**changes):
    """The solution of exercise 1 with some of its lines replaced."""
    return NORM.format(**PARTS | changes)


READY_MADE = """
class Norm(nn.Module):
    def __init__(self, features, momentum=0.1, eps=1e-5):
        super().__init__()
        self.momentum, self.eps = momentum, eps
        self.register_buffer("running_mean", torch.zeros(features))
        self.register_buffer("running_var", torch.ones(features))

    def forward(self, x):
        {}
"""

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


HOOKS = """
def recalibrate(model, x):
    def keep(norm, args, output):
        batch = args[0].detach()
        norm.running_mean.copy_(batch.mean(0))
        norm.running_var.copy_(batch.var(0{correction}))

    training = model.training
    norms = [m for m in model.modules() if isinstance(m, nn.BatchNorm1d)]
    hooks = [norm.register_forward_hook(keep) for norm in norms]
    model.train()
    with torch.inference_mode():
        model(x)
    {remove}
    model.train(training)
"""

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

RIGHT = [
    (
        1,
        norm(
            no_grad="if True:", update_mean=f"{GRAPH}.detach()", update_var=f"{GRAPH_VAR}.detach()"
        ),
    ),
    (
        1,
        norm(
            last="return (x - mean) * torch.rsqrt(var + self.eps)",
            update_mean="self.running_mean.mul_(1 - self.momentum).add_(self.momentum * mean)",
            update_var="self.running_var.mul_(1 - self.momentum)"
            ".add_(self.momentum * var * len(x) / (len(x) - 1))",
        ),
    ),
    (
        1,
        norm(
            no_grad="if True:",
            update_mean="self.running_mean.data += self.momentum * (mean.data - self.running_mean)",
            update_var="self.running_var.data += "
            "self.momentum * (x.data.var(dim=0, unbiased=True) - self.running_var)",
        ),
    ),
    (
        1,
        norm(
            mean_zero="self.running_mean = nn.Parameter(torch.zeros(features), False)",
            var_one="self.running_var = nn.Parameter(torch.ones(features), False)",
        ),
    ),
    (
        1,
        norm(
            mean_zero="self.running_mean = nn.Buffer(torch.zeros(1, features))",
            var_one="self.running_var = nn.Buffer(torch.ones(1, features))\n"
            '        self.register_buffer("num_batches_tracked", torch.tensor(0))',
            no_grad="with torch.no_grad():\n                self.num_batches_tracked += 1",
        ),
    ),
    (
        1,
        READY_MADE.format(
            """if not self.training:
            return (x - self.running_mean) / torch.sqrt(self.running_var + self.eps)
        n = x.size(0)
        mean = x.sum(dim=0, keepdim=True) / n
        centered = x - mean
        var = centered.pow(2).mean(dim=0)
        m = self.momentum
        self.running_mean.copy_((1 - m) * self.running_mean + m * mean.detach()[0])
        self.running_var.copy_((1 - m) * self.running_var + m * n / (n - 1) * var.detach())
        return centered / torch.sqrt(var + self.eps)"""
        ),
    ),
    (
        1,
        READY_MADE.format(
            """columns = []
        for i, column in enumerate(x.unbind(1)):
            if self.training:
                var, mean = torch.var_mean(column, correction=0)
                with torch.no_grad():
                    self.running_mean[i].lerp_(mean, self.momentum)
                    self.running_var[i].lerp_(column.var(), self.momentum)
            else:
                mean, var = self.running_mean[i], self.running_var[i]
            columns.append((column - mean) / (var + self.eps) ** 0.5)
        return torch.stack(columns, dim=1)"""
        ),
    ),
    (2, recalibrate(prepare=PREPARE.replace("None", "1.0"))),
    (2, "def recalibrate(model, x):\n    torch.optim.swa_utils.update_bn([x], model)"),
    (2, "def recalibrate(model, x):\n    torch.optim.swa_utils.update_bn(x.split(len(x)), model)"),
    (2, HOOKS.format(correction="", remove="[hook.remove() for hook in hooks]")),
    (
        2,
        """
def recalibrate(model, x):
    twin = copy.deepcopy(model).train()
    for layer in twin.modules():
        if isinstance(layer, nn.BatchNorm1d):
            layer.momentum = 1.0
    with torch.no_grad():
        twin(x)
    model.load_state_dict(twin.state_dict())
""",
    ),
    (
        2,
        """
def recalibrate(model, x):
    norms = [m for m in model.modules() if type(m) is nn.BatchNorm1d]
    before = [(norm.training, norm.momentum) for norm in norms]
    for norm in norms:
        norm.train()
        norm.momentum = 1.0
    with torch.no_grad():
        model(x)
    for norm, (training, momentum) in zip(norms, before):
        norm.train(training)
        norm.momentum = momentum
    return model
""",
    ),
    (3, "fold = torch.nn.utils.fusion.fuse_linear_bn_eval"),
    (
        3,
        """
def fold(linear, norm):
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    bias = torch.zeros_like(norm.bias) if linear.bias is None else linear.bias
    folded = nn.Linear(linear.in_features, linear.out_features)
    folded.weight = nn.Parameter(torch.diag(scale) @ linear.weight)
    folded.bias = nn.Parameter(scale * (bias - norm.running_mean) + norm.bias)
    return folded
""",
    ),
    (
        3,
        """
@torch.no_grad()
def fold(linear, norm):
    folded = nn.Linear(linear.in_features, linear.out_features)
    offset = norm(linear(torch.zeros(1, linear.in_features)))
    folded.weight.copy_((norm(linear(torch.eye(linear.in_features))) - offset).T)
    folded.bias.copy_(offset[0])
    return folded
""",
    ),
    (
        3,
        """
def fold(linear, norm):
    folded = copy.deepcopy(linear)
    scale = norm.weight.data * torch.rsqrt(norm.running_var + norm.eps)
    folded.weight.data *= scale[:, None]
    shift = norm.bias.data - scale * norm.running_mean
    if folded.bias is None:
        folded.bias = nn.Parameter(shift)
    else:
        folded.bias.data = folded.bias.data * scale + shift
    return folded.requires_grad_(False)
""",
    ),
    (
        3,
        """
def fold(linear, norm):
    folded = nn.Linear(linear.in_features, linear.out_features)
    with torch.no_grad():
        for i in range(linear.out_features):
            factor = norm.weight[i] / (norm.running_var[i] + norm.eps) ** 0.5
            start = linear.bias[i] if linear.bias is not None else 0.0
            folded.weight[i] = factor * linear.weight[i]
            folded.bias[i] = factor * (start - norm.running_mean[i]) + norm.bias[i]
    return folded
""",
    ),
    (
        1,
        READY_MADE.format(
            """if self.training:
            self.update(x.detach())
            covariance = torch.cov(x.T, correction=0)
            return (x - x.mean(0)) / (covariance.diag() + self.eps).sqrt()
        return (x - self.running_mean) / (self.running_var + self.eps).sqrt()

    def update(self, x):
        for kept, new in ((self.running_mean, x.mean(0)), (self.running_var, x.std(0) ** 2)):
            kept += self.momentum * (new - kept)"""
        ),
    ),
    (
        1,
        """
class Norm(nn.modules.batchnorm._NormBase):
    def __init__(self, features, momentum=0.1, eps=1e-5):
        super().__init__(features, eps=eps, momentum=momentum, affine=False)

    def forward(self, x):
        if self.training:
            mean, var, n = x.mean(0), x.var(0, correction=0), x.shape[0]
            self.running_mean = torch.lerp(self.running_mean, mean, self.momentum).detach()
            stored = torch.lerp(self.running_var, var * n / (n - 1), self.momentum)
            self.running_var = stored.detach()
        else:
            mean, var = self.running_mean, self.running_var
        return torch.addcdiv(torch.zeros_like(x), x - mean, torch.sqrt(var + self.eps))
""",
    ),
    (
        2,
        """
def recalibrate(model, x):
    mode, momenta = model.training, {}

    def prepare(layer):
        if isinstance(layer, nn.BatchNorm1d):
            momenta[layer] = layer.momentum
            layer.momentum = None
            layer.num_batches_tracked.zero_()

    model.apply(prepare).train()
    model(x)
    model.train(mode)
    for layer, momentum in momenta.items():
        layer.momentum = momentum
""",
    ),
    (
        3,
        """
def fold(linear, norm):
    std = (norm.running_var + norm.eps).sqrt()
    folded = nn.Linear(linear.in_features, linear.out_features, bias=True)
    weight = torch.einsum("o,oi->oi", norm.weight / std, linear.weight)
    zero = torch.zeros(1, linear.in_features)
    state = {"weight": weight, "bias": norm(linear(zero)).squeeze(0)}
    folded.load_state_dict(state)
    return folded
""",
    ),
]

WRONG = [
    (1, norm(no_grad="if True:", update_mean="pass", update_var="pass"), "running_mean is still 0"),
    (1, norm(update_var="pass"), "running_var is still 1"),
    (
        1,
        norm(update_mean="self.running_mean.lerp_(mean, 1 - self.momentum)"),
        "weighs 0.9 in running_mean",
    ),
    (1, norm(update_var="self.running_var.lerp_(var, self.momentum)"), "it stores x.var(0)"),
    (1, norm(condition="True"), "a call in eval mode changed ['running_mean', 'running_var']"),
    (1, norm(no_grad="if True:", update_mean=GRAPH, update_var=GRAPH_VAR), "no_grad"),
    (1, norm().replace("x.mean(0)", "x.mean(0).detach()"), "is mean or var detached?"),
    (1, norm().replace("not self.training", "False"), "UnboundLocalError"),
    (1, norm(last=PARTS["last"].replace("return ", "")), "is there a `return`?"),
    (1, norm(last="return (x - mean) / (var.sqrt() + self.eps)"), "Norm(4, eps=1.0)(x) is not"),
    (1, norm(last="return (x - mean) / (x.var(0) + self.eps).sqrt()"), "the root of x.var(0)"),
    (
        1,
        norm(
            mean_zero="self.running_mean = torch.zeros(features)",
            var_one="self.running_var = torch.ones(features)",
        ),
        "state_dict() lacks ['running_mean', 'running_var']",
    ),
    (
        1,
        norm(mean_zero="self.running_mean = nn.Parameter(torch.zeros(features))"),
        "['running_mean'] can be learned",
    ),
    (1, norm(last="with torch.no_grad():\n            " + PARTS["last"]), "passes no gradient"),
    (1, norm(last="x -= mean\n        return x / (var + self.eps).sqrt()"), "changes x itself"),
    *(
        (1, READY_MADE.format(f"return {call}"), "compute it by hand")
        for call in (
            "F.batch_norm(x, self.running_mean, self.running_var, None, None, self.training, "
            "self.momentum, self.eps)",
            "torch.ops.aten.native_batch_norm(x, None, None, self.running_mean, self.running_var, "
            "self.training, self.momentum, self.eps)[0]",
            "nn.BatchNorm1d(x.shape[1], affine=False, eps=self.eps).forward(x)",
            "F.instance_norm(x.T.unsqueeze(0), eps=self.eps)[0].T",
        )
    ),
    (2, recalibrate(prepare="", restore=""), "the old value still weighs 0.99"),
    (2, recalibrate(prepare=PREPARE.replace("norm.momentum = None", "")), "the 0 of the reset"),
    (2, recalibrate(prepare=PREPARE.replace("norm.reset_running_stats()", "")), "as in x"),
    (2, recalibrate(mode="eval", prepare=""), "didn't see x in training mode"),
    (2, recalibrate(after="True"), "eval mode before"),
    (2, recalibrate(after="False"), "training mode before"),
    (2, recalibrate(restore=""), "momentum was [0.01, 0.1]"),
    (
        2,
        recalibrate().replace("model.modules()", "model"),
        "in the running_mean of model.0.1, the old value still weighs 0.99",
    ),
    (2, HOOKS.format(correction="", remove="pass"), "is there a hook left?"),
    (2, HOOKS.format(correction=", correction=0", remove="pass"), "divided by n, not by n - 1"),
    (
        2,
        """
def recalibrate(model, x):
    twin = copy.deepcopy(model)
    torch.optim.swa_utils.update_bn([x], twin)
    return twin
""",
        "the running_mean of model.0.1 is what it was",
    ),
    (
        2,
        """
@torch.no_grad()
def recalibrate(model, x):
    for layer in model.modules():
        if isinstance(layer, nn.BatchNorm1d):
            layer.running_mean.copy_(x.mean())
            layer.running_var.copy_(x.var())
""",
        "as in x",
    ),
    (
        2,
        recalibrate() + "    for p in model.parameters():\n        p.mul_(0.9)\n",
        "a parameter has changed",
    ),
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
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="scale.unsqueeze(1)", bias="bias * scale + norm.bias"),
        "weight is right, but bias is",
    ),
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="1", bias="bias"),
        "folded.weight is linear.weight, unscaled",
    ),
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="scale.unsqueeze(1)", bias=BIAS).replace(
            "return folded", ""
        ),
        "fold returns NoneType, not an nn.Linear: is there a `return`?",
    ),
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="scale.unsqueeze(1)", bias=BIAS).replace(
            "folded = nn.Linear(linear.in_features, linear.out_features)", "folded = linear"
        ),
        "fold changed linear or norm",
    ),
    (3, "def fold(linear, norm):\n    return nn.Sequential(linear, norm)", "not an nn.Linear"),
    (
        1,
        norm(update_var="self.running_var.lerp_(x.std(0), self.momentum)"),
        "after Norm(4)(x), running_var is",
    ),
    (
        1,
        norm().replace(
            "mean, var = self.running_mean, self.running_var",
            "mean, var = x.mean(0), self.running_var",
        ),
        "in eval mode, Norm(4)(x) isn't computed from the running statistics",
    ),
    (1, norm().replace("momentum=0.1, eps=1e-5", "momentum=0.1"), "name 'eps' is not defined"),
    (
        2,
        recalibrate().replace("    model(x)", "    model(x)\n    model(x[:8])"),
        "as in x",
    ),
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="scale.unsqueeze(1)", bias=BIAS)
        .replace("out_features)", "out_features, bias=False)")
        .replace("folded.bias", "bias")
        .replace("bias.copy_(", "("),
        "folded.bias is None",
    ),
    (
        3,
        FOLD.format(eps=" + norm.eps", scale="scale.unsqueeze(1)", bias=BIAS).replace(
            ".sqrt()", ""
        ),
        "row 0 of weight is",
    ),
]
