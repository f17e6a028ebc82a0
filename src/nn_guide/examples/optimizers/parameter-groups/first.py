import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        {"params": body.parameters(), "lr": 0.01},  # !
        {"params": head.parameters()},  # !
    ],
    lr=0.1,
)
before = body.bias[0].item(), head.bias[0].item()
for p in (*body.parameters(), *head.parameters()):
    p.grad = torch.ones_like(p)
optimizer.step()
after = body.bias[0].item(), head.bias[0].item()
print([round(a - b, 4) for a, b in zip(after, before, strict=True)])
#> [-0.01, -0.1]
