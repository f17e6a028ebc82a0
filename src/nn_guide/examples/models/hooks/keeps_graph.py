import weakref

import torch
from torch import nn

kept = []


def keep(module, args, output):
    kept.append(output)


def keep_detached(module, args, output):
    kept.append(output.detach())


for hook in (keep, keep_detached):
    layer = nn.Linear(1000, 1)
    layer.register_forward_hook(hook)
    inputs = []
    for _ in range(3):
        x = torch.randn(64, 1000)
        inputs.append(weakref.ref(x))
        layer(x)
    del x
    alive = sum(reference() is not None for reference in inputs)
    print(f"{hook.__name__}: {alive} of 3 inputs still in memory")
    #> keep: 3 of 3 inputs still in memory
    #> keep_detached: 0 of 3 inputs still in memory
