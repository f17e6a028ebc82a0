import torch
from torch import nn

print(nn.Parameter(torch.tensor([1.0, 2.0])))
#> Parameter containing:
#> tensor([1., 2.], requires_grad=True)
print(nn.Parameter(torch.tensor([1, 2]), requires_grad=False))
#> Parameter containing:
#> tensor([1, 2])
