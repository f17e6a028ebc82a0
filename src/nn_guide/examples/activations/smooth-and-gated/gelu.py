import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.activations.gelu import GELU

x = torch.linspace(-6, 6, 12_001)
exact, tanh = nn.GELU()(x), nn.GELU(approximate="tanh")(x)
normal = torch.distributions.Normal(0.0, 1.0)
print(torch.allclose(exact, x * normal.cdf(x), atol=1e-6))
#> True
function = F.gelu(x, approximate="tanh")
print(torch.equal(exact, F.gelu(x)), torch.equal(tanh, function))
#> True True
for form, y in (("none", exact), ("tanh", tanh)):
    print(torch.allclose(y, GELU(form)(x), atol=1e-6), nn.GELU(form))
    #> True GELU(approximate='none')
    #> True GELU(approximate='tanh')
print(f"{(exact - tanh).abs().max():.4f}")  # (1)!
#> 0.0005
