"""Answers to the exercises of the lab.

`RIGHT`: exercise, code. `WRONG`: exercise, code, what the check says.
"""

WAVE = """
class Wave(nn.Module):
    def __init__(self):
        super().__init__()
        self.amplitude = {0}
        self.frequency = {0}
        self.phase = {1}

    def forward(self, x):
        {2}
"""
FORWARD = "return self.amplitude * torch.sin(self.frequency * x + self.phase)"
ONE, ZERO = "nn.Parameter(torch.ones(1))", "nn.Parameter(torch.zeros(1))"

STACK = """
class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        self.layers = {}
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        {}
"""
LOOP = """x = torch.tanh(self.first(x))
        for layer in self.layers:
            x = torch.tanh(layer(x))
        return self.last(x)"""
LIST = "nn.ModuleList(nn.Linear(width, width) for _ in range(depth))"
SEQUENTIAL = (
    "nn.Sequential(*[nn.Sequential(nn.Linear(width, width), nn.Tanh()) for _ in range(depth)])"
)

STANDARDIZE = """
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        {0}
        {1}

    def forward(self, x):
        {2}
"""
BUFFERS = [f'self.register_buffer("{name}", data.{name}())' for name in ("mean", "std")]
FROZEN = [
    f"self.{name} = nn.Parameter(data.{name}(), requires_grad=False)" for name in ("mean", "std")
]
SCALED = "return (x - self.mean) / self.std"

RIGHT = [
    (1, WAVE.format("nn.Parameter(torch.tensor(1.0))", "nn.Parameter(torch.tensor(0.0))", FORWARD)),
    (1, WAVE.format("nn.Parameter(torch.ones(1, 1))", "nn.Parameter(torch.zeros(1, 1))", FORWARD)),
    (1, WAVE.format(ONE, ZERO, FORWARD.replace("torch.sin(", "torch.sin(1.0 * "))),
    (
        1,
        WAVE.format(
            ONE,
            ZERO,
            "return torch.mul(torch.sin(x * self.frequency + self.phase), self.amplitude)",
        ),
    ),
    (
        1,
        """
class Wave(nn.Module):
    def __init__(self):
        super().__init__()
        for name, value in {"amplitude": 1.0, "frequency": 1.0, "phase": 0.0}.items():
            self.register_parameter(name, nn.Parameter(torch.full((1,), value)))

    def forward(self, x):
        return (x * self.frequency + self.phase).sin() * self.amplitude
""",
    ),
    (
        1,
        WAVE.format(
            "nn.Parameter(torch.tensor([1.0], dtype=torch.float64))",
            "nn.Parameter(torch.tensor([0.0], dtype=torch.float64))",
            "return self.amplitude * torch.cos(self.frequency * x + self.phase - torch.pi / 2)",
        ),
    ),
    (
        1,
        """
class Wave(nn.Module):
    amplitude: nn.Parameter

    def __init__(self):
        super().__init__()
        one = torch.ones(1)
        self.amplitude, self.frequency = nn.Parameter(one), nn.Parameter(one.clone())
        self.phase = nn.Parameter(torch.zeros(1, 1))
        self.register_buffer("unused", torch.zeros(3))

    def forward(self, x):
        angle = F.linear(x, self.frequency.view(1, 1)) + self.phase
        return torch.sin_(angle).mul(self.amplitude)
""",
    ),
    (2, STACK.format(LIST, LOOP.replace("torch.tanh(layer(x))", "layer(x).tanh()"))),
    (
        2,
        """
import copy

class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        layer = nn.Linear(width, width)
        self.layers = nn.ModuleDict({f"hidden{n}": copy.deepcopy(layer) for n in range(depth)})
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        x = self.first(x).tanh_()
        for layer in self.layers.values():
            x = layer(x).tanh_()
        return self.last(x)
""",
    ),
    (
        2,
        """
class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        for number in range(depth):
            setattr(self, f"hidden{number}", nn.Linear(width, width))
        self.depth = depth
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        layers = [self.first, *(getattr(self, f"hidden{n}") for n in range(self.depth))]
        for layer in layers:
            x = 2 * torch.sigmoid(2 * F.linear(x, layer.weight, layer.bias)) - 1
        return self.last(x)
""",
    ),
    (2, STACK.format("nn.Sequential(*[nn.Linear(width, width) for _ in range(depth)])", LOOP)),
    (
        2,
        STACK.format(SEQUENTIAL, "return self.last(self.layers(torch.tanh(self.first(x))))"),
    ),
    (
        2,
        """
class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        layers = []
        for _ in range(depth):
            layers += [nn.Tanh(), nn.Linear(width, width)]
        self.layers = nn.Sequential(*layers, nn.Tanh())
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        return self.last(self.layers(self.first(x)))
""",
    ),
    (
        2,
        """
class Stack(nn.Module):
    def __init__(self, depth, width=16):
        super().__init__()
        self.first = nn.Linear(1, width)
        self.names = [f"hidden{number}" for number in range(depth)]
        for name in self.names:
            self.add_module(name, nn.Linear(width, width))
        self.last = nn.Linear(width, 1)

    def forward(self, x):
        x = F.tanh(self.first(x))
        for name in self.names:
            x = F.tanh(self.get_submodule(name)(x))
        return self.last(x)
""",
    ),
    (3, STANDARDIZE.format(*FROZEN, SCALED)),
    (3, STANDARDIZE.format(*BUFFERS, "return x.sub(self.mean).div(self.std)")),
    (3, STANDARDIZE.format(*BUFFERS, "return x.sub_(self.mean).div_(self.std)")),
    (
        3,
        """
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        self.register_buffer("statistics", torch.stack([data.mean(), data.std()]))

    def forward(self, x):
        mean, std = self.statistics
        return (x - mean) / std
""",
    ),
    (
        3,
        """
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        self.linear = nn.Linear(1, 1).requires_grad_(False)
        self.linear.weight.fill_(1 / data.std())
        self.linear.bias.fill_(-data.mean() / data.std())

    def forward(self, x):
        return self.linear(x)
""",
    ),
    (
        3,
        """
class Standardize(nn.Module):
    def __init__(self, data):
        super().__init__()
        std, mean = torch.std_mean(data, dim=0, keepdim=True)
        self.register_buffer("shift", mean)
        self.register_buffer("scale", std.reciprocal())

    @torch.no_grad()
    def forward(self, x):
        return (x - self.shift) * self.scale
""",
    ),
    (3, STANDARDIZE.format(*(b.replace("()", "(dim=0)") for b in BUFFERS), SCALED)),
    (
        3,
        STANDARDIZE.format(
            "self.mean = nn.Buffer(data.mean())", "self.std = nn.Buffer(data.std())", SCALED
        ),
    ),
]

