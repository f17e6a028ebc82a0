import torch
import torch.nn.functional as F
from torch import nn

x, y = torch.randn(24, 20), torch.randint(4, (24,))
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(200):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = (model(x).argmax(dim=1) == y).sum().item()
print(right / len(y) > 0.9)
#> True

x, y = torch.randn(1000, 20), torch.randint(4, (1000,))
right = (model(x).argmax(dim=1) == y).sum().item()
print(right / len(y) > 0.9)
#> False
