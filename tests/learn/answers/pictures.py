"""Answers to the exercises of the lesson. `STARTS`: what the check says of each start. `RIGHT`:
exercise, code. `WRONG`: exercise, code, what the check says."""

KERNEL = "import torch\n\nkernel = torch.tensor({})\n"

BLOCK = """import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, padding=1)
        self.second = nn.Conv2d(channels, channels, 3, padding=1)

    def forward(self, x):
        {}
"""

NET = """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            {}
        )

    def forward(self, x):
        return self.layers(x)
"""

STARTS = [
    "an upright line under column 0 gives 3",
    "kernel_size=3 and padding=0 changes the size",
    "with pictures of 14 × 14 it fails",
]

RIGHT = [
    (1, KERNEL.format("[[-1.0, -1, -1], [1, 1, 1], [0, 0, 0]]")),
    (1, KERNEL.format("[[0.0, -0.5, 0], [0, 1, 0], [0, -0.5, 0]]")),
    (1, KERNEL.format("[[-1, -2, -1], [2, 4, 2], [-1, -2, -1]]")),
    (1, "import torch\n\nkernel = torch.tensor([-1.0, 2.0, -1.0]).reshape(3, 1).expand(3, 3)\n"),
    (2, BLOCK.format("return torch.relu(self.second(self.first(x).relu()) + x)")),
    (
        2,
        BLOCK.format(
            "kept = x\n        x = self.first(x).relu()\n        x = self.second(x)\n"
            "        x = x + kept\n        return nn.functional.relu(x)"
        ),
    ),
    (
        2,
        """import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1),
        )

    def forward(self, x):
        return torch.clamp(x + self.body(x), min=0)
""",
    ),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 16, 5, padding=2), nn.ReLU(), nn.Conv2d(16, 32, 3, padding=1), "
            "nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(32, 10)"
        ),
    ),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 10, 3, padding=1), "
            "nn.AdaptiveAvgPool2d(1), nn.Flatten()"
        ),
    ),
    (
        3,
        """import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.see = nn.Conv2d(1, 12, 3)
        self.combine = nn.Conv2d(12, 24, 3)
        self.decide = nn.Linear(24, 10)

    def forward(self, x):
        x = self.combine(self.see(x).relu()).relu()
        return self.decide(x.amax(dim=(2, 3)))
""",
    ),
]

WRONG = [
    (1, KERNEL.format("[[0.0, 0, 0], [1, 1, 1], [0, 0, 0]]"), "on an even ground it gives 3"),
    (
        1,
        KERNEL.format("[[1.0, 1, 1], [-2, -2, -2], [1, 1, 1]]"),
        "the signs are the wrong way round",
    ),
    (1, KERNEL.format("[[1.0, 1, 1], [0, 0, 0], [-1, -1, -1]]"), "it answers to edges, not to"),
    (1, KERNEL.format("[[0.0] * 3] * 3"), "it answers to nothing"),
    (1, KERNEL.format("[-1.0, 2.0, -1.0]"), "has the shape (3,), not (3, 3)"),
    (
        1,
        KERNEL.format("[[-1.0, 2, -1], [-1, 2, -1], [-1, 2, -1]]"),
        "an upright line under column 0 gives -3",
    ),
    (2, BLOCK.format("return self.second(self.first(x).relu()).relu()"), "the way around is"),
    (
        2,
        BLOCK.format(
            "x = self.first(x).relu()\n        x = self.second(x)\n        return (x + x).relu()"
        ),
        "x was overwritten",
    ),
    (2, BLOCK.format("return (x + self.second(self.first(x))).relu()"), "there is no ReLU between"),
    (2, BLOCK.format("return x + self.second(self.first(x).relu())"), "the ReLU of the sum is"),
    (
        2,
        BLOCK.format("return x + self.second(self.first(x).relu()).relu()"),
        "the last ReLU comes before x is added",
    ),
    (
        2,
        BLOCK.format("x = self.first(x).relu()\n        return (x + self.second(x)).relu()"),
        "what is added is the output of the first convolution",
    ),
    (2, BLOCK.format("(x + self.second(self.first(x).relu())).relu()"), "returns NoneType"),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 8, 3), nn.ReLU(), nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(8, 10)"
        ),
        "has 1 convolutions, not 2 or more",
    ),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 32, 5), nn.ReLU(), nn.Conv2d(32, 32, 3), nn.ReLU(), "
            "nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(32, 10)"
        ),
        "parameters, not fewer than 6000",
    ),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Conv2d(8, 16, 3), nn.ReLU(), "
            "nn.AdaptiveMaxPool2d(2), nn.Flatten(), nn.Linear(64, 10)"
        ),
        "when the same digit is moved, a logit changes",
    ),
    (
        3,
        NET.format(
            "nn.Conv2d(1, 8, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 16, 3), nn.ReLU(), "
            "nn.AdaptiveMaxPool2d(1), nn.Flatten(), nn.Linear(16, 10)"
        ),
        "or skips every other pixel",
    ),
    (
        3,
        NET.format("nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Conv2d(8, 10, 3), nn.AdaptiveMaxPool2d(1)"),
        "has the shape (2, 10, 1, 1), not (2, 10)",
    ),
]
