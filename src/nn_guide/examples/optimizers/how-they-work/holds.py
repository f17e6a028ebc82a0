import torch
from torch import nn

model = nn.Linear(3, 2)
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
group = optimizer.param_groups[0]
print(group["params"][0] is model.weight, group["lr"])
#> True 0.01
print(optimizer.defaults["lr"], optimizer.defaults["betas"])
#> 0.01 (0.9, 0.999)
print(len(optimizer.state))
#> 0

model(torch.ones(4, 3)).sum().backward()
optimizer.step()
for name, value in optimizer.state[model.weight].items():
    print(name, tuple(value.shape), value.dtype)
    #> step () torch.float32
    #> exp_avg (2, 3) torch.float32
    #> exp_avg_sq (2, 3) torch.float32
