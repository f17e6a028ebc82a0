import torch
from torch import nn

x = torch.zeros(5, 7, 4, 3)
lstm = nn.LSTM(12, 20, batch_first=True)
output, _ = lstm(x.flatten(2))
print(output.shape)
#> torch.Size([5, 7, 20])
