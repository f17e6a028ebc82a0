import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
target = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
for constant in (True, False):
    model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
    if constant:
        for parameter in model.parameters():
            nn.init.constant_(parameter, 0.5)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
    for _ in range(300):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), target)
        loss.backward()
        optimizer.step()
    rows = model[0].weight
    alike = torch.allclose(rows, rows[:1])
    row = f"units alike {alike!s:5} loss {loss.item():.2f}"
    print(f"constant {constant!s:5} {row}")
    #> constant True  units alike True  loss 0.25
    #> constant False units alike False loss 0.00
