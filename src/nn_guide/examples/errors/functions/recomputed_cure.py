import torch
from torch.utils.checkpoint import checkpoint


def block(x):
    rows = torch.randint(2, 7, ())  # (1)!
    return x[:rows].exp().sum()


x = torch.ones(8, requires_grad=True)
checkpoint(block, x, use_reentrant=False).backward()
print(bool(x.grad.count_nonzero() >= 2))
#> True
