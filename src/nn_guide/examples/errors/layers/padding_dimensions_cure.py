import torch
import torch.nn.functional as F
from torch import nn

image = torch.zeros(8, 8)
print(nn.ReplicationPad2d(1)(image[None]).shape)
#> torch.Size([1, 10, 10])
print(F.pad(image, (1, 1), mode="constant").shape)
#> torch.Size([8, 10])
