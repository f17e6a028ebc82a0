import torch
from torch import nn

x = torch.ones(5, 4)
linear = nn.Linear(4, 2)
print(linear(nn.ReLU()(x)).shape)
#> torch.Size([5, 2])
output, (hidden, cell) = nn.LSTM(4, 4)(x)
print(linear(output).shape)
#> torch.Size([5, 2])
print(linear(torch.tensor([1.0, 2.0, 3.0, 4.0])).shape)
#> torch.Size([2])
