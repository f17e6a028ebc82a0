import torch
from torch import nn

for rule in (False, True):
    model, criterion = nn.Linear(10, 1), nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
    losses = []
    for _ in range(1200):
        x = torch.randn(16, 10)
        target = x[:, :1] if rule else torch.randn(16, 1)
        loss = criterion(model(x), target)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    some = [round(value, 1) for value in losses[:1200:300]]
    print(f"{rule=!s:5}", "steps", some)
    #> rule=False steps [1.4, 0.9, 0.5, 0.9]
    #> rule=True  steps [2.2, 0.0, 0.0, 0.0]
    means = torch.tensor(losses).view(4, 300).mean(dim=1)  # (1)!
    rounded = [round(value, 1) for value in means.tolist()]
    print(f"{rule=!s:5}", "means", rounded)
    #> rule=False means [1.0, 1.0, 1.0, 1.0]
    #> rule=True  means [0.1, 0.0, 0.0, 0.0]
