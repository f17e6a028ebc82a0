import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
for _ in range(5):
    model(torch.ones(4, 3)).sum().backward()
    optimizer.step()

saved = optimizer.state_dict()
(group,) = saved["param_groups"]
print(list(saved), group["params"], list(saved["state"]))
#> ['state', 'param_groups'] [0, 1] [0, 1]

fresh = torch.optim.Adam(model.parameters(), lr=0.01)
print(len(fresh.state))
#> 0
fresh.load_state_dict(saved)
print(fresh.state[model.bias]["step"].item())
#> 5.0
