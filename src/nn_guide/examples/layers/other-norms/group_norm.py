import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.group_norm import GroupNorm

norm = nn.GroupNorm(num_groups=2, num_channels=6)
scratch = GroupNorm(2, 6)
nn.init.normal_(norm.weight)
nn.init.normal_(norm.bias)
scratch.weight, scratch.bias = norm.weight, norm.bias
x = torch.randn(4, 6, 8, 8)
print(torch.equal(norm(x), F.group_norm(x, 2, norm.weight, norm.bias)))
#> True
print(torch.allclose(norm(x), scratch(x), atol=1e-5))
#> True
for other in (
    nn.GroupNorm(2, 6, bias=False),
    nn.GroupNorm(2, 6, affine=False),
):
    print({name: len(p) for name, p in other.named_parameters()})
    #> {'weight': 6}
    #> {}

one = nn.GroupNorm(1, 6, affine=False)
each = nn.GroupNorm(6, 6, affine=False)
whole = nn.LayerNorm((6, 8, 8), elementwise_affine=False)
print(torch.allclose(one(x), whole(x), atol=1e-5))  # (1)!
#> True
instance = nn.InstanceNorm2d(6)
print(torch.allclose(each(x), instance(x), atol=1e-5))  # (2)!
#> True
