"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

COUNT = """
def count(model):
    counts, seen = {{}}, set()
    for name, child in model.named_children():
        counts[name] = 0
        for parameter in child.parameters():
            {}
                counts[name] += parameter.numel()
            seen.add({})
    return counts
"""

TEMPERATURE = """
class Temperature(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.value = {}

    def forward(self, logits):
        return logits / {}
"""
PARAMETER = "nn.Parameter(torch.tensor([initial]))"
LOG = "nn.Parameter(torch.tensor([initial]).log())"

AVERAGE = """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay = decay
        for name, parameter in model.named_parameters():
            name = name.replace(".", "_")
            {}

    def update(self, model):
        with torch.no_grad():
            for name, parameter in model.named_parameters():
                average = getattr(self, name.replace(".", "_"))
                {}
"""
COPY = "self.register_buffer(name, parameter.detach().clone())"
LERP = "average.lerp_(parameter, 1 - self.decay)"
KEPT = """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay = decay
        self.averages = {}
        for name, parameter in model.named_parameters():
            average = parameter.detach().clone()
            self.averages[name] = average
            self.register_buffer(name.replace(".", "_"), average)

    @torch.no_grad()
    def update(self, model):
        for name, parameter in model.named_parameters():
            self.averages[name].lerp_(parameter, 1 - self.decay)
"""

RIGHT = [
    (
        1,
        """
def count(model):
    counts, seen = {}, []
    for name, child in model.named_children():
        new = [
            p
            for p in child.parameters()
            if p.requires_grad and not any(p is other for other in seen)
        ]
        seen.extend(new)
        counts[name] = sum(p.numel() for p in new)
    return counts
""",
    ),
    (
        1,
        """
def count(model):
    counts = dict.fromkeys((name for name, _ in model.named_children()), 0)
    for name, parameter in model.named_parameters():
        if parameter.requires_grad:
            counts[name.split(".")[0]] += parameter.numel()
    return counts
""",
    ),
    (
        1,
        """
from collections import Counter

def count(model):
    counts = Counter({name: 0 for name, _ in model.named_children()})
    for name, parameter in model.named_parameters():
        counts[name.partition(".")[0]] += parameter.requires_grad * parameter.nelement()
    return counts
""",
    ),
    (
        1,
        """
def count(model):
    owner = {}
    for name, child in model.named_children():
        for parameter in child.parameters():
            owner.setdefault(parameter, name)
    return {
        name: sum(p.numel() for p in owner if owner[p] == name and p.requires_grad)
        for name, _ in model.named_children()
    }
""",
    ),
    (
        1,
        """
def count(model):
    counts, seen = {}, set()
    for name, child in model.named_children():
        counts[name] = torch.tensor(0)
        for tensor in child.state_dict(keep_vars=True).values():
            if tensor.requires_grad and tensor.data_ptr() not in seen:
                seen.add(tensor.data_ptr())
                counts[name] += tensor.shape.numel()
    return counts
""",
    ),
    (
        1,
        """
from collections import OrderedDict

def count(model):
    result, seen = OrderedDict(), []
    for name, child in model._modules.items():
        total = 0
        for _, parameter in child.named_parameters(remove_duplicate=False):
            if parameter.requires_grad and all(parameter is not other for other in seen):
                seen.append(parameter)
                total += parameter.data.flatten().size(0)
        result[name] = total
    return result
""",
    ),
    (
        2,
        """
class Temperature(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.initial = initial
        self.change = nn.Parameter(torch.zeros(()))

    def forward(self, logits):
        return logits.div(self.initial * torch.exp(self.change))
""",
    ),
    (
        2,
        TEMPERATURE.format(
            "nn.Parameter(torch.tensor([initial - 1 if initial > 1 else math.log(initial)]))",
            "torch.where(self.value > 0, self.value + 1, self.value.exp())",
        ).replace("class", "import math\n\nclass", 1),
    ),
    (
        2,
        """
class Temperature(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.softplus = nn.Softplus()
        self.raw = nn.Parameter(torch.tensor([[initial]]).expm1().log().add(1.0))

    def forward(self, logits):
        return (logits / self.softplus(self.raw - 1)).reshape(logits.shape)
""",
    ),
    (2, TEMPERATURE.format("nn.Parameter(torch.tensor(initial).log())", "self.value.exp()")),
    (
        2,
        TEMPERATURE.format("nn.Parameter(-torch.tensor([[initial]]).log())", "(-self.value).exp()"),
    ),
    (
        2,
        TEMPERATURE.format(
            "nn.Parameter(torch.tensor([initial], dtype=torch.float64).expm1().log())",
            "F.softplus(self.value)",
        ).replace("class", "import torch.nn.functional as F\n\nclass", 1),
    ),
    (
        2,
        """
import math

class Temperature(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.register_parameter("power", nn.Parameter(torch.full((1,), math.log2(1 / initial))))

    def forward(self, logits):
        return logits.mul_(2**self.power)
""",
    ),
    (
        2,
        """
from torch.nn.utils import parametrize

class Exp(nn.Module):
    def forward(self, x):
        return x.exp()

    def right_inverse(self, x):
        return x.log()

class Temperature(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.temperature = nn.Parameter(torch.tensor([initial]))
        parametrize.register_parametrization(self, "temperature", Exp())

    def forward(self, logits):
        return logits / self.temperature
""",
    ),
    (
        2,
        TEMPERATURE.format(
            "nn.Parameter(torch.tensor(initial - 1 / initial))",
            "((self.value + (self.value**2 + 4).sqrt()) / 2)",
        ),
    ),
    (
        2,
        TEMPERATURE.format(
            "nn.ParameterList([torch.logit(torch.tensor([initial / 20]))])",
            "(20 * self.value[0].sigmoid())",
        ),
    ),
    (3, AVERAGE.format(COPY, "average.mul_(self.decay).add_((1 - self.decay) * parameter)")),
    (3, AVERAGE.format(COPY, LERP).replace("torch.no_grad()", "torch.inference_mode()")),
    (
        3,
        AVERAGE.format(
            "setattr(self, name, nn.Buffer(parameter.detach().clone()))",
            "average.copy_(self.decay * average + (1 - self.decay) * parameter)",
        ),
    ),
    (
        3,
        AVERAGE.format(
            COPY,
            'setattr(self, name.replace(".", "_"), torch.lerp(parameter, average, self.decay))',
        ),
    ),
    (
        3,
        """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay = decay
        self.register_buffer("flat", nn.utils.parameters_to_vector(model.parameters()).detach())

    def update(self, model):
        new = nn.utils.parameters_to_vector(model.parameters()).detach()
        self.flat = self.decay * self.flat + (1 - self.decay) * new
""",
    ),
    (
        3,
        """
import copy

class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.register_buffer("decay", torch.tensor(decay))
        self.register_buffer("updates", torch.tensor(0))
        self.model = copy.deepcopy(model)
        for module in self.model.modules():
            for name, parameter in list(module.named_parameters(recurse=False)):
                delattr(module, name)
                module.register_buffer(name, parameter.detach())

    def update(self, model):
        self.updates += 1
        for name, parameter in model.named_parameters():
            average = self.model.get_buffer(name)
            average.data = average * self.decay + parameter.data * (1 - self.decay)
""",
    ),
    (
        3,
        """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay = decay
        for number, parameter in enumerate(model.parameters()):
            average = torch.zeros(parameter.shape).add_(parameter.detach())
            self.register_buffer(f"a{number}", average)

    @torch.no_grad()
    def update(self, model):
        for average, parameter in zip(self.buffers(), model.parameters()):
            average += (1 - self.decay) * (parameter - average)
""",
    ),
]

