import torch
from torch import nn

print(nn.Softmax(dim=1)(torch.zeros(2, 3)).shape)
#> torch.Size([2, 3])
