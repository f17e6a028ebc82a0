from collections import Counter

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    def __torch_dispatch__(self, operator, types, args=(), kwargs=None):
        name = operator.overloadpacket.__name__
        if "record_function" not in name:  # (1)!
            calls[name] += 1
        return operator(*args, **(kwargs or {}))


model = nn.Sequential(*[nn.Linear(4, 4) for _ in range(50)])
model(torch.ones(1, 4)).sum().backward()
for choice in ({"foreach": False}, {"foreach": True}, {"fused": True}):
    optimizer = torch.optim.SGD(
        model.parameters(), lr=0.1, momentum=0.9, **choice
    )
    optimizer.step()  # (2)!
    calls = Counter()
    with Count():
        optimizer.step()
    print(choice, dict(calls))
    #> {'foreach': False} {'mul_': 100, 'add_': 200}
    #> {'foreach': True} {'_foreach_mul_': 1, '_foreach_add_': 2}
    #> {'fused': True} {'_fused_sgd_': 1}
