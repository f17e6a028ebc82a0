import torch
from torch import nn

lstm = nn.LSTM(10, 20)
x = torch.randn(7, 3, 10)
whole, _ = lstm(x)

first, state = lstm(x[:4])
second, state = lstm(x[4:], state)
print(torch.allclose(whole, torch.cat([first, second]), atol=1e-5))
#> True

zeros = torch.zeros(1, 3, 20)
print(torch.allclose(whole, lstm(x, (zeros, zeros))[0]))
#> True
