import torch
from torch import nn

linear = nn.Linear(in_features=10, out_features=5)  # !
x = torch.randn(3, 10)
print(linear(x).shape)
#> torch.Size([3, 5])
print(linear.weight.shape, linear.bias.shape)
#> torch.Size([5, 10]) torch.Size([5])
