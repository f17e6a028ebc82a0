import torch
from torch import nn

hidden = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
model = nn.Sequential(hidden, nn.Linear(8, 2))
x, target = torch.randn(100, 4), -torch.ones(100, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(500):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), target).backward()
    optimizer.step()
print(hidden(x).min().item())  # (1)!
#> 0.0
print(f"{model(x).mean().item():.2f}")
#> -1.00
