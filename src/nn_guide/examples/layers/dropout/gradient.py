import torch
from torch import nn

x = torch.ones(8, requires_grad=True)
y = nn.Dropout(0.5)(x)
y.sum().backward()
print(y.tolist())
#> [0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 2.0, 2.0]
print(x.grad.tolist())
#> [0.0, 0.0, 2.0, 0.0, 0.0, 0.0, 2.0, 2.0]
