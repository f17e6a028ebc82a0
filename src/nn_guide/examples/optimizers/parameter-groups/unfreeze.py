import torch
from torch import nn

body, head = nn.Linear(2, 2), nn.Linear(2, 1)
body.requires_grad_(False)
optimizer = torch.optim.Adam(head.parameters(), lr=0.1)
for step in range(5):
    if step == 3:
        body.requires_grad_(True)
        optimizer.add_param_group(
            {"params": body.parameters(), "lr": 0.01}
        )
    optimizer.zero_grad()
    head(body(torch.ones(4, 2))).sum().backward()
    optimizer.step()

print([group["lr"] for group in optimizer.param_groups])
#> [0.1, 0.01]
states = optimizer.state[head.weight], optimizer.state[body.weight]
print([state["step"].item() for state in states])
#> [5.0, 2.0]
