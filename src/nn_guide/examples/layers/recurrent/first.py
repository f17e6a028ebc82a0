import torch
from torch import nn

lstm = nn.LSTM(input_size=10, hidden_size=20)
x = torch.randn(7, 3, 10)
output, (h_n, c_n) = lstm(x)
print(output.shape)
#> torch.Size([7, 3, 20])
print(h_n.shape, c_n.shape)
#> torch.Size([1, 3, 20]) torch.Size([1, 3, 20])
print(torch.equal(output[-1], h_n[-1]))
#> True
