import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.alpha_dropout import AlphaDropout

x, results = torch.randn(1000), []
for form in (
    nn.AlphaDropout(0.3),
    lambda x: F.alpha_dropout(x, 0.3, training=True),
    AlphaDropout(0.3),
):
    torch.manual_seed(0)
    results.append(form(x))

print(torch.equal(results[0], results[1]))
#> True
print(torch.allclose(results[0], results[2], atol=1e-6))
#> True
print(F.alpha_dropout(x, 0.3) is x)
#> True
