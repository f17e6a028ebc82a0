import torch
from torch import nn

x = torch.zeros(1, 1, 10, 10)
rows, columns = 3, 0
print(nn.Conv2d(1, 1, 1, padding=(rows, columns))(x).shape)
#> torch.Size([1, 1, 16, 10])
print(nn.ZeroPad2d((rows, columns))(x).shape)
#> torch.Size([1, 1, 10, 13])
print(nn.ZeroPad2d((columns, columns, rows, rows))(x).shape)
#> torch.Size([1, 1, 16, 10])
