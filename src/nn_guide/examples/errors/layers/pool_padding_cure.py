import torch
import torch.nn.functional as F
from torch import nn

x = torch.zeros(1, 8, 8)
print(nn.MaxPool2d(3, stride=1, padding=1)(x).shape)
#> torch.Size([1, 8, 8])
print(nn.MaxPool2d(3)(F.pad(x, (2, 2, 2, 2))).shape)
#> torch.Size([1, 4, 4])
