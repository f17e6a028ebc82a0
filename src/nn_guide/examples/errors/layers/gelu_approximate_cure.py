import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([1.0])
y = F.gelu(x, approximate="tanh")
print(nn.GELU(approximate="tanh")(x).equal(y))
#> True
