import torch
import torch.nn.functional as F

x = torch.randn(1, 8, 32, 32)
print(F.max_pool2d(x, 3).shape)
#> torch.Size([1, 8, 10, 10])
print(F.max_pool2d(x, 3, stride=1, padding=1).shape)
#> torch.Size([1, 8, 32, 32])
