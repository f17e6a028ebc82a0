import torch
from torch import nn

linear = nn.Linear(3, 2)
gradient = torch.ones(2, 3).double()
linear.weight.grad = gradient.to(linear.weight)  # (1)!
print(linear.weight.grad.shape, linear.weight.grad.dtype)
#> torch.Size([2, 3]) torch.float32
