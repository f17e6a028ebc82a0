import torch
from torch.utils.checkpoint import checkpoint

x = torch.ones(2, requires_grad=True)
y = checkpoint(torch.exp, x, use_reentrant=True).sum()
try:
    torch.autograd.grad(y, x)
except RuntimeError as error:
    print(error)
    #> When use_reentrant=True, torch.utils.checkpoint is incompatible with .grad() or passing an `inputs` parameter to .backward(). To resolve this error, you can either set use_reentrant=False, or call .backward() without passing the `inputs` argument.
