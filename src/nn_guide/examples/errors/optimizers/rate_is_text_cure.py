import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
settings = {"lr": "1e-4"}
optimizer = torch.optim.Adam([w], lr=float(settings["lr"]))
print(optimizer.param_groups[0]["lr"])
#> 0.0001
