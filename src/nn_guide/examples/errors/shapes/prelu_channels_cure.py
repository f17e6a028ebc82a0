import torch
from torch import nn

x = torch.zeros(8, 5, 3)
print(nn.PReLU(3)(x.mT).mT.shape)
#> torch.Size([8, 5, 3])
print(nn.PReLU()(x).shape)
#> torch.Size([8, 5, 3])
