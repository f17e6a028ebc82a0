import torch
from torch import nn

x = torch.tensor([1000.0, 0.0])
print(x.exp() / x.exp().sum())
#> tensor([nan, 0.])
print(nn.Softmax(dim=0)(x))
#> tensor([1., 0.])

print(nn.Softmax(dim=0)(x).log())
#> tensor([0., -inf])
print(nn.LogSoftmax(dim=0)(x))
#> tensor([    0., -1000.])
