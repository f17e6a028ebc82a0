import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
adam = torch.optim.Adam([w], lr=0.1, betas=(0.9, 0.999))  # (1)!
scheduler = torch.optim.lr_scheduler.ExponentialLR(adam, gamma=0.99)
print(optimizer.param_groups[0]["momentum"], scheduler.gamma)
#> 0.9 0.99
