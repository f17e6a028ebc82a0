import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.hardswish import Hardswish
from nn_guide.scratch.activations.mish import Mish
from nn_guide.scratch.activations.silu import SiLU

x = torch.linspace(-6, 6, 101)
for module, function, scratch in [
    (nn.SiLU(), F.silu, SiLU()),
    (nn.Mish(), F.mish, Mish()),
    (nn.Hardswish(), F.hardswish, Hardswish()),
]:
    y = module(x)
    close = torch.allclose(y, scratch(x), atol=1e-6)
    print(torch.equal(y, function(x)), close, module)
    #> True True SiLU()
    #> True True Mish()
    #> True True Hardswish()

print(torch.allclose(F.silu(x), x * torch.sigmoid(x)))
#> True
print(torch.allclose(F.mish(x), x * F.softplus(x).tanh()))
#> True
print(torch.allclose(F.hardswish(x), x * F.relu6(x + 3) / 6, atol=1e-6))
#> True
