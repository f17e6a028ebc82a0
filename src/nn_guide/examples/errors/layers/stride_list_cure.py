import torch
import torch.nn.functional as F

image = torch.zeros(1, 3, 8, 8)
weight = torch.zeros(16, 3, 5, 5)
print(F.conv2d(image, weight).shape)
#> torch.Size([1, 16, 4, 4])
