import torch
from torch import nn

image = torch.full((1, 3, 8, 8), 255, dtype=torch.uint8)
conv = nn.Conv2d(3, 4, kernel_size=3)
x = image.to(conv.weight) / 255
print(x.dtype, x.max(), conv(x).dtype)
#> torch.float32 tensor(1.) torch.float32
