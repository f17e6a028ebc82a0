import torch
from torch import nn

layer = nn.LazyLinear(5)
try:
    torch.optim.Adagrad(layer.parameters())
except ValueError as error:
    print(str(error).partition(" in <")[0])
    #> Attempted to use an uninitialized parameter

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
layer(torch.ones(3, 10)).sum().backward()
before = layer.weight.detach().clone()
optimizer.step()
print(torch.equal(before, layer.weight))
#> False
