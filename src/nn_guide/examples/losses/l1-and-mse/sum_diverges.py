import torch
from torch import nn

x = torch.linspace(-1, 1, 100).unsqueeze(1)
y = 3 * x + 2
for reduction, lr in (("mean", 0.1), ("sum", 0.1), ("sum", 0.1 / 100)):
    model = nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    for _ in range(300):
        optimizer.zero_grad()
        nn.MSELoss(reduction=reduction)(model(x), y).backward()
        optimizer.step()
    print(f"{reduction:4}  lr {lr:<5}  slope {model.weight.item():.2f}")
    #> mean  lr 0.1    slope 3.00
    #> sum   lr 0.1    slope nan
    #> sum   lr 0.001  slope 3.00
