import torch
import torch.nn.functional as F
from torch import nn

x = torch.randn(4, 3)
y = nn.LogSoftmax(dim=1)(x)
print(torch.equal(y, F.log_softmax(x, dim=1)))
#> True
print(torch.allclose(y.exp(), x.softmax(dim=1)))
#> True
print(torch.allclose(y, x - x.logsumexp(dim=1, keepdim=True)))
#> True

target = torch.tensor([0, 2, 1, 1])
print(torch.allclose(F.nll_loss(y, target), F.cross_entropy(x, target)))
#> True
