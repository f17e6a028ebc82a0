import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-4.0, -1.5, 0.0, 1.5, 4.0], requires_grad=True)
for layer, function in [
    (nn.Hardsigmoid(), F.hardsigmoid),
    (nn.Hardtanh(), F.hardtanh),
]:
    y = layer(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    print(layer, torch.equal(y, function(x)))
    #> Hardsigmoid() True
    #> Hardtanh(min_val=-1.0, max_val=1.0) True
    print(y.detach())
    #> tensor([0.0000, 0.2500, 0.5000, 0.7500, 1.0000])
    #> tensor([-1., -1.,  0.,  1.,  1.])
    print(slope)
    #> tensor([0.0000, 0.1667, 0.1667, 0.1667, 0.0000])
    #> tensor([0., 0., 1., 0., 0.])

x = torch.linspace(-4, 4, 801)
print(f"{(nn.Hardsigmoid()(x) - x.sigmoid()).abs().max():.3f}")
#> 0.069
