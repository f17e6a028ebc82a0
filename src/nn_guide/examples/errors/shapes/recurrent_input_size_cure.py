import torch
from torch import nn

series = torch.zeros(3, 7)
lstm = nn.LSTM(input_size=1, hidden_size=20, batch_first=True)
output, _ = lstm(series.unsqueeze(-1))
print(output.shape)
#> torch.Size([3, 7, 20])
