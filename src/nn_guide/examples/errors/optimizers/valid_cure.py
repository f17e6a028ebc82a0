import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
torch.optim.SGD([w], lr=0.1, momentum=0.9, nesterov=True)
torch.optim.Adam([w], lr=0.001, betas=(0.0, 0.999), eps=1e-8)
away = torch.optim.SGD([w], lr=0.1, maximize=True)  # (1)!
print(away.param_groups[0]["maximize"])
#> True
