import torch
from torch import nn

x = torch.randn(100, 4)
target = -torch.ones(100, 2)
for layers in (
    [nn.Linear(4, 2), nn.ReLU()],
    [nn.Linear(4, 2)],
):
    model = nn.Sequential(*layers)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(500):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(x), target)
        loss.backward()
        optimizer.step()
    name = type(layers[-1]).__name__
    print(f"{name:6} loss {loss.item():.4f}")  # (1)!
    #> ReLU   loss 1.0000
    #> Linear loss 0.0000
