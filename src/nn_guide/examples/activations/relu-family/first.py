import torch
from torch import nn

relu = nn.ReLU()
x = torch.tensor([-2.0, -0.5, 0.0, 3.0], requires_grad=True)
y = relu(x)
print(y.tolist())
#> [0.0, 0.0, 0.0, 3.0]
y.sum().backward()
print(x.grad.tolist())
#> [0.0, 0.0, 0.0, 1.0]
special = torch.tensor([-torch.inf, torch.inf, torch.nan])
print(relu(special).tolist())  # (1)!
#> [0.0, inf, nan]
print(relu(torch.randn(2, 3, 4)).shape, len(relu.state_dict()))
#> torch.Size([2, 3, 4]) 0
