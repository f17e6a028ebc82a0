import torch
from torch import nn

lstm = nn.LSTM(10, 20)
h, c = torch.zeros(1, 3, 20), torch.zeros(1, 3, 20)
output, state = lstm(torch.zeros(7, 3, 10), (h, c))
print(output.shape, len(state))
#> torch.Size([7, 3, 20]) 2
