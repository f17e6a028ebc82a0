import torch
from torch import nn

x = torch.tensor([1.0, 2.0, 4.0, 8.0, 16.0]).double().view(1, 5, 1, 1)
for kind in (nn.CrossMapLRN2d, nn.LocalResponseNorm):
    norm = kind(size=3, alpha=3.0, beta=1.0, k=0.0)  # (1)!
    sums = (x / norm(x)).flatten().round().int().tolist()
    right = torch.autograd.gradcheck(
        norm, x.requires_grad_(), raise_exception=False
    )
    print(sums, right, kind.__name__)
    #> [5, 21, 85, 337, 321] False CrossMapLRN2d
    #> [5, 21, 84, 336, 320] True LocalResponseNorm
