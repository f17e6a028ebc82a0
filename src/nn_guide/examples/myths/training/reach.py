import torch
from torch import nn

x = torch.linspace(-1, 1, 20).unsqueeze(1)
target = 5 * x + 3
model, criterion = nn.Linear(1, 1), nn.MSELoss()
lr, steps = 0.1, 200
print(f"reach {lr * steps:.0f}")  # (1)!
#> reach 20
optimizer = torch.optim.Adam(model.parameters(), lr=lr)
for _ in range(steps):
    loss = criterion(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"weight {model.weight.item():.1f} bias {model.bias.item():.1f}")
#> weight 5.0 bias 3.0
