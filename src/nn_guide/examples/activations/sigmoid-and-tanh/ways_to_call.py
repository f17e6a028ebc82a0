import torch
import torch.nn.functional as F
from torch import nn

x = torch.linspace(-4, 4, 9)
for y in (F.sigmoid(x), torch.sigmoid(x), x.sigmoid()):
    assert torch.equal(y, nn.Sigmoid()(x))
for y in (F.tanh(x), torch.tanh(x), x.tanh()):
    assert torch.equal(y, nn.Tanh()(x))
print(nn.RNN(2, 3).nonlinearity)
#> tanh
