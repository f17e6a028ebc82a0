import warnings

import torch
from torch import nn

linear, x = nn.Linear(4, 2), torch.randn(3, 4, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # (1)!
    print(torch.autograd.gradcheck(linear, x, raise_exception=False))
    #> False

print(torch.autograd.gradcheck(linear.double(), x.detach().double().requires_grad_()))
#> True
