import torch
from torch import nn

lstm, dropout = nn.LSTM(10, 20), nn.Dropout(0.5)
output, _ = lstm(torch.randn(7, 3, 10))
print(dropout(output).shape)
#> torch.Size([7, 3, 20])
