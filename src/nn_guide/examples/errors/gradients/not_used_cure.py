import torch

a = torch.ones(2, requires_grad=True)
b = torch.ones(2, requires_grad=True)
y = (3 * a).sum()
print(torch.autograd.grad(y, [a, b], allow_unused=True))
#> (tensor([3., 3.]), None)
