import torch
from torch import nn

x = torch.zeros(1, 1, 10)
print(nn.Conv1d(1, 1, 5, padding="same")(x).shape)
#> torch.Size([1, 1, 10])
pad = nn.ZeroPad1d((1, 2))
print(nn.Conv1d(1, 1, 4)(pad(x)).shape)
#> torch.Size([1, 1, 10])
