import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

layer, x = nn.Linear(2, 1), torch.ones(1, 2)
y = checkpoint(layer, x, use_reentrant=False)
y.sum().backward()
print(layer.weight.grad)
#> tensor([[1., 1.]])
(gradient,) = torch.autograd.grad(
    checkpoint(layer, x, use_reentrant=False).sum(), layer.bias
)
print(gradient)
#> tensor([1.])
