"""Wrong answers to the exercises of the lab: exercise, code, what the check says."""

WAVE = """
class Wave(nn.Module):
    def __init__(self):
        super().__init__()
        self.amplitude = {0}
        self.frequency = {0}
        self.phase = {1}

    def forward(self, x):
        return {2}
"""
FORWARD = "self.amplitude * torch.sin(self.frequency * x + self.phase)"

STACK = """
class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        self.layers = {}
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        x = torch.tanh(self.first(x))
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return self.last(x)
"""

STANDARDIZE = """
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        {0}
        {1}

    def forward(self, x):
        return (x - {2}) / self.std
"""
BUFFERS = [f'self.register_buffer("{name}", data.{name}())' for name in ("mean", "std")]

WRONG = [
    (1, WAVE.format("torch.ones(1)", "torch.zeros(1)", FORWARD), "named_parameters() has []"),
    (
        1,
        WAVE.format("nn.Parameter(torch.ones(1))", "nn.Parameter(torch.ones(1))", FORWARD),
        "start at",
    ),
    (
        1,
        WAVE.format("nn.Parameter(torch.ones(1))", "nn.Parameter(torch.zeros(1))", "torch.sin(x)"),
        "with amplitude 3",
    ),
    (2, STACK.format("nn.ModuleList([nn.Linear(width, width)] * depth)"), "1 different layer"),
    (2, STACK.format("[nn.Linear(width, width) for _ in range(depth)]"), "4 tensors"),
    (3, STANDARDIZE.format("self.mean = data.mean()", "self.std = data.std()", "self.mean"), "[]"),
    (3, STANDARDIZE.format(*BUFFERS, "x.mean()"), "data[:2]"),
]
