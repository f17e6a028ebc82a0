"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

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
    (2, TEMPERATURE.format("torch.tensor([initial], requires_grad=True)", "self.value"), "has []"),
    (2, TEMPERATURE.format(PARAMETER, "self.value"), "divides by -3.000"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.clamp(min=0.01)"), "its gradient is 0"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.abs()"), "divides by 0.000"),
    (2, TEMPERATURE.format(PARAMETER, "(self.value.abs() + 1e-4)"), "its gradient is 0"),
    (2, TEMPERATURE.format(PARAMETER, "self.value.exp()"), "at first"),
    (3, AVERAGE.format("setattr(self, name, nn.Parameter(parameter.clone()))", LERP), "learned"),
    (3, AVERAGE.format("self.register_buffer(name, parameter.detach())", LERP), "share memory"),
    (3, AVERAGE.format("setattr(self, name, parameter.detach().clone())", LERP), "0 of (2, 3)"),
    (3, AVERAGE.format(COPY, "average.lerp_(parameter, self.decay)"), "after update"),
    (3, KEPT, "after .to() and update"),
]
