import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([1.0])
print(nn.GELU(approximate="tanh")(x).equal(F.gelu(x, approximate="tanh")))
#> True
