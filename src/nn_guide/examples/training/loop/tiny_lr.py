import torch
from torch import nn

x = torch.linspace(-1, 1, 20).unsqueeze(1)
target = 5 * x + 3
for lr, steps in ((1e-4, 10), (1e-1, 10), (1e-1, 200)):
    torch.manual_seed(0)
    model, criterion, losses = nn.Linear(1, 1), nn.MSELoss(), []
    before = model.weight.item()
    optimizer = torch.optim.Adam(model.parameters(), lr=lr)
    for _ in range(steps):
        loss = criterion(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    moved = model.weight.item() - before  # (1)!
    loss = f"{losses[0]:.2f} -> {losses[-1]:.2f}"
    print(f"{lr=:<6} {steps=:<3} {moved=:.3f} loss {loss}")
    #> lr=0.0001 steps=10  moved=0.001 loss 15.31 -> 15.30
    #> lr=0.1    steps=10  moved=0.992 loss 15.31 -> 8.72
    #> lr=0.1    steps=200 moved=5.008 loss 15.31 -> 0.00
