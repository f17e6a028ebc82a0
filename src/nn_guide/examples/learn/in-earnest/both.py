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
        saved = model.state_dict(), optimizer.state_dict()
        torch.save(saved, "both.pt")
        of_model, of_optimizer = torch.load("both.pt")
        model = nn.Linear(4, 1)
        model.load_state_dict(of_model)
        optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
        optimizer.load_state_dict(of_optimizer)
print(f"{criterion(model(x), y):.4f}")
#> 0.0001
