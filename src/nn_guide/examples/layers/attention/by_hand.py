import math

import torch
import torch.nn.functional as F

from nn_guide.scratch.layers.scaled_dot_product_attention import (
    scaled_dot_product_attention,
)

N, H, L, S, E = 2, 4, 3, 5, 8
q = torch.randn(N, H, L, E)
k = torch.randn(N, H, S, E)
v = torch.randn(N, H, S, 6)
output = F.scaled_dot_product_attention(q, k, v)

weights = (q @ k.mT / math.sqrt(E)).softmax(dim=-1)
print(weights.shape, output.shape)
#> torch.Size([2, 4, 3, 5]) torch.Size([2, 4, 3, 6])
print(torch.allclose(weights.sum(dim=-1), torch.ones(N, H, L)))
#> True
print(torch.allclose(output, weights @ v, atol=1e-6))
#> True
scratch = scaled_dot_product_attention(q, k, v)
print(torch.allclose(output, scratch, atol=1e-6))
#> True
