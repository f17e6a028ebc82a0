import torch
from torch import nn

x = torch.ones(1, 1024) / 32
for name, lr in [("SGD", 0.1), ("Adam", 0.1), ("Adam", 0.001)]:
    model = nn.Linear(1024, 1, bias=False)
    nn.init.zeros_(model.weight)
    optimizer = getattr(torch.optim, name)(model.parameters(), lr=lr)
    outputs = []
    for _ in range(4):
        output = model(x)
        outputs.append(round(output.item(), 2))
        optimizer.zero_grad()
        (output - 1).square().sum().backward()
        optimizer.step()
    print(name, lr, outputs)
    #> SGD 0.1 [0.0, 0.2, 0.36, 0.49]
    #> Adam 0.1 [0.0, 3.2, 1.92, 0.27]
    #> Adam 0.001 [0.0, 0.03, 0.06, 0.1]
