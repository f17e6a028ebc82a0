import torch
from torch import nn

model = nn.Linear(2, 1)
x = torch.ones(4, 2, requires_grad=True)  # (1)!
(gradient,) = torch.autograd.grad(model(x).sum(), x)
print(gradient.shape)
#> torch.Size([4, 2])
