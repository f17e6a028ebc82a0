import torch
from torch import nn

x = torch.tensor([-4.0, -3.0, -1.5, 0.0, 3.0, 4.0], requires_grad=True)
y = nn.Hardswish()(x)
print([round(v, 3) + 0.0 for v in y.tolist()])
#> [0.0, 0.0, -0.375, 0.0, 3.0, 4.0]
y.sum().backward()
print(x.grad.tolist())
#> [0.0, 0.0, 0.0, 0.5, 1.0, 1.0]
