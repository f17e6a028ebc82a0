import torch
import torch.nn.functional as F
from torch import nn

print(F.relu(nn.Linear(4, 2)(torch.ones(3, 4))).shape)
#> torch.Size([3, 2])
