import torch
from torch import nn

conv = nn.Conv2d(1, 3, kernel_size=5)
image = torch.zeros(28, 28)
print(conv(image[None, None]).shape)
#> torch.Size([1, 3, 24, 24])