WRONG = [
    (1, WAVE.format("torch.ones(1)", "torch.zeros(1)", FORWARD), "named_parameters() has []"),
    (1, WAVE.format(ONE, ONE, FORWARD), "phase starts at 1, not at 0"),
    (1, WAVE.format(ONE, ZERO, "return torch.sin(x)"), "with amplitude 3"),
    (1, WAVE.format(ONE, ZERO, FORWARD.removeprefix("return ")), "is there a `return`?"),
    (1, WAVE.format(ONE, ZERO, "return amplitude * torch.sin(x)"), "line 10, "),
    (1, WAVE.format("nn.Parameter(torch.ones(2))", ZERO, FORWARD), "amplitude has 2 elements"),
    (
        1,
        WAVE.format(ONE.replace("1)", "1), requires_grad=False"), ZERO, FORWARD),
        "amplitude doesn't require a gradient",
    ),
    (1, WAVE.format(ONE, ZERO, FORWARD.replace("torch.sin", "torch.cos")), "at first, wave(x)"),
    (1, WAVE.format(ONE, ZERO, FORWARD.replace(" + self.phase", "")), "with amplitude 3"),
    (
        1,
        WAVE.format(ONE, ZERO, FORWARD.replace("self.phase", "self.phase.detach()")),
        "reaches ['phase']",
    ),
    (1, WAVE.format(ONE, ZERO, "return self.amplitude.item() * x.sin()"), "with amplitude 3"),
    (1, WAVE.format(ONE, ZERO, FORWARD + "[0]"), "wave(x) has the shape (1,), not (200, 1)"),
    (2, STACK.format("nn.ModuleList([nn.Linear(width, width)] * depth)", LOOP), "has 3 different"),
    (2, STACK.format(LIST, LOOP.replace("torch.tanh", "F.relu")), "tanh in between"),
    (2, STACK.format(LIST, LOOP.replace("return self.last", "self.last")), "is there a `return`?"),
    (2, STACK.format(LIST.replace("depth", "depth - 2"), LOOP), "Stack(3) has 3 different"),
    (2, STACK.format(LIST + ".requires_grad_(False)", LOOP), "didn't change ['layers.0.weight'"),
    (2, STACK.format("nn.ModuleList(nn.Linear(width, width))", LOOP), "TypeError"),
    (2, STACK.format("[nn.Linear(width, width) for _ in range(depth)]", LOOP), "has 2 different"),
    (2, STACK.format(LIST, LOOP.replace("torch.tanh(layer(x))", "layer(x)")), "tanh in between"),
    (2, STACK.format(LIST, LOOP.replace("torch.tanh", "")), "without tanh"),
    (2, STACK.format(LIST.replace("depth", "3"), LOOP), "Stack(5) has 5 different"),
    (2, STACK.format(LIST, "return self.last(torch.tanh(self.first(x)))"), "each layer in turn"),
    (
        3,
        STANDARDIZE.format("self.mean = data.mean()", "self.std = data.std()", SCALED),
        "state_dict() has []",
    ),
    (
        3,
        STANDARDIZE.format(*(f.replace(", requires_grad=False", "") for f in FROZEN), SCALED),
        "an optimizer would change them",
    ),
    (3, STANDARDIZE.format(*BUFFERS, "return (x - x.mean()) / self.std"), "data[:2]"),
    (3, STANDARDIZE.format(BUFFERS[0], "self.std = data.std()", SCALED), "only ['mean']"),
    (3, STANDARDIZE.format(*BUFFERS, SCALED.replace("return ", "")), "is there a `return`?"),
    (
        3,
        STANDARDIZE.format(*BUFFERS, "return (x - self.m) / self.s").replace(
            "\n    def forward", "        self.m, self.s = self.mean, self.std\n\n    def forward"
        ),
        "after .to(torch.float16)",
    ),
    (
        3,
        STANDARDIZE.format(*(b.replace("data.", "data[0].") for b in BUFFERS), SCALED),
        "layer(data)",
    ),
    (3, STANDARDIZE.format(*BUFFERS, "return (x - self.mean) * self.std"), "(data - mean) / std"),
    (
        3,
        STANDARDIZE.format(*(b.replace("())", "(), persistent=False)") for b in BUFFERS), SCALED),
        "state_dict() has []",
    ),
]
