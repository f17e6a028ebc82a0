import torch
from torch import nn


class TinyModule:
    def __init__(self):
        super().__setattr__("registered", {})

    def __setattr__(self, name, value):
        if isinstance(value, (nn.Parameter, TinyModule)):
            self.registered[name] = value
        super().__setattr__(name, value)

    def named_parameters(self, prefix=""):
        for name, value in self.registered.items():
            if isinstance(value, nn.Parameter):
                yield prefix + name, value
            else:
                yield from value.named_parameters(f"{prefix}{name}.")


for base in TinyModule, nn.Module:
    model = base()
    model.factor = nn.Parameter(torch.ones(3))
    model.inner = base()
    model.inner.shift = nn.Parameter(torch.zeros(3))
    model.note = "plain attribute"
    print([name for name, _ in model.named_parameters()])
    #> ['factor', 'inner.shift']
    #> ['factor', 'inner.shift']
