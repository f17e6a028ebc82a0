import torch
from torch import nn

x = torch.zeros(32, 8, 14, 14)
print(nn.Flatten()(x).shape)
#> torch.Size([32, 1568])
print(torch.flatten(x).shape, x.flatten().shape)
#> torch.Size([50176]) torch.Size([50176])
print(torch.flatten(x, 1).shape)
#> torch.Size([32, 1568])
print(nn.Flatten()(x[0]).shape)
#> torch.Size([8, 196])
