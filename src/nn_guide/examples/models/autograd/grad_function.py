import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(first,) = torch.autograd.grad(y, x, create_graph=True)
(second,) = torch.autograd.grad(first, x)
print(first)
#> tensor(12., grad_fn=<MulBackward0>)
print(second)
#> tensor(12.)
print(x.grad)
#> None
