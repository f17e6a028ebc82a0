import torch
from torch import nn

x = torch.zeros(1, 4, 5)
values, indices = nn.MaxPool2d(2, return_indices=True)(x)
y = nn.MaxUnpool2d(2)(values, indices, output_size=x.shape[-2:])
print(y.shape)
#> torch.Size([1, 4, 5])
