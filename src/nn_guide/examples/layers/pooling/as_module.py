import torch
from torch import nn

x = torch.tensor([[[1.0, 2, 9, 3], [8, 4, 5, 6]]])

pool = nn.MaxPool2d(kernel_size=2)
print(pool(x))
#> tensor([[[8., 9.]]])
