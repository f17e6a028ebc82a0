import torch
from torch import nn

image = torch.zeros(8, 8)
print(nn.MaxPool2d(2)(image[None]).shape)
#> torch.Size([1, 4, 4])
