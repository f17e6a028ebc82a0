import torch
import torch.nn.functional as F
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class Operations(TorchDispatchMode):  # (1)!
    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        self.names.append(str(func))
        return func(*args, **(kwargs or {}))


linear, act = nn.Linear(4, 3), nn.ReLU()
parameters = [p.detach().clone() for p in linear.parameters()]
weight, bias = (p.requires_grad_() for p in parameters)
x = torch.randn(5, 4)

with Operations() as by_modules:
    act(linear(x)).sum().backward()
with Operations() as by_functions:
    F.relu(F.linear(x, weight, bias)).sum().backward()

print(by_modules.names[:4])
#> ['aten.t.default', 'aten.addmm.default', 'aten.relu.default', 'aten.detach.default']
print(by_modules.names == by_functions.names)  # (2)!
#> True
