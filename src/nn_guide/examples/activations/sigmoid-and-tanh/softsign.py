import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([1.0, 3.0, 10.0, 100.0])
print(nn.Softsign()(x))
#> tensor([0.5000, 0.7500, 0.9091, 0.9901])
print(nn.Tanh()(x))
#> tensor([0.7616, 0.9951, 1.0000, 1.0000])
print(torch.equal(nn.Softsign()(x), F.softsign(x)))
#> True
