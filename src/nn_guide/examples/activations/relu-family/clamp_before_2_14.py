# torch: <2.14
import torch

zero = torch.zeros(1, requires_grad=True)
print(torch.autograd.grad(zero.clamp(min=0), zero)[0].item())
#> 1.0
