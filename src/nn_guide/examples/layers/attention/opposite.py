import torch
import torch.nn.functional as F
from torch import nn

mask = torch.ones(3, 3, dtype=torch.bool).tril()
equal = torch.zeros(3, 2)
output = F.scaled_dot_product_attention(
    equal, equal, torch.eye(3), attn_mask=mask
)
print(output)
#> tensor([[1.0000, 0.0000, 0.0000],
#>         [0.5000, 0.5000, 0.0000],
#>         [0.3333, 0.3333, 0.3333]])

layer = nn.MultiheadAttention(embed_dim=2, num_heads=1)
print(layer(equal, equal, equal, attn_mask=mask)[1].detach())
#> tensor([[0.0000, 0.5000, 0.5000],
#>         [0.0000, 0.0000, 1.0000],
#>         [   nan,    nan,    nan]])
print(layer(equal, equal, equal, attn_mask=~mask)[1].detach())
#> tensor([[1.0000, 0.0000, 0.0000],
#>         [0.5000, 0.5000, 0.0000],
#>         [0.3333, 0.3333, 0.3333]])
