import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.rms_norm import RMSNorm

norm, scratch = nn.RMSNorm(normalized_shape=(3, 4)), RMSNorm((3, 4))
nn.init.normal_(norm.weight)
scratch.weight = norm.weight
x = torch.randn(2, 3, 4)
print(torch.equal(norm(x), F.rms_norm(x, (3, 4), norm.weight)))
#> True
print(torch.allclose(norm(x), scratch(x), atol=1e-6))
#> True

print(f"{torch.finfo(torch.float32).eps:.1e}")
#> 1.2e-07
plain = nn.RMSNorm(2, elementwise_affine=False)
tiny = torch.tensor([3e-4, 4e-4])
print(plain(tiny), len(list(plain.parameters())))
#> tensor([0.6071, 0.8094]) 0
print(plain(tiny.double()))
#> tensor([0.8485, 1.1314], dtype=torch.float64)
print(nn.RMSNorm(2, eps=1e-5, elementwise_affine=False)(tiny))
#> tensor([0.0943, 0.1257])
