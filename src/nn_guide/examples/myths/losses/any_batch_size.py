import torch
from torch import nn

for size in (10, 100, 1000):
    x = torch.linspace(-1, 1, size).unsqueeze(1)
    model = nn.Linear(1, 1)
    nn.init.zeros_(model.weight)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.05)
    for _ in range(300):
        optimizer.zero_grad()
        nn.MSELoss()(model(x), 3 * x).backward()
        optimizer.step()
    print(f"{size:4}  {model.weight.item():.1f}")
    #>   10  3.0
    #>  100  3.0
    #> 1000  3.0
