import torch
from torch import nn

unit = nn.Sequential(nn.Linear(1, 1), nn.ReLU())
nn.init.constant_(unit[0].weight, 1.0)
nn.init.constant_(unit[0].bias, -3.0)
optimizer = torch.optim.SGD(unit.parameters(), lr=0.1)
x = torch.rand(100, 1)
for _ in range(1000):
    optimizer.zero_grad()
    (unit(x) - 1).square().mean().backward()
    optimizer.step()
print(unit[0].weight.item(), unit[0].bias.item())
#> 1.0 -3.0
