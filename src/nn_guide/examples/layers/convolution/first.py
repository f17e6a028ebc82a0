import torch
from torch import nn

conv = nn.Conv2d(3, 16, kernel_size=3, padding=1)  # !
images = torch.randn(8, 3, 32, 32)
print(conv(images).shape)
#> torch.Size([8, 16, 32, 32])
print(conv.weight.shape, conv.bias.shape)
#> torch.Size([16, 3, 3, 3]) torch.Size([16])

print(nn.Conv2d(3, 16, kernel_size=3)(images).shape)
#> torch.Size([8, 16, 30, 30])
