from collections import OrderedDict

import torch
import torch.nn.functional as F
from torch import nn

model = nn.Sequential(
    OrderedDict(
        hidden=nn.Linear(4, 3), act=nn.ReLU(), head=nn.Linear(3, 2)
    )
)
activations = {}


def keep(name):
    def hook(module, args, output):
        activations[name] = output.detach()

    return hook


for name in ("hidden", "act"):
    model.get_submodule(name).register_forward_hook(keep(name))

x = torch.randn(5, 4)
model(x)
print({name: tuple(value.shape) for name, value in activations.items()})
#> {'hidden': (5, 3), 'act': (5, 3)}
print(torch.equal(activations["act"], F.relu(activations["hidden"])))
#> True
