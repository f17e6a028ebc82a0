import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.layer_norm import LayerNorm

norm, scratch = nn.LayerNorm(4), LayerNorm(4)
nn.init.normal_(norm.weight)
nn.init.normal_(norm.bias)
scratch.weight, scratch.bias = norm.weight, norm.bias
x = torch.randn(2, 3, 4)
print(
    torch.equal(norm(x), F.layer_norm(x, (4,), norm.weight, norm.bias))
)
#> True
print(torch.allclose(norm(x), scratch(x), atol=1e-6))
#> True

for norm in [
    nn.LayerNorm(normalized_shape=(3, 4)),
    nn.LayerNorm(4, bias=False),
    nn.LayerNorm(4, elementwise_affine=False),
]:
    parameters = norm.named_parameters()
    print({name: tuple(p.shape) for name, p in parameters})
    #> {'weight': (3, 4), 'bias': (3, 4)}
    #> {'weight': (4,)}
    #> {}
