import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.multihead_attention import (
    MultiheadAttention,
)

layer = nn.MultiheadAttention(8, num_heads=2, batch_first=True)
nn.init.normal_(layer.in_proj_bias)  # (1)!
nn.init.normal_(layer.out_proj.bias)
x, memory = torch.randn(4, 3, 8), torch.randn(4, 5, 8)
output, weights = layer(x, memory, memory)

W, b = layer.in_proj_weight.chunk(3), layer.in_proj_bias.chunk(3)
q, k, v = (
    F.linear(*one).unflatten(2, (2, 4)).transpose(1, 2)  # (2)!
    for one in zip((x, memory, memory), W, b)
)
heads = F.scaled_dot_product_attention(q, k, v)
by_hand = layer.out_proj(heads.transpose(1, 2).flatten(2))  # (3)!
print(q.shape, heads.shape, torch.allclose(output, by_hand, atol=1e-6))
#> torch.Size([4, 2, 3, 4]) torch.Size([4, 2, 3, 4]) True

scratch = MultiheadAttention(8, num_heads=2, batch_first=True)
scratch.in_proj_weight = layer.in_proj_weight
scratch.in_proj_bias = layer.in_proj_bias
scratch.out_proj = layer.out_proj  # (4)!
same_output, same_weights = scratch(x, memory, memory)
print(torch.allclose(output, same_output, atol=1e-6))
#> True
print(torch.allclose(weights, same_weights, atol=1e-6))
#> True
