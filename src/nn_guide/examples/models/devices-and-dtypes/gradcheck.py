import warnings

import torch
from torch.autograd import gradcheck

x = torch.tensor([0.5, 1.0, 2.0], requires_grad=True)
warnings.simplefilter("ignore")
print(gradcheck(torch.sin, x, raise_exception=False))
#> False
print(gradcheck(torch.sin, x, eps=1e-2, atol=1e-2))
#> True

x = x.detach().double().requires_grad_()
print(gradcheck(torch.sin, x))
#> True
