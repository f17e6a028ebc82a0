import torch
from torch import nn

var = torch.zeros(1, requires_grad=True)
for eps in (1e-6, 1e-2):
    loss = nn.GaussianNLLLoss(eps=eps)(
        torch.zeros(1), torch.ones(1), var
    )
    (gradient,) = torch.autograd.grad(loss, var)
    print(f"{loss:.1f} {gradient.item():.4g}")
    #> 499993.1 -5e+11
    #> 47.7 -4950
