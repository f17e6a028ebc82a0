import torch
from torch import nn

x = torch.linspace(-1, 1, 100)
for weight_decay in (0.0, 0.1):
    prelu = nn.PReLU()
    optimizer = torch.optim.SGD(
        prelu.parameters(), lr=0.5, weight_decay=weight_decay
    )
    for _ in range(300):
        loss = (prelu(x) - nn.LeakyReLU(0.5)(x)).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(weight_decay, round(prelu.weight.item(), 2))
    #> 0.0 0.5
    #> 0.1 0.39
