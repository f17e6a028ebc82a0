import torch
from torch import nn

attention = nn.MultiheadAttention(
    embed_dim=8, num_heads=2, batch_first=True
)
for name, parameter in attention.named_parameters():
    print(name, tuple(parameter.shape))
    #> in_proj_weight (24, 8)
    #> in_proj_bias (24,)
    #> out_proj.weight (8, 8)
    #> out_proj.bias (8,)

x, memory = torch.randn(4, 3, 8), torch.randn(4, 5, 8)
output, weights = attention(x, x, x)  # (1)!
print(output.shape, weights.shape)
#> torch.Size([4, 3, 8]) torch.Size([4, 3, 3])
output, weights = attention(x, memory, memory)  # (2)!
print(output.shape, weights.shape)
#> torch.Size([4, 3, 8]) torch.Size([4, 3, 5])
