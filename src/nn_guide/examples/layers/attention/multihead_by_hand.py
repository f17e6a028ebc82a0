import torch
import torch.nn.functional as F
from torch import nn

from nn_guide.scratch.layers.multihead_attention import MultiheadAttention

layer = nn.MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
x, memory = torch.randn(4, 3, 8), torch.randn(4, 5, 8)
output, weights = layer(x, memory, memory)

q_weight, k_weight, v_weight = layer.in_proj_weight.chunk(3)
q = (x @ q_weight.T).unflatten(2, (2, 4)).transpose(1, 2)  # (1)!
k = (memory @ k_weight.T).unflatten(2, (2, 4)).transpose(1, 2)
v = (memory @ v_weight.T).unflatten(2, (2, 4)).transpose(1, 2)
heads = F.scaled_dot_product_attention(q, k, v)
by_hand = layer.out_proj(heads.transpose(1, 2).flatten(2))
print(q.shape, heads.shape, torch.allclose(output, by_hand, atol=1e-6))
#> torch.Size([4, 2, 3, 4]) torch.Size([4, 2, 3, 4]) True

scratch = MultiheadAttention(embed_dim=8, num_heads=2, batch_first=True)
scratch.in_proj_weight = layer.in_proj_weight
scratch.out_proj.weight = layer.out_proj.weight  # (2)!
same_output, same_weights = scratch(x, memory, memory)
print(torch.allclose(output, same_output, atol=1e-6))
#> True
print(torch.allclose(weights, same_weights, atol=1e-6))
#> True
