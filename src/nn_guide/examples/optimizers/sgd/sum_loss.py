import torch
from torch import nn

targets = torch.full((100,), 3.0)
for reduction, lr in [("mean", 0.1), ("sum", 0.1), ("sum", 0.1 / 100)]:
    w = nn.Parameter(torch.zeros(()))
    optimizer = torch.optim.SGD([w], lr=lr)
    criterion = nn.MSELoss(reduction=reduction)
    for _ in range(10):
        optimizer.zero_grad()
        criterion(w.expand(100), targets).backward()
        optimizer.step()
    print(f"{reduction}, lr={lr}: {w.item():.3g}")
    #> mean, lr=0.1: 2.68
    #> sum, lr=0.1: -1.84e+13
    #> sum, lr=0.001: 2.68
