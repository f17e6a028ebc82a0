import torch
import torch.nn.functional as F
from torch import nn

y = torch.arange(10).repeat(400)
x = 2 * torch.randn(10, 20)[y] + torch.randn(4000, 20)  # (1)!


def train(x, y, zeros=False):
    layers = nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 10)
    model = nn.Sequential(*layers)
    for parameter in model.parameters():
        if zeros:
            nn.init.zeros_(parameter)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(100):
        loss = F.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    accuracy = (model(x).argmax(dim=1) == y).float().mean()
    return f"loss {loss:.1f}, accuracy {accuracy:.1f}"


print("as it is: ", train(x, y))
#> as it is:  loss 0.0, accuracy 1.0
print("zeros:    ", train(x, y, zeros=True))
#> zeros:     loss 2.3, accuracy 0.1
print("mixed up: ", train(x, y[torch.randperm(4000)]))  # (2)!
#> mixed up:  loss 2.3, accuracy 0.1
