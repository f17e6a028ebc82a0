import torch
import torch.nn.functional as F

large, small = torch.zeros(1, 8, 15, 15), torch.zeros(1, 8, 14, 14)
small = F.interpolate(small, size=large.shape[2:])
print(torch.cat([large, small], dim=1).shape)
#> torch.Size([1, 16, 15, 15])