WRONG = [
    (1, COUNT.format("if parameter not in seen:", "parameter"), "body[0] has requires_grad=False"),
    (1, COUNT.format("if parameter.requires_grad:", "parameter"), "is output.weight"),
    (
        1,
        COUNT.format(
            "if parameter.requires_grad and tuple(parameter.flatten().tolist()) not in seen:",
            "tuple(parameter.flatten().tolist())",
        ),
        "aren't tied",
    ),
    (
        1,
        """
def count(model):
    return sum(p.numel() for p in model.parameters() if p.requires_grad)
""",
        "count(model) returns int, not a dict",
    ),
    (
        1,
        COUNT.format("if parameter.requires_grad:", "id(parameter)").replace("return ", ""),
        "is there a `return`?",
    ),
    (
        1,
        """
def count(model):
    counts = {}
    for name, child in model.named_children():
        counts[name] = 0
        for parameter in child.parameters():
            if parameter.requires_grad:
                counts[name] += parameter.numel()
                parameter.requires_grad_(False)
    return counts
""",
        "a second call counts differently",
    ),
    (
        1,
        """
def count(model):
    counts = {}
    for name, parameter in model.named_parameters():
        child = name.split(".")[0]
        counts[child] = counts.get(child, 0) + parameter.requires_grad * parameter.numel()
    return counts
""",
        "a ReLU has 0",
    ),
    (
        1,
        """
def count(model):
    counts, seen = {}, set()
    for name, child in model.named_children():
        counts[name] = 0
        for tensor in [*child.parameters(), *child.buffers()]:
            frozen = isinstance(tensor, nn.Parameter) and not tensor.requires_grad
            if not frozen and id(tensor) not in seen:
                seen.add(id(tensor))
                counts[name] += tensor.numel()
    return counts
""",
        "buffers aren't trained",
    ),
    (2, TEMPERATURE.format("torch.tensor([initial], requires_grad=True)", "self.value"), "has []"),
    (2, TEMPERATURE.format(PARAMETER, "self.value"), "divides by -6.000"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.clamp(min=0.01)"), "its gradient is 0"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.abs()"), "divides by 0.000"),
    (2, TEMPERATURE.format(PARAMETER, "(self.value.abs() + 1e-4)"), "its gradient is 0"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.exp()"), "at first"),
    (2, TEMPERATURE.format(LOG, "self.value.exp()").replace("return ", ""), "is there a `return`?"),
    (2, TEMPERATURE.format(LOG, "self.value.clamp(-5, 5).exp()"), "its gradient is 0"),
    (2, TEMPERATURE.format(LOG, "self.value.detach().exp()"), "the graph is cut"),
    (2, TEMPERATURE.format(LOG, "self.value.data.exp()"), "the graph is cut"),
    (
        2,
        TEMPERATURE.format(LOG, "self.value.exp()").replace("logits /", "logits *"),
        "divides by 0.5",
    ),
    (
        2,
        TEMPERATURE.format("nn.Parameter(torch.tensor([initial]).sqrt())", "self.value**2"),
        "divides by 0.000",
    ),
    (
        2,
        TEMPERATURE.format(LOG.replace("())", "(), requires_grad=False)"), "self.value.exp()"),
        "requires_grad=False",
    ),
    (2, TEMPERATURE.format(LOG.replace("[initial]", "[initial] * 3"), "self.value.exp()"), "not 1"),
    (
        3,
        AVERAGE.format("setattr(self, name, nn.Parameter(parameter.clone()))", LERP),
        "averages aren't parameters",
    ),
    (3, AVERAGE.format("self.register_buffer(name, parameter.detach())", LERP), "share memory"),
    (3, AVERAGE.format("setattr(self, name, parameter.detach().clone())", LERP), "parameters: {}"),
    (3, AVERAGE.format(COPY, "average.lerp_(parameter, self.decay)"), "after update"),
    (3, AVERAGE.format(COPY, "pass"), "after update"),
    (3, AVERAGE.format(COPY, "average.copy_(parameter)"), "after update"),
    (3, AVERAGE.format(COPY, "average = torch.lerp(parameter, average, 0.75)"), "after update"),
    (
        3,
        AVERAGE.format(COPY, LERP.replace("self.decay", "0.75")),
        "update(another_model) with decay=0.5",
    ),
    (3, AVERAGE.format(COPY, "parameter.copy_(average.lerp_(parameter, 1 - self.decay))"), "after"),
    (
        3,
        AVERAGE.format(COPY.replace("())", "(), persistent=False)"), LERP),
        "parameters: {}",
    ),
    (
        3,
        AVERAGE.format("self.register_buffer(name, parameter.clone())", LERP),
        "require gradients",
    ),
    (
        3,
        AVERAGE.format(COPY, LERP)
        .replace("= decay\n", "= decay\n        self.model = [model]\n")
        .replace(
            "in model.named_parameters():\n                average",
            "in self.model[0].named_parameters():\n                average",
        ),
        "update(another_model)",
    ),
    (
        3,
        """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay = decay
        self.averages = nn.ParameterDict()
        for name, parameter in model.named_parameters():
            self.averages[name.replace(".", "_")] = parameter.detach().clone()
        self.averages.requires_grad_(False)

    def update(self, model):
        for name, parameter in model.named_parameters():
            self.averages[name.replace(".", "_")].lerp_(parameter.detach(), 1 - self.decay)
""",
        "not even frozen ones",
    ),
    (
        3,
        """
class Average(nn.Module):
    def __init__(self, model, decay):
        super().__init__()
        self.decay, self.model = decay, model
        for name, parameter in model.named_parameters():
            self.register_buffer(name.replace(".", "_"), parameter.detach().clone())

    def update(self, model):
        pass
""",
        "named_parameters() has ['model.0.weight'",
    ),
    (3, KEPT, "after .to() and update"),
]
