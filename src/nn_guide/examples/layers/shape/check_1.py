import torch
from torch import nn

x = torch.zeros(2, 3, 4, 5)
print(tuple(nn.Flatten()(x).shape))
#> (2, 60)
print(tuple(torch.flatten(x).shape))
#> (120,)
print(tuple(nn.Flatten(start_dim=2)(x).shape))
#> (2, 3, 20)
