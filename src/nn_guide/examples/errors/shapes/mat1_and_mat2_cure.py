import torch
from torch import nn

x = torch.randn(4, 1, 28, 28)
body = nn.Sequential(nn.Conv2d(1, 8, kernel_size=3), nn.Flatten())
print(body(x).shape)  # (1)!
#> torch.Size([4, 5408])
model = nn.Sequential(body, nn.Linear(5408, 10))
print(model(x).shape)
#> torch.Size([4, 10])
