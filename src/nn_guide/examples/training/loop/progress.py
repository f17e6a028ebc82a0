import torch
from rich.console import Console
from rich.progress import track
from torch import nn

x = torch.linspace(-1, 1, 20).unsqueeze(1)
target = x.pow(2)
model = nn.Sequential(nn.Linear(1, 16), nn.Tanh(), nn.Linear(16, 1))
criterion = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

losses = []
console = Console(stderr=True)
for _ in track(range(300), "training", console=console, transient=True):
    loss = criterion(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    losses.append(loss.item())

print(len(losses), losses[-1] < losses[0] / 10)
#> 300 True
