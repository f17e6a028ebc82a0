import torch
from torch import nn

x = torch.linspace(-3, 3, 100)
names = set(nn.modules.activation.__all__)
names.remove("MultiheadAttention")
arguments = {"Threshold": {"threshold": 1, "value": 0}}
layers = [
    getattr(nn, name)(**arguments.get(name, {}))
    for name in sorted(names)
]
print(len(layers))
#> 28
print([layer for layer in layers if list(layer.parameters())])
#> [PReLU(num_parameters=1)]

rrelu = nn.RReLU()
print(torch.equal(rrelu(x), rrelu(x)))
#> False
rrelu.eval()
print(torch.equal(rrelu(x), rrelu(x)))
#> True
