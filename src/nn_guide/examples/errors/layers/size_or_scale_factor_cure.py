import torch
import torch.nn.functional as F

small, large = torch.zeros(1, 3, 8, 8), torch.zeros(1, 3, 16, 16)
print(F.interpolate(small, size=large.shape[2:]).shape)
#> torch.Size([1, 3, 16, 16])
print(F.interpolate(small, scale_factor=2).shape)
#> torch.Size([1, 3, 16, 16])
