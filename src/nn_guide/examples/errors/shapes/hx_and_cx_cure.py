import torch
from torch import nn

lstm = nn.LSTM(10, 20)
h = c = torch.zeros(3, 20)
output, _ = lstm(torch.zeros(7, 3, 10), (h[None], c[None]))
print(output.shape)
#> torch.Size([7, 3, 20])
