import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-2.0, -0.5, 0.0, 0.5, 2.0])
print(nn.ReLU()(x))
#> tensor([0.0000, 0.0000, 0.0000, 0.5000, 2.0000])
print(F.relu(x))
#> tensor([0.0000, 0.0000, 0.0000, 0.5000, 2.0000])
print(nn.GELU()(x))
#> tensor([-0.0455, -0.1543,  0.0000,  0.3457,  1.9545])
print(nn.Tanh()(x))
#> tensor([-0.9640, -0.4621,  0.0000,  0.4621,  0.9640])
