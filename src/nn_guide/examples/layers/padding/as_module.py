import torch
from torch import nn

x = torch.tensor([[1, 2, 3, 4]])

pad = nn.ReflectionPad1d(padding=2)
print(pad(x))
#> tensor([[3, 2, 1, 2, 3, 4, 3, 2]])
