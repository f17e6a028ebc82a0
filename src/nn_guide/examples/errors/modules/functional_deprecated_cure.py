import torch
import torch.nn.functional as F

x = torch.ones(1, 1, 2, 2)
print(F.interpolate(x, scale_factor=2).shape)
#> torch.Size([1, 1, 4, 4])
