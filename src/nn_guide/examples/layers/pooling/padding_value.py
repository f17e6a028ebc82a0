import torch
from torch import nn

x = torch.full((1, 4, 4), -1.0)
print(nn.MaxPool2d(3, stride=2, padding=1)(x))
#> tensor([[[-1., -1.],
#>          [-1., -1.]]])
print(nn.Sequential(nn.ZeroPad2d(1), nn.MaxPool2d(3, stride=2))(x))
#> tensor([[[ 0.,  0.],
#>          [ 0., -1.]]])
print(nn.AvgPool2d(3, stride=2, padding=1)(x))
#> tensor([[[-0.4444, -0.6667],
#>          [-0.6667, -1.0000]]])
