import torch
import torch.nn.functional as F
from torch import nn

outputs, target = torch.zeros(4, 6), torch.ones(4, 3)
mean, raw = outputs.chunk(2, dim=1)
var = F.softplus(raw)  # (1)!
print(nn.GaussianNLLLoss()(mean, target, var))
#> tensor(0.5381)
print(nn.GaussianNLLLoss()(mean, target, 1.0))  # (2)!
#> tensor(0.5000)
