import torch
from torch import nn

x = torch.randn(7, 3, 10)
lstm = nn.LSTM(10, 20, num_layers=2)
output, (h_n, c_n) = lstm(x)
print(torch.equal(output[-1], h_n[-1]))
#> True

both = nn.LSTM(10, 20, num_layers=2, bidirectional=True)
output, (h_n, c_n) = both(x)
forward, reverse = h_n.view(2, 2, 3, 20)[-1]
print(torch.equal(output[-1, :, :20], forward))
#> True
print(torch.equal(output[0, :, 20:], reverse))
#> True
