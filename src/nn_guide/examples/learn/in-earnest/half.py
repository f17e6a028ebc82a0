import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(50, 4)
y = x.sum(dim=1, keepdim=True) + 0.01 * torch.randn(50, 1)
model, criterion = nn.Linear(4, 1), nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
for step in range(1, 106):
    optimizer.zero_grad()
    criterion(model(x), y).backward()
    optimizer.step()
    if step == 100:
        torch.save(model.state_dict(), "model.pt")
        model = nn.Linear(4, 1)
        model.load_state_dict(torch.load("model.pt"))
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
print(f"{criterion(model(x), y):.4f}")
#> 0.0138
