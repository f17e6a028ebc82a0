import torch
from torch import nn

weight = nn.Parameter(torch.ones(2))
weight.grad = torch.ones(2)
torch.optim.Adam([weight], lr=0.1, fused=True).step()
torch.optim.Adam([weight], lr=0.1).step()  # (1)!
print(weight.data)
#> tensor([0.8000, 0.8000])
